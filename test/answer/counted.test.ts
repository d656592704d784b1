import { beforeAll, describe, expect, it } from "vitest";
import { mayBeCounted } from "../../src/answer/counted.ts";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { folderOf } from "../search/folder.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await buildIndex(
    folderOf({
      Diễm: "Bà Châu Ngọc Diễm, 52 tuổi, làm trưởng ban tổ chức lễ hội năm nay.",
      Dần: "Ông Nguyễn Văn Dần có bốn người con, không ai theo nghề.",
      Lan: "Bác sĩ Lan kể chuyện một cậu bé, nay học lớp bảy, nhà có bảy anh em.",
      "nhà hàng": "Nhà hàng Sen mở tối thứ Sáu với 180 khách.",
      hãng: "Hãng taxi Xanh mở bãi xe tạm 150 chỗ, xin chạy hai chiều.",
      "nhà máy": "Nhà máy lọc nước mỗi ngày cho 900 m³.",
      đội: "Đội bóng Sông: 23, thêm hai thủ môn.",
    }),
  );
});

describe("mayBeCounted", () => {
  it.each([
    ["Ông Dần có mấy người con?", true, "children are what stands there"],
    ["Nhà hàng Sen có bao nhiêu người?", true, "guests are people"],
    ["Nhà máy lọc nước mỗi ngày cho bao nhiêu khối?", true, "a cubic metre is called so"],
    ["Đội bóng Sông có bao nhiêu cầu thủ?", true, "a number that stands alone may tell anything"],
    ["Bà Diễm có mấy người con?", false, "an age, and a year, count nothing"],
    ["Bác sĩ Lan có mấy con?", false, "a class, and brothers of another"],
    ["Nhà hàng Sen có bao nhiêu chỗ ngồi?", false, "guests are no seats"],
    ["Hãng taxi Xanh có bao nhiêu xe?", false, "seats and directions"],
  ])("%s: %s (%s)", async (question, expected) => {
    const { query, hits } = await search(question, index);
    expect(mayBeCounted(query, hits[0]!)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { mayBeAged } from "../../src/answer/aged.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf } from "../search/folder.ts";

describe("an age in a passage", () => {
  it.each([
    ["Bà Tạ Thị Khuê bao nhiêu tuổi?", "Bà Tạ Thị Khuê, 44 tuổi, làm muối ở Đồng Vông."],
    ["Anh Đạt mấy tuổi?", "Ít ai biết tên thật của anh là Lý Thành Đạt. Năm nay anh 49 tuổi, làm thợ điện."],
    ["Chị Sen bao nhiêu tuổi?", "Chị Sen quê ở xã Nậm Cày, năm nay 34 tuổi."],
    ["voi H'Rin mấy tuổi", "Rạng sáng 14/3, voi mẹ H'Rin, 27 tuổi, sinh một voi cái."],
  ])("may be that of whom is asked about: %s", async (question, text) => {
    const { query, hits } = await search(question, await buildIndex(folderOf({ a: text })));
    expect(mayBeAged(query, hits[0]!)).toBe(true);
  });

  it.each([
    ["Bà Từ Thị Ngân bao nhiêu tuổi?", "Ông Âu Văn Chiểu, 48 tuổi, được bầu thay bà Từ Thị Ngân nghỉ hưu."],
    ["Con mèo Hồ mấy tuổi?", "Chị Hoắc Thị Diệu, 44 tuổi, phụ trách xưởng có một con mèo tam thể tên Hồ."],
    ["sư tử bao nhiêu tuổi", "Hà mã Bống, 41 tuổi, chết hôm qua. Sư tử mổ răng thành công."],
    ["Cô Vân bao nhiêu tuổi?", "Cô Vân dạy ở trường Hoa Sen. Các cháu lớp 5 tuổi hát tặng khách."],
    ["Bà Khuê bao nhiêu tuổi?", "Người trên 60 tuổi được giảm giá, bà Khuê nói."],
  ])("is somebody else's, or a limit: %s", async (question, text) => {
    const { query, hits } = await search(question, await buildIndex(folderOf({ a: text })));
    expect(mayBeAged(query, hits[0]!)).toBe(false);
  });
});

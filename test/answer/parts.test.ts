import { beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { folderOf, TOWN } from "../search/folder.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await buildIndex(folderOf(TOWN));
});

const HOURS = "Khoa Nhi khám từ 7 giờ đến 16 giờ các ngày trong tuần.";
const HEAD = "Giám đốc bệnh viện là bà Lê Thị Hoa. Phó giám đốc là ông Trần Văn Minh.";
const LIBRARY = "Thư viện tỉnh mở lại vào tháng 9 sau khi sửa mái. Bạn đọc mượn sách trong 14 ngày.";
const FARE = "Tuyến | Giá vé […] Chợ Lớn - Bến Xe | 7.000 đồng […] Chợ Lớn - Sân Bay | 20.000 đồng";

/** The quotes of an answer, in their order. */
async function quotes(question: string): Promise<string[]> {
  const given = await answer(question, index);
  return given.kind === "found" ? given.quotes.map(({ text }) => text) : [];
}

describe("a question of several parts", () => {
  it.each([
    ["Khoa Nhi khám mấy giờ và giám đốc bệnh viện là ai?", [HOURS, HEAD]],
    ["Giám đốc bệnh viện là ai? Khoa Nhi khám mấy giờ?", [HEAD, HOURS]],
    ["mượn sách bao lâu và khoa nhi khám mấy giờ", [LIBRARY, HOURS]],
    ["Mượn sách bao lâu, vé xe buýt ra Sân Bay giá bao nhiêu?", [LIBRARY, FARE]],
  ])("has a quote for each, in its order: %s", async (question, expected) => {
    expect((await quotes(question)).slice(0, 2)).toEqual(expected);
  });

  it("asks a part by itself where the others lead away from it", async () => {
    const KIN = {
      "đêm bão": "Đêm bão, anh Đổng Văn Rạm, 43 tuổi, đẩy thuyền thúng ra cứu người ở thôn Hạ Bì.",
      "đời anh": "Anh Rạm đan thuyền thúng. Vợ anh, chị Thơi, bán cháo hến ở chợ Cồn.",
    };
    const given = await answer("anh Rạm bao nhiêu tuổi và vợ anh bán gì", await buildIndex(folderOf(KIN)));
    expect(given.kind).toBe("found");
    expect(given.kind === "found" && given.quotes.map(({ text }) => text)).toEqual(Object.values(KIN));
  });

  it("asks each part by itself where one passage names what all are about", async () => {
    const HOME = {
      "thu phí":
        "Khi vào nhà dưỡng lão, gia đình đóng tiền cọc 15.000.000 đồng, và nhận lại khi hết hợp đồng, trừ những khoản còn nợ.",
      "hỏi đáp": "Cụ ở thử 7 ngày với giá 320.000 đồng mỗi ngày, chưa phải đóng tiền cọc.",
      khác: "Vườn hoa có 12 ghế đá.",
    };
    const given = await answer("tien coc bao nhieu va o thu moi ngay bao nhieu tien", await buildIndex(folderOf(HOME)));
    expect(given.kind).toBe("found");
    const texts = given.kind === "found" ? given.quotes.map(({ text }) => text) : [];
    expect(texts).toEqual(expect.arrayContaining([HOME["thu phí"], HOME["hỏi đáp"]]));
  });

  it("keeps what one part finds where another finds nothing", async () => {
    expect(await quotes("Khoa Nhi khám mấy giờ và Tháp Eiffel cao bao nhiêu?")).toContain(HOURS);
  });

  it("says that nothing tells where no part is answered", async () => {
    expect(await answer("Tháp Eiffel cao bao nhiêu và ai xây?", index)).toMatchObject({
      kind: "nothing",
      missing: ["Tháp Eiffel"],
    });
  });

  it("shows a passage once where it answers both", async () => {
    const shown = await quotes("Giám đốc bệnh viện là ai và phó giám đốc bệnh viện là ai?");
    expect(shown).toEqual([HEAD]);
  });
});

import { describe, expect, it } from "vitest";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf } from "./folder.ts";

/** How surely a sentence tells who holds the office asked for. */
async function holder(question: string, sentence: string): Promise<number> {
  const { hits } = await search(question, await buildIndex(folderOf({ a: sentence })));
  return hits[0]!.holder;
}

describe("who holds an office", () => {
  it.each([
    ["Giám đốc bảo tàng Ninh Thị Thục phát biểu.", "ai là giám đốc bảo tàng"],
    ["Bà Ninh Thị Thục, Giám đốc bảo tàng, phát biểu.", "giám đốc bảo tàng là ai"],
    ["Bà Ninh Thị Thục nhận chức giám đốc bảo tàng.", "giam doc bao tang ten gi"],
    ["Phó giám đốc bảo tàng là ông Lê Văn An.", "phó giám đốc bảo tàng là ai"],
  ])("%s tells of %s", async (sentence, question) => {
    expect(await holder(question, sentence)).toBeGreaterThan(0.9);
  });

  it.each([
    ["Phó giám đốc bảo tàng là ông Lê Văn An.", "ai là giám đốc bảo tàng", "a deputy"],
    ["Giám đốc bảo tàng là bà Ninh Thị Thục.", "phó giám đốc bảo tàng là ai", "no deputy"],
    ["Giám đốc thư viện là ông Lê Văn An.", "ai là giám đốc bảo tàng", "another house"],
    [
      "Trưởng khoa Nhi Bệnh viện Hạ Đồng Lê Văn An nói khoa Sản mới mở.",
      "trưởng khoa sản là ai",
      "a house right behind it",
    ],
    ["Bộ trưởng Azlan bin Harun đan lưới giỏi nhất.", "trong mấy ông bộ trưởng ai đan lưới", "one of several"],
    ["Nguyên giám đốc bảo tàng là ông Lê Văn An.", "ai là giám đốc bảo tàng", "one of the past"],
    ["Phòng giám đốc bảo tàng ở tầng hai.", "ai là giám đốc bảo tàng", "nobody"],
    [
      "Bộ trưởng Bộ Giáo dục Kham Sỉ và Thứ trưởng Bộ Tư pháp Bun Mạ ký.",
      "ai là bộ trưởng tư pháp",
      "another ministry's, and a deputy of the one",
    ],
    ["GIÁM ĐỐC BẢO TÀNG DÂN TỘC", "ai là giám đốc bảo tàng", "all is in capitals"],
    ["Chủ tịch UBND xã quyết định như sau.", "ai là chủ tịch xã", "what is in capitals alone is nobody"],
  ])("%s does not tell of %s: %s", async (sentence, question) => {
    expect(await holder(question, sentence)).toBeLessThan(0.6);
  });

  it("is half told where the house stands elsewhere in the sentence", async () => {
    const told = await holder(
      "ai là thủ tướng Lào",
      "Trong chuyến thăm Lào kéo dài ba ngày, đoàn đã gặp nhiều vị lãnh đạo cấp cao cùng Thủ tướng Sonexay Siphandone.",
    );
    expect(told).toBeCloseTo(0.5, 1);
  });
});

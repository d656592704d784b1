import { describe, expect, it } from "vitest";
import { asksForAll, asksForAllInEnglish } from "../../src/text/asking-all.ts";
import { words } from "../../src/text/words.ts";

describe("asksForAll", () => {
  it.each([
    "Kể các chiêu lừa đảo hay gặp",
    "ke 4 mon ngon o cho",
    "liet ke cac van kien",
    "Có mấy điểm chiếu phim, ở những đâu?",
    "Giá điện từng bậc",
    "Giá vé mấy loại, mỗi loại bao nhiêu?",
    "Trường hợp nào không được đền?",
    "Ai được miễn phí?",
    "Ba nơi làm thẻ ở đâu?",
    "4 giải là gì",
    "Những ai dự lễ?",
    "cần mang gì",
    "nội quy thư viện",
    "noi quy tham quan",
    "ba đề xuất của ông với thủ tướng là gì",
  ])("%s", (question) => expect(asksForAll(words(question))).toBe(true));

  it.each([
    "Ông từng làm gì?",
    "Ai được bổ nhiệm?",
    "ba huong o dau",
    "Sự khác biệt giữa hai thư viện là gì?",
    "Con tôi 5 tuổi học ở đâu?",
    "Nhưng ai dự lễ?",
    "Giá vé bao nhiêu?",
    "thủ tục gì cần làm",
    "quy định nào mới",
  ])("not: %s", (question) => expect(asksForAll(words(question))).toBe(false));
});

describe("asksForAllInEnglish", () => {
  it.each([
    "list the awards",
    "which people can retire early?",
    "which local companies took part?",
    "what benefits do they get?",
    "name two of the judges",
    "who is exempt from the fee?",
    "name 3 of the judges",
    "what kinds of tickets are there?",
    "what do i need to bring?",
  ])("%s", (question) => expect(asksForAllInEnglish(question)).toBe(true));

  it.each([
    "what is the name of the bridge?",
    "who won?",
    "what does this cost?",
    "how long is the waiting list?",
    "what are the opening hours?",
  ])("not: %s", (question) => expect(asksForAllInEnglish(question)).toBe(false));
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauses, sentences, type Span } from "../../src/text/sentences.ts";
import { words } from "../../src/text/words.ts";
import { anyText } from "./hostile.ts";

const slices = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

/** A text with a bar where one sentence ends and the next begins. */
const cases: readonly (readonly [why: string, marked: string])[] = [
  ["full stops", "Ông đến Baku.| Bà ở nhà."],
  ["question and exclamation marks", "Thật ư?| Vâng!| Ừ…| Thôi."],
  ["a number may open a sentence", "Năm 1992.| 30 năm sau."],
  ["a closing quotation mark belongs to its sentence", "“Chào anh.”| Anh nói."],
  ["an opening one to the next", "Hết.| “Vâng.”| Tốt."],
  ["the agency's closing sign", "vì hòa bình của thế giới./."],
  ["a forgotten space", "Đảng Azerbaijan Mới cầm quyền.|Chuyến thăm bắt đầu."],
  ["shortened words", "Ông ở TP. HCM.| Bà ở Huế."],
  ["titles", "GS. TS. Trần Văn nói.| Xong."],
  ["an initial", "Ông Nguyễn A. Tuấn đến.| Bà về."],
  ["initials", "Lính U.S. Army tới.| Họ đi."],
  ["and so on", "Cam, quýt, v.v. đều có.| Hết."],
  ["decimals", "Giá 3.5 triệu đồng.| Rẻ."],
  ["a date with stops", "Vào ngày 7.5.2025.| Sau đó về."],
  ["a small letter goes on", "Ông nói... rồi đi."],
  ["an address", "Xem vietnamplus.vn để biết thêm."],
  ["line breaks", "Một|\nhai|\n\nba"],
  ["nothing but marks", "..."],
  ["titles written together", "PGS.TS. Trần Văn nói.| GS.TSKH. Lê Bá nghe.| ThS.BS. Hồ Thị ghi.| BS.CKII. Vũ Na đọc."],
  [
    "titles of artists and of doctors",
    "NSND. Hà Vy hát.| GS. NSƯT. Lê Bá đàn.| NGƯT. Ngô Ba dạy.| BSCK2. Vũ Na khám.| ThS.BSNT. Hồ An ghi.",
  ],
  ["other shortened words", "KTS. Đỗ Lam vẽ.| Cty. Sông Trầm xây.| Ng. Văn Kha sơn.| Đ/c. Bình xem."],
  ["the number of a clause", "1. Được thả cá.| 2. Được giữ."],
  ["a number of several parts", "1.2. Đơn vị nhỏ nhất."],
  ["a roman number", "II. Quyền của hộ.| Hết."],
  ["a letter", "A. Phần chung."],
  ["the number of an article", "Điều 4. Hộ nuôi cá được vay.| Hết."],
  ["the number of a picture", "Hình 2. Cầu Bến Lau."],
  ["a king's number ends one", "Vua Rama II.| Sau đó."],
  ["a day with words", "Hết ngày 7.| Sáng ra."],
  ["a sign of dialogue", "– Chào anh.| – Chào chị."],
];

describe("sentences", () => {
  it.each(cases)("%s: %s", (_, marked) => {
    const text = marked.replaceAll("|", "");
    expect(slices(text, sentences(text))).toEqual(marked.split("|").map((sentence) => sentence.trim()));
  });

  it("finds none where there is no text", () => {
    expect(sentences("")).toEqual([]);
    expect(sentences(" \n\t ")).toEqual([]);
  });

  it("holds every word of the text in exactly one, in order, apart and trimmed", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = sentences(text);
        expectTidy(text, spans);
        for (const word of words(text))
          expect(spans.filter(({ start, end }) => start <= word.start && word.end <= end)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves nothing between them but white space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const all = slices(text, sentences(text)).join("").replaceAll(/\s/gu, "");
        expect(all).toBe(text.replaceAll(/\s/gu, ""));
      }),
    );
  });

  it.each([
    ["dots", ".".repeat(100_000)],
    ["dots and closing marks", ".”".repeat(50_000)],
    ["one closing mark after another", `.${"”".repeat(100_000)}`],
    ["line breaks", "\n".repeat(100_000)],
    ["spaces", `a.${" ".repeat(100_000)}b`],
    ["a word without end", `${"a".repeat(100_000)}. B`],
    ["initials without end", "A.".repeat(50_000)],
    ["shortened words", "TP. ".repeat(25_000)],
  ])("reads a hundred thousand units of %s in time that grows with their number", (_, text) => {
    const began = performance.now();
    sentences(text);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe("a text wrapped to a column", () => {
  const prose =
    "Sáng nay, cầu Bến Lau thông xe sau hai năm thi công, với\nsố vốn 412 tỉ đồng. Theo ông Lê Bá, cầu nối xã Tân Lập và\n" +
    "Bến Lau, rút ngắn đường đi của bà con hai bờ còn 3 cây số.\nXe máy được đi miễn phí.";

  it("has sentences that go on over its line ends", () => {
    expect(slices(prose, sentences(prose))).toEqual([
      "Sáng nay, cầu Bến Lau thông xe sau hai năm thi công, với\nsố vốn 412 tỉ đồng.",
      "Theo ông Lê Bá, cầu nối xã Tân Lập và\nBến Lau, rút ngắn đường đi của bà con hai bờ còn 3 cây số.",
      "Xe máy được đi miễn phí.",
    ]);
  });

  it.each([
    ["an item of a list", "Người làm thẻ bạn đọc ở quầy số một cần mang theo ngay|\n- ảnh chân dung"],
    ["the letter of an item", "Phạt tiền đối với một trong các hành vi sau đây của hộ|\na) đánh cá trộm ban đêm"],
    ["a row", "Vé người lớn vào cửa các ngày trong tuần | 40.000 đồng|\ntrẻ em | 0 đồng"],
    ["a field", "Địa chỉ: số 27 đường Đặng Vân Kiều, phường Đông Phả, Lạc Giang|\nĐiện thoại: 0299 555 0130"],
    ["a verse", "Ai về bến Vàng|\nnhớ qua cầu cũ"],
    ["names", "Trường Tiểu học Đông Phả, thành phố|\nTrường Tiểu học Tây Phả, thành phố|\nTrường Tiểu học Bến Lau"],
  ])("does not go on with %s", (_, marked) => {
    const text = marked.replaceAll("|\n", "\n");
    expect(slices(text, sentences(text))).toEqual(marked.split("|\n"));
  });

  it("is read in time that grows with its length", () => {
    const began = performance.now();
    sentences(`${"chữ và số ".repeat(8)}\n`.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("clauses", () => {
  it.each([
    "Ông đến Baku,| gặp tổng thống;| sau đó về.",
    "Bộ Công thương| – nơi ký kết| – ra thông cáo.",
    "Gồm có:| gạo,| cà phê.",
    "Giá 3,5 triệu.",
    "quan hệ Việt Nam-Azerbaijan",
  ])("%s", (marked) => {
    const text = marked.replaceAll("|", "");
    const expected = marked.split("|").map((clause) => clause.trim());
    expect(slices(text, clauses(text, { start: 0, end: text.length }))).toEqual(expected);
  });

  it("leave an accent on the space that carries it", () => {
    const text = "dấu sắc, \u0301 là một dấu";
    expect(slices(text, clauses(text, { start: 0, end: text.length }))).toEqual(["dấu sắc,", " \u0301 là một dấu"]);
  });

  it("stay within their stretch, in order, apart and trimmed", () => {
    const text = "Một, hai; ba: bốn – năm, sáu, bảy.";
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const span = { start: Math.min(one, other), end: Math.max(one, other) };
        const found = clauses(text, span);
        expectTidy(text, found);
        for (const { start, end } of found) expect([start >= span.start, end <= span.end]).toEqual([true, true]);
      }),
    );
  });
});

/** A space that carries an accent is none. */
const LOOSE_SPACE = /^\s(?!\p{M})|\s$/u;

function expectTidy(text: string, spans: readonly Span[]): void {
  let before = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).not.toMatch(LOOSE_SPACE);
    before = end;
  }
}

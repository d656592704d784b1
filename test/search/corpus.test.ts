import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "../../src/search/corpus.ts";
import type { PassageWords } from "../../src/search/passage-words.ts";
import { ANSWER_TYPE } from "../../src/text/answer-types.ts";
import { sentences } from "../../src/text/sentences.ts";
import { words } from "../../src/text/words.ts";
import { anyText } from "../text/hostile.ts";
import { folderOf, rowsOf, wordsOf } from "./folder.ts";

const small = fc.array(
  fc
    .array(fc.constantFrom("bão", "bảo", "Nam", "năm", "5", "gió.", "Gió"), { maxLength: 12 })
    .map((list) => list.join(" ")),
  { minLength: 1, maxLength: 6 },
);
const anyFolder = fc.oneof(small, fc.array(anyText, { minLength: 1, maxLength: 4 }));
const corpusOf = (texts: readonly string[]) =>
  buildCorpus(folderOf(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text]))).passages);

describe("buildCorpus", () => {
  it("numbers every word of every passage, with its place", async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder, async (texts) => {
        const corpus = await corpusOf(texts);
        rowsOf(corpus).forEach((row) => {
          const { text } = row.passage.document;
          const read = words(text);
          expect(Array.from(row.folded, (number) => corpus.folded.wordAt(number))).toEqual(
            read.map((word) => word.folded),
          );
          expect(Array.from(row.exact, (number) => corpus.exact.wordAt(number))).toEqual(
            read.map((word) => word.exact),
          );
          expect(Array.from(row.starts, (start, at) => text.slice(start, row.ends[at]))).toEqual(
            read.map((word) => word.text),
          );
        });
      }),
    );
  });

  it("counts the passages that hold a word as a slow count does", async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder, async (texts) => {
        const corpus = await corpusOf(texts);
        const holding = (key: "folded" | "exact", wanted: string) =>
          rowsOf(corpus).filter(({ passage: { document } }) =>
            words(`${document.title} ${document.text}`).some((word) => word[key] === wanted),
          ).length;
        for (const key of ["folded", "exact"] as const)
          wordsOf(corpus[key]).forEach((word, number) =>
            expect(corpus[key].frequencyOf(number)).toBe(holding(key, word)),
          );
      }),
    );
  });

  it("finds the passages that hold a pair as a slow search does", async () => {
    await fc.assert(
      fc.asyncProperty(small, async (texts) => {
        const corpus = await corpusOf(texts);
        const keys = [...wordsOf(corpus.folded).keys()];
        for (const first of keys)
          for (const second of keys) {
            const expected = rowsOf(corpus).flatMap((row, passage) =>
              holdsPair(row.folded, first, second) || holdsPair(row.around.folded, first, second) ? [passage] : [],
            );
            expect(corpus.postings.pair(first, second).flatMap((run) => [...(run as Int32Array)])).toEqual(expected);
            expect(corpus.postings.pairFrequency(first, second)).toBe(expected.length);
          }
      }),
    );
  });

  it("knows no pair of words that it does not know", async () => {
    const { postings } = await corpusOf(["mưa gió"]);
    expect(postings.pairFrequency(7, 9)).toBe(0);
    expect(postings.pair(7, 9).flatMap((run) => [...(run as Int32Array)])).toEqual([]);
  });

  it("begins each sentence at its first word", async () => {
    await fc.assert(
      fc.asyncProperty(anyFolder, async (texts) => {
        for (const row of rowsOf(await corpusOf(texts))) {
          const { text } = row.passage.document;
          const read = words(text);
          const held = sentences(text).map(({ start, end }) =>
            read.findIndex((word) => start <= word.start && word.end <= end),
          );
          const expected = held.filter((first) => first >= 0);
          expect([...row.sentences]).toEqual(expected.length > 0 ? expected : [0]);
        }
      }),
    );
  });

  it("keeps the answer types that each word shows", async () => {
    const [row] = rowsOf(await corpusOf(["Hai đội ký. Ông gặp Ali ở Baku. Ngày 12 là vậy."]));
    const { text } = row!.passage.document;
    const showing = (type: number) =>
      [...row!.answerTypes].flatMap((types, at) => (types & type ? [text.slice(row!.starts[at], row!.ends[at])] : []));
    expect(row!.answerTypes).toHaveLength(row!.folded.length);
    expect(showing(ANSWER_TYPE.time)).toEqual(["12"]);
    expect(showing(ANSWER_TYPE.place)).toEqual(["Baku"]);
    expect(showing(ANSWER_TYPE.number)).toEqual(["Hai"]);
  });

  it("takes a number for a sum in a row below a head that speaks of money", async () => {
    const table = ["Vé | Giá", "Người lớn | 40.000", "Trẻ em | 5"].map((text) => ({ text, kind: "row" as const }));
    const rows = rowsOf(await buildCorpus(folderOf({ a: table, b: table.slice(1) }).passages));
    const sums = rows.map(({ answerTypes }) => [...answerTypes].filter((types) => types & ANSWER_TYPE.money).length);
    expect(sums).toEqual([0, 1, 0, 0, 0]);
  });

  it("takes no number for a sum in a column of something else", async () => {
    const table = ["Tuyến | Lượt khách | Giá", "Ba Sao | 27.500 | 18.000"].map((text) => ({
      text,
      kind: "row" as const,
    }));
    const share = ["Tuyến | Lượt khách | Tỷ lệ", "Ba Sao | 27.500 | 210"].map((text) => ({
      text,
      kind: "row" as const,
    }));
    const rows = rowsOf(await buildCorpus(folderOf({ a: table, b: share }).passages));
    const sums = rows.map(({ answerTypes, passage: { document }, starts, ends }) =>
      [...answerTypes].flatMap((types, at) =>
        types & ANSWER_TYPE.money ? document.text.slice(starts[at], ends[at]) : [],
      ),
    );
    expect(sums).toEqual([[], ["18.000"], [], []]);
  });

  it.each([
    ["Giá vé", 1],
    ["Khách", 0],
  ])("below the heading “%s” takes the numbers of %i rows for sums", async (heading, sums) => {
    const table = ["Loại | Vé tháng", "Xe máy | 150.000"].map((text) => ({ text, kind: "row" as const }));
    const folder = folderOf({ a: [{ text: heading, kind: "heading" }, ...table] });
    const rows = rowsOf(await buildCorpus(folder.passages));
    expect(rows.filter(({ answerTypes }) => answerTypes.some((types) => types & ANSWER_TYPE.money))).toHaveLength(sums);
  });

  it("takes the numbers below “Năm 1” and “Ngày thường” for sums, and those below “Năm” for none", async () => {
    const table = ["Ngành | Năm | Năm 1 | Ngày thường", "Dược | 2.024 | 14.200.000 | 30.000"];
    const rows = table.map((text) => ({ text, kind: "row" as const }));
    const folder = folderOf({ a: [{ text: "Học phí (đồng)", kind: "heading" }, ...rows] });
    const [, row] = rowsOf(await buildCorpus(folder.passages));
    const { answerTypes, passage, starts, ends } = row!;
    const sums = [...answerTypes].flatMap((types, at) =>
      types & ANSWER_TYPE.money ? passage.document.text.slice(starts[at], ends[at]) : [],
    );
    expect(sums).toEqual(["14.200.000", "30.000"]);
  });

  it("keeps the words of the title, the headings and the lead-in apart from the passage's own, and worth less", async () => {
    const parts = [
      { text: "Giờ mở", kind: "heading" as const },
      "Các ngày:",
      { text: "thứ Hai", kind: "item" as const },
    ];
    const corpus = await buildCorpus(folderOf({ a: parts }).passages);
    const { folded, around } = rowsOf(corpus).at(-1)!;
    const read = (numbers: Int32Array) =>
      [...numbers].map((number) => (number < 0 ? "|" : corpus.folded.wordAt(number)));
    expect(read(folded)).toEqual(["thu", "hai"]);
    expect(read(around.folded)).toEqual(["cac", "ngay", "|", "gio", "mo", "|", "bai", "thu", "|"]);
    const [lead, , , heading, , , title] = around.worth;
    expect([1, lead!, heading!, title!].toSorted((a, b) => b - a)).toEqual([1, lead, heading, title]);
  });

  it("takes offsets from the document, not from the passage", async () => {
    const { passages } = folderOf({ a: ["Đoạn một.", "Đoạn hai."] });
    const [, second] = rowsOf(await buildCorpus(passages));
    expect(second!.passage.document.text.slice(second!.starts[1], second!.ends[1])).toBe("hai");
  });
});

function holdsPair(folded: PassageWords["folded"], first: number, second: number): boolean {
  return folded.some((word, at) => at > 0 && folded[at - 1] === first && word === second);
}

import { describe, expect, it, vi } from "vitest";
import { likeliestWordsFor } from "../../src/search/likeliest-words.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { TUNING } from "../../src/search/tuning.ts";
import { ANSWER_TYPE } from "../../src/text/answer-types.ts";
import { exactKey } from "../../src/text/fold.ts";
import { readQuestion } from "../../src/text/question.ts";
import { words } from "../../src/text/words.ts";
import { folderOf } from "./folder.ts";

const FOLDER = folderOf({
  nước: "Trạm Gò Sành cấp nước cho thôn Đoài. Mở lại nước thu 120.000 đồng.",
  học: "Trường nghỉ học ba ngày vì bão. Học phí lớp Chồi là 90.000 đồng một tháng.",
});

describe("a question typed without diacritics", () => {
  it("is read with those of the folder's own words", async () => {
    const asMeant = await likeliestWordsFor("tram go sanh cap nuoc cho thon nao", await buildIndex(FOLDER));
    const read = asMeant!(words("tram go sanh cap nuoc cho thon nao")).map(({ exact }) => exact);
    expect(read).toEqual("trạm gò sành cấp nước cho thôn nào".split(" ").map(exactKey));
  });

  it("keeps the words that have some where others have none", async () => {
    const asMeant = await likeliestWordsFor("trạm go sanh", await buildIndex(FOLDER));
    expect(asMeant!(words("trạm go sanh")).map(({ exact }) => exact)).toEqual(["trạm", "gò", "sành"].map(exactKey));
  });

  it("is not looked at in a large folder where articles hold every word as it is typed", async () => {
    const index = await buildIndex(FOLDER);
    const large = { ...index, engine: { ...index.engine, size: 100_000 } };
    await vi.waitFor(async () => expect(await likeliestWordsFor("tram go sanh", large)).toBeDefined(), {
      timeout: 9000,
    });
    expect(await likeliestWordsFor("trạm cấp nước thu 120.000 đồng", large)).toBeUndefined();
    expect(await likeliestWordsFor("trạm cấp nước thu 120.000 đồng", index)).toBeDefined();
  });

  it("is not waited for in a large folder: its words are counted meanwhile", async () => {
    const index = await buildIndex(folderOf({ nước: "Trạm Gò Sành cấp nước cho thôn Đoài." }));
    const large = { ...index, engine: { ...index.engine, size: 100_000 } };
    expect(await likeliestWordsFor("tram go sanh", large)).toBeUndefined();
    await vi.waitFor(async () => expect(await likeliestWordsFor("tram go sanh", large)).toBeDefined(), {
      timeout: 9000,
    });
  });

  it("is left as it was typed where that is switched off", async () => {
    const index = await buildIndex(FOLDER, { tuning: { ...TUNING, diacritics: 2 } });
    expect(await likeliestWordsFor("tram go sanh", index)).toBeUndefined();
  });

  it("keeps what was typed, and is told from one typed in full", async () => {
    const { query } = await search("hoc phi lop choi", await buildIndex(FOLDER));
    expect(query.terms.map(({ word }) => word.text)).toEqual(["hoc", "phi", "lop", "choi"]);
    expect(query).toMatchObject({ isUnmarked: true, isPlain: false });
  });
});

describe("a slip in a question", () => {
  it("is mended before it is read, and shown as it was typed", async () => {
    const { query, hits } = await search("học phí lớp Chồi bao nhiue", await buildIndex(FOLDER));
    expect(query.answerTypes & ANSWER_TYPE.money).not.toBe(0);
    expect(query.terms.map(({ word }) => word.text)).toEqual(["học", "phí", "lớp", "Chồi"]);
    expect(hits[0]?.passage.document.id).toBe("học");
  });

  it.each([
    ["lop choi hoc phi bao nhieeu", "nhiêu"],
    ["tram go sanh cap nuoc cho thon nafo", "nào"],
    ["nghi hoc bao nhieu ngsy", "ngày"],
  ])("is told from left-over keys: %s", async (typed, meant) => {
    const index = await buildIndex(FOLDER);
    const asMeant = await likeliestWordsFor(typed, index);
    const { words: read } = readQuestion(typed, (folded) => !!index.engine.lexicon().folded(folded), asMeant);
    expect(read.map(({ exact }) => exact)).toContain(exactKey(meant));
  });
});

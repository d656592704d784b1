import { describe, expect, it } from "vitest";
import { tuningFor } from "../../src/search/large-folder.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { TUNING } from "../../src/search/tuning.ts";
import { folderOf } from "./folder.ts";

describe("the constants for a folder of a size", () => {
  it("are those of small folders up to a thousand passages, and tell nothing of stretches and repeated words there", () => {
    for (const size of [0, 1, 300, 1000])
      expect(tuningFor(size, TUNING)).toEqual({ ...TUNING, stretch: 0, repeated: 0 });
  });

  it("change with the logarithm of the size", () => {
    const stretch = [1000, 3163, 10_000, 1e6].map((size) => tuningFor(size, TUNING).stretch / TUNING.stretch);
    expect(stretch.map((share) => Number(share.toFixed(2)))).toEqual([0, 0.5, 1, 1]);
    const repeated = [1000, 10_000, 100_000, 1e6].map((size) => tuningFor(size, TUNING).repeated / TUNING.repeated);
    expect(repeated.map((share) => Number(share.toFixed(2)))).toEqual([0, 1, 2, 2]);
    const answerType = [1000, 10_000, 1e6].map((size) => tuningFor(size, TUNING).answerType / TUNING.answerType);
    expect(answerType.map((share) => Number(share.toFixed(2)))).toEqual([1, 0.3, 0.3]);
    const standing = [1000, 10_000, 100_000].map((size) => tuningFor(size, TUNING).standing / TUNING.standing);
    expect(standing.map((share) => Number(share.toFixed(2)))).toEqual([1, 0.3, 0]);
  });

  it("leave switched off what is", () => {
    const { answerType, standing, stretch } = tuningFor(50_000, { ...TUNING, answerType: 0, standing: 0, stretch: 0 });
    expect([answerType, standing, stretch]).toEqual([0, 0, 0]);
  });
});

/** What chance makes: the words asked for, far from each other, among so many that nobody asks for. */
const other = (count: number): string => Array.from({ length: count }, (_, at) => `chuyện${at}`).join(" ");
const chance = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`${at}`, `đường ${other(40)} hầm ${other(40)} đèo ${other(2 + at)}`]),
);
const among = async (text: string, size: number) => {
  const index = await buildIndex(folderOf({ ...chance, right: text }));
  const engine = { ...index.engine, size };
  return (await search("hầm đường đèo", { ...index, engine })).hits.find(
    ({ passage }) => passage.document.id === "right",
  );
};

describe("in a large folder", () => {
  const close = `${other(20)}. Đường có hầm. Ở đó là đèo. ${other(60)}`;
  const repeated = `đường ${other(40)} hầm ${other(36)} hầm ${other(5)} đèo`;

  it("words that stand close together tell, and words that come again", async () => {
    const [small, large] = [await among(close, 1000), await among(close, 10_000)];
    expect(small!.features.stretch).toBe(0);
    expect(large!.features.stretch).toBeGreaterThan((await among(chance["0"]!, 10_000))!.features.stretch);
    expect((await among(repeated, 1000))!.features.repeated).toBe(0);
    expect((await among(repeated, 10_000))!.features.repeated).toBeGreaterThan(0);
    expect(large!.features.repeated).toBe(0);
  });
});

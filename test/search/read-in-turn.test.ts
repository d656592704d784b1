import { expect, it } from "vitest";
import type { Document } from "../../src/knowledge/document.ts";
import { packPassages } from "../../src/search/packed/pack-passages.ts";
import { folderOf } from "./folder.ts";

const REGIONS = ["Huế", "Vinh", "Đà Nẵng", "Cần Thơ"];

/** Articles of some pages each: enough text for a dozen turns. */
function articles(): readonly Document[] {
  const files = Array.from({ length: 40 }, (_, at) => {
    const line = `Ngày ${at + 1}/3, chợ số ${at} ở ${REGIONS[at % REGIONS.length]} đón ${at * 37} khách mới.`;
    const item = { kind: "item", text: `Giá vé: ${at}.000 đồng` } as const;
    return [`${at}.md`, [{ kind: "heading", text: `Chợ ${at}` }, Array(400).fill(line).join(" "), item]] as const;
  });
  return folderOf(Object.fromEntries(files)).documents;
}

async function packed(threads: number) {
  const rows: Uint8Array[] = [];
  const { passages, length, words, names, postings } = await packPassages(
    articles(),
    (row) => void rows.push(row),
    () => undefined,
    threads,
  );
  const numbers = Array.from({ length: words.exact.size }, (_, number) => number);
  return {
    rows: Buffer.concat(rows).toString("base64"),
    words: numbers.map((number) => [
      words.exact.wordAt(number),
      words.exact.frequencyOf(number),
      words.foldedOf(number),
    ]),
    names: numbers.map((number) => [names.seenOf(number), names.capitalOf(number)]),
    pairs: [...postings.pairs()],
    passages,
    length,
  };
}

it("reads in threads what it reads without them, word for word and number for number", async () => {
  const [here, inThreads] = [await packed(0), await packed(2)];
  expect(here.passages).toBe(80);
  expect(inThreads).toEqual(here);
});

import { expect, it } from "vitest";
import { indexReader } from "../../src/search/postgres/read-tables.ts";

it("keeps lists at hand up to 64 megabytes, those of the last questions", async () => {
  const asked: string[] = [];
  const list = new Uint8Array(16 * 2 ** 20);
  const index = indexReader(1, async <Row extends object>(_: string, [terms]: readonly unknown[] = []) => {
    asked.push(...(terms as string[]));
    return (terms as string[]).map((term) => ({ term, count: 1, bytes: list }) as unknown as Row);
  });
  for (const terms of [["a", "b"], ["c", "d"], ["a"], ["e"], ["b"], ["a", "e"]]) {
    const lists = await index.lists(terms);
    expect([...lists.keys()].toSorted()).toEqual(terms.toSorted());
  }
  expect(asked).toEqual(["a", "b", "c", "d", "e", "b"]);
});

it("asks again for what no passage holds, and says nothing of it", async () => {
  const index = indexReader(1, async () => []);
  expect(await index.lists(["a"])).toEqual(new Map());
});

it("fetches rows by a few statements side by side, each row behind its number and its length", async () => {
  let [underWay, most] = [0, 0];
  const index = indexReader(1, async <Row extends object>(_: string, [numbers]: readonly unknown[] = []) => {
    most = Math.max(most, ++underWay);
    await new Promise(setImmediate);
    underWay--;
    const packed = (numbers as number[]).map((number) => {
      const row = Buffer.alloc(8 + (number % 3), number);
      row.writeInt32BE(number, 0);
      row.writeInt32BE(number % 3, 4);
      return row;
    });
    const half = packed.length >> 1;
    return [packed.slice(0, half), packed.slice(half)].map(
      (some) => ({ some: Buffer.concat(some).toString("base64") }) as unknown as Row,
    );
  });
  const passages = Array.from({ length: 2000 }, (_, at) => 7 * at);
  const rows = await index.rows(passages);
  expect([...rows.keys()].toSorted((a, b) => a - b)).toEqual(passages);
  for (const [number, bytes] of rows) expect([...bytes]).toEqual(Array(number % 3).fill(number % 256));
  expect(most).toBe(4);
});

it("finds no rows where the index has none of them", async () => {
  const index = indexReader(1, async () => []);
  expect(await index.rows([1, 2])).toEqual(new Map());
});

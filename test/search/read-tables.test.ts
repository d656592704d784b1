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

import { afterEach, beforeEach, expect, it } from "vitest";
import type { VectorStore } from "../../src/meaning/vector-store.ts";

/** What every store of vectors must do. `open` gives an empty one. */
export function vectorStoreSuite(open: () => Promise<VectorStore>): void {
  let store: VectorStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  const rows = (count: number) =>
    new Map(Array.from({ length: count }, (_, at) => [`key-${at}`, Uint8Array.of(at % 256, 255, 0)] as const));
  const plain = (found: ReadonlyMap<string, Uint8Array>) =>
    Object.fromEntries([...found].map(([key, bytes]) => [key, [...bytes]]));

  it("gives back what was put, and leaves out what was not", async () => {
    await store.put(rows(2));
    expect(plain(await store.get(["key-1", "key-0", "key-2"]))).toEqual({
      "key-0": [0, 255, 0],
      "key-1": [1, 255, 0],
    });
    expect([...(await store.known(["key-1", "key-9"]))]).toEqual(["key-1"]);
  });

  it("puts another row in the place of one", async () => {
    await store.put(rows(1));
    await store.put(new Map([["key-0", Uint8Array.of(9)]]));
    expect(plain(await store.get(["key-0"]))).toEqual({ "key-0": [9] });
  });

  it("takes no keys, no rows, and many thousands", async () => {
    await store.put(new Map());
    expect((await store.get([])).size).toBe(0);
    const many = rows(3000);
    await store.put(many);
    expect((await store.known([...many.keys(), "other"])).size).toBe(3000);
    expect((await store.get([...many.keys()])).size).toBe(3000);
  });

  it("keeps only what is named, and counts what went", async () => {
    await store.put(rows(1500));
    expect(await store.keepOnly(new Set(["key-3", "key-1499", "other"]))).toBe(1498);
    expect([...(await store.known([...rows(1500).keys()]))].toSorted()).toEqual(["key-1499", "key-3"]);
  });

  it("starts over for another maker", async () => {
    expect(await store.maker()).toBeUndefined();
    await store.startOver({ name: "one", probe: Uint8Array.of(1) });
    await store.put(rows(3));
    expect((await store.maker())?.name).toBe("one");
    await store.startOver({ name: "two", probe: Uint8Array.of(2, 3) });
    const maker = await store.maker();
    expect([maker?.name, ...(maker?.probe ?? [])]).toEqual(["two", 2, 3]);
    expect((await store.get(["key-0"])).size).toBe(0);
  });
}

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openVectors } from "../../src/store/vectors.ts";
import { vectorStoreSuite } from "../meaning/vector-store.suite.ts";

const clock = () => Date.UTC(2026, 10, 21);

describe("vectors in a file", () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "trichdan-vectors-"));
    file = join(folder, "vectors.sqlite");
  });
  afterEach(() => rm(folder, { recursive: true }));

  describe("as every store", () => {
    vectorStoreSuite(() => openVectors(file, clock));
  });

  it("are there after the file was closed", async () => {
    const first = await openVectors(file, clock);
    await first.startOver({ name: "one", probe: Uint8Array.of(1) });
    await first.put(new Map([["key", Uint8Array.of(1, 2)]]));
    await first.close();
    const second = await openVectors(file, clock);
    expect([...(await second.get(["key"])).get("key")!]).toEqual([1, 2]);
    expect((await second.maker())?.name).toBe("one");
    await second.close();
  });

  it("begin anew where the file is damaged, which is moved aside", async () => {
    await writeFile(file, "nothing that a database has ".repeat(100));
    const store = await openVectors(file, clock);
    await store.put(new Map([["key", Uint8Array.of(1)]]));
    expect((await store.known(["key"])).size).toBe(1);
    await store.close();
    const names = await readdir(folder);
    expect(names).toContain("vectors.sqlite");
    expect(names.filter((name) => name.startsWith("vectors.sqlite.damaged-"))).toHaveLength(1);
  });
});

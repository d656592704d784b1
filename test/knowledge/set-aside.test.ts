import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSetAside } from "../../src/knowledge/set-aside.ts";
import { scratchFolder } from "./scratch.ts";

const [one, other] = ["1".repeat(64), "2".repeat(64)] as const;

describe("files set aside", () => {
  it("are remembered after a restart", async () => {
    const path = join((await scratchFolder({})).path, "set-aside");
    const before = createSetAside();
    await before.keepIn(path);
    await before.note(one, "too-heavy");
    await before.note(other, "too-slow");
    const after = createSetAside();
    await after.keepIn(path);
    expect([after.faultOf(one), after.faultOf(other)]).toEqual(["too-heavy", "too-slow"]);
    expect(await readFile(path, "utf8")).toBe(`${one} too-heavy\n${other} too-slow\n`);
  });

  it("are no reason to fail where the list is damaged or cannot be written", async () => {
    const { path } = await scratchFolder({});
    await writeFile(join(path, "damaged"), `\0nonsense\n${one} too-heavy\n${other} too-wet\n`);
    const aside = createSetAside();
    await aside.keepIn(join(path, "damaged"));
    await aside.keepIn(join(path, "none", "at all"));
    await aside.note(other, "too-heavy");
    expect([aside.faultOf(one), aside.faultOf(other)]).toEqual(["too-heavy", "too-heavy"]);
  });

  it("are a thousand at most", async () => {
    const aside = createSetAside();
    const hashes = Array.from({ length: 1001 }, (_, index) => index.toString(16).padStart(64, "0"));
    for (const hash of hashes) await aside.note(hash, "too-heavy");
    expect(hashes.filter((hash) => aside.faultOf(hash) === undefined)).toEqual([hashes[0]]);
  });
});

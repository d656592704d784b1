import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeFile, restorableFiles, restoreFile, saveFile } from "../../src/knowledge/file-store.ts";
import { openMirror, type Origin } from "../../src/knowledge/mirror.ts";

/** An origin in memory. `fails`: it takes no change. */
function originOf(files: Map<string, Uint8Array>): Origin & { fails: boolean } {
  const origin = {
    fails: false,
    list: async () =>
      new Map(Array.from(files, ([id, bytes]) => [id, createHash("sha256").update(bytes).digest("hex")])),
    read: async (id: string) => files.get(id),
    async change<Result>(
      work: () => Promise<{ result: Result; changes: ReadonlyMap<string, Uint8Array | undefined> }>,
    ): Promise<Result> {
      const { result, changes } = await work();
      if (origin.fails) throw new Error("away");
      for (const [id, bytes] of changes) {
        if (bytes) files.set(id, bytes);
        else files.delete(id);
      }
      return result;
    },
  };
  return origin;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a folder that mirrors an origin", () => {
  let root: string;
  let folder: string;
  let first: string;
  let files: Map<string, Uint8Array>;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "trichdan-mirror-"));
    [folder, first] = [join(root, "copy"), join(root, "first")];
    await mkdir(join(first, "law"), { recursive: true });
    await writeFile(join(first, "a.md"), "a");
    await writeFile(join(first, "law/b.md"), "b");
    files = new Map();
  });
  afterEach(() => rm(root, { recursive: true }));

  /** All files of the folder, hidden ones too, with what they hold. */
  const held = async (): Promise<Record<string, string>> => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const texts = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const);
    return Object.fromEntries(await Promise.all(texts));
  };

  it("gives an empty origin the files of another folder, and takes none where there are some", async () => {
    await openMirror(folder, originOf(files), first);
    expect([...files.keys()].toSorted()).toEqual(["a.md", "law/b.md"]);
    expect(await held()).toEqual({ "a.md": "a", "law/b.md": "b" });
    await writeFile(join(first, "c.md"), "c");
    await openMirror(join(root, "other"), originOf(files), first);
    expect([...files.keys()].toSorted()).toEqual(["a.md", "law/b.md"]);
  });

  it("becomes what the origin is: new, changed and gone files, those of an earlier life, too", async () => {
    files.set("a.md", bytes("a"));
    await mkdir(folder);
    await writeFile(join(folder, "old.md"), "old");
    await writeFile(join(folder, "a.md"), "damaged");
    const mirror = await openMirror(folder, originOf(files), first);
    expect(await held()).toEqual({ "a.md": "a" });
    files.set("a.md", bytes("A")).set("new/b.md", bytes("b"));
    await mirror.pull();
    expect(await held()).toEqual({ "a.md": "A", "new/b.md": "b" });
    files.delete("a.md");
    await mirror.pull();
    expect(await held()).toEqual({ "new/b.md": "b" });
  });

  it("lets nothing come to lie outside of it, whatever the origin says", async () => {
    for (const id of ["../out.md", "/tmp/out.md", ".hidden", "a/../../out.md", ".previous/../../out.md"])
      files.set(id, bytes("x"));
    await openMirror(folder, originOf(files), first);
    expect(await held()).toEqual({});
    expect((await readdir(root)).toSorted()).toEqual(["copy", "first"]);
  });

  it("changes the origin with what is changed in it, on the newest state, previous versions too", async () => {
    files.set("a.md", bytes("1"));
    const origin = originOf(files);
    const [one, other] = [
      await openMirror(folder, origin, first),
      await openMirror(join(root, "other"), origin, first),
    ];
    await one.edit(["a.md"], () => saveFile(folder, "a.md", bytes("2")));
    await other.edit(["a.md"], async () => {
      expect(await readFile(join(root, "other", "a.md"), "utf8")).toBe("2");
      return await removeFile(join(root, "other"), "a.md");
    });
    expect([...files.keys()]).toEqual([".previous/a.md"]);
    await one.pull();
    expect(await restorableFiles(folder)).toEqual(["a.md"]);
    await one.edit(["a.md"], () => restoreFile(folder, "a.md"));
    expect(new TextDecoder().decode(files.get("a.md"))).toBe("2");
  });

  it("is as before where the origin takes no change", async () => {
    files.set("a.md", bytes("1"));
    const origin = originOf(files);
    const mirror = await openMirror(folder, origin, first);
    origin.fails = true;
    await expect(mirror.edit(["a.md"], () => saveFile(folder, "a.md", bytes("2")))).rejects.toThrow("away");
    expect(await held()).toEqual({ "a.md": "1" });
  });
});

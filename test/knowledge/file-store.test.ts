import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listFolder } from "../../src/knowledge/folder.ts";
import {
  type KeepOutcome,
  removeFile,
  restorableFiles,
  restoreFile,
  saveFile,
} from "../../src/knowledge/file-store.ts";
import { freeName, nameFor, nameForText } from "../../src/knowledge/file-names.ts";
import { scratchFolder } from "./scratch.ts";

function bytes(text: string): Buffer {
  return Buffer.from(text);
}

function codeOf(outcome: KeepOutcome): string | undefined {
  return outcome.kind === "done" ? "done" : outcome.problem.code;
}

/** Saves so many bytes in a process that may write no file longer than a few kilobytes, as if the disk were full beyond that. */
async function saveWithoutRoom(folder: string, id: string, length: number): Promise<string | undefined> {
  const keep = new URL("../../src/knowledge/file-store.ts", import.meta.url).href;
  const script = `const { saveFile } = await import(${JSON.stringify(keep)});
    console.log(JSON.stringify(await saveFile(${JSON.stringify(folder)}, ${JSON.stringify(id)}, new Uint8Array(${length}))));`;
  const limited = `trap "" XFSZ; ulimit -f 8; exec "$0" --import tsx --input-type=module -e "$1"`;
  // The compiler's cache cannot be written under that limit either.
  const env = { ...process.env, TSX_DISABLE_CACHE: "1" };
  const { stdout } = await promisify(execFile)("bash", ["-c", limited, process.execPath, script], { env });
  return codeOf(JSON.parse(stdout) as KeepOutcome);
}

describe("saveFile", () => {
  it("writes a new file, and keeps what it replaces", async () => {
    const folder = await scratchFolder();
    const read = (id: string) => readFile(join(folder.path, id), "utf8");
    expect(await saveFile(folder.path, "a.md", bytes("một"))).toEqual({ kind: "done", id: "a.md" });
    expect(await restorableFiles(folder.path)).toEqual([]);
    await saveFile(folder.path, "a.md", bytes("hai"));
    expect([await read("a.md"), await read(".previous/a.md")]).toEqual(["hai", "một"]);
    expect(await restorableFiles(folder.path)).toEqual(["a.md"]);
    expect((await listFolder(folder.path)).files).toEqual(["a.md"]);
  });

  it.each([
    "../../etc/x",
    "../x.md",
    "/etc/x.md",
    "a/../../x.md",
    "a\\..\\x.md",
    "C:x.md",
    "a\0.md",
    ".hidden.md",
    "sub/.x.md",
    "none/x.md",
    "x.md ",
    "x\u202Edm.md",
    "",
    `${"x".repeat(300)}.md`,
  ])("refuses the name %j", async (id) => {
    const outer = await scratchFolder({ "folder/a.md": "một" });
    const folder = join(outer.path, "folder");
    expect(codeOf(await saveFile(folder, id, bytes("x")))).toBe("unsafe-name");
    expect(codeOf(await removeFile(folder, id))).toBe("unsafe-name");
    expect(codeOf(await restoreFile(folder, id))).toBe("unsafe-name");
    expect([await readdir(outer.path), await readdir(folder)]).toEqual([["folder"], ["a.md"]]);
  });

  it("touches nothing outside of the folder for any name", async () => {
    const outer = await scratchFolder({ "folder/a.md": "một", "b.md": "hai" });
    const part = fc.constantFrom("..", ".", "a.md", "b.md", "folder", "/", "\\", "\0", "~", " ", "b.md/..", "Ạ.md");
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 5 }), fc.constantFrom("", "/"), async (parts, joint) => {
        await saveFile(join(outer.path, "folder"), parts.join(joint), bytes("x"));
        expect((await readdir(outer.path)).sort()).toEqual(["b.md", "folder"]);
        expect(await readFile(join(outer.path, "b.md"), "utf8")).toBe("hai");
      }),
      { numRuns: 200 },
    );
  });

  it("does not write through a link out of the folder", async () => {
    const outside = await scratchFolder({ "a.md": "ngoài" });
    const folder = await scratchFolder();
    await symlink(outside.path, join(folder.path, "linked"));
    await symlink(join(outside.path, "a.md"), join(folder.path, "b.md"));
    expect(codeOf(await saveFile(folder.path, "linked/a.md", bytes("x")))).toBe("unsafe-name");
    await saveFile(folder.path, "b.md", bytes("x"));
    expect(await readFile(join(outside.path, "a.md"), "utf8")).toBe("ngoài");
  });

  it("refuses the name of another file in other case", async () => {
    const folder = await scratchFolder({ "Bài.md": "một" });
    expect(codeOf(await saveFile(folder.path, "bài.md", bytes("x")))).toBe("name-taken");
    expect((await listFolder(folder.path)).files).toEqual(["Bài.md"]);
  });

  it("says that the disk is full, and leaves both versions as they were", async () => {
    const folder = await scratchFolder({ "a.md": "hai", ".previous/a.md": "một" });
    expect(await saveWithoutRoom(folder.path, "a.md", 100_000)).toBe("disk-full");
    expect((await readdir(folder.path)).sort()).toEqual([".previous", "a.md"]);
    expect(await readFile(join(folder.path, "a.md"), "utf8")).toBe("hai");
    expect(await readFile(join(folder.path, ".previous/a.md"), "utf8")).toBe("một");
    expect(await saveWithoutRoom(folder.path, "a.md", 100)).toBe("done");
  });
});

describe("removeFile and restoreFile", () => {
  it("take a file away and bring it back", async () => {
    const folder = await scratchFolder({ "sub/a.md": "một" });
    expect(codeOf(await removeFile(folder.path, "sub/a.md"))).toBe("done");
    expect((await listFolder(folder.path)).files).toEqual([]);
    expect(await restorableFiles(folder.path)).toEqual(["sub/a.md"]);
    expect(codeOf(await restoreFile(folder.path, "sub/a.md"))).toBe("done");
    expect(await readFile(join(folder.path, "sub/a.md"), "utf8")).toBe("một");
  });

  it("change two versions back and forth", async () => {
    const folder = await scratchFolder({ "a.md": "một" });
    await saveFile(folder.path, "a.md", bytes("hai"));
    const seen: string[] = [];
    for (let time = 0; time < 3; time++) {
      await restoreFile(folder.path, "a.md");
      seen.push(await readFile(join(folder.path, "a.md"), "utf8"));
    }
    expect(seen).toEqual(["một", "hai", "một"]);
  });

  it("say what is not there", async () => {
    const folder = await scratchFolder();
    await mkdir(join(folder.path, "a.md"));
    expect(codeOf(await removeFile(folder.path, "b.md"))).toBe("no-such-file");
    expect(codeOf(await removeFile(folder.path, "a.md"))).toBe("no-such-file");
    expect(codeOf(await restoreFile(folder.path, "b.md"))).toBe("no-previous-version");
  });
});

describe("names of our own making", () => {
  it.each([
    ["Tổng Bí thư rời Baku!", "tong-bi-thu-roi-baku.md"],
    ["../../etc/passwd", "etc-passwd.md"],
    ["Đường — dài", "duong-dai.md"],
    ["🙂", "bai-viet.md"],
    ["CON", "bai-viet-con.md"],
    ["một ".repeat(100), `${Array(15).fill("mot").join("-")}.md`],
    ["x".repeat(300), `${"x".repeat(60)}.md`],
  ])("%j becomes %s", (title, name) => {
    expect(nameFor(title, ".md")).toBe(name);
  });

  it("keep the letters of a plain text's name, which is its title", () => {
    expect(nameForText("Tin tức: 7/5/2025 — số 1")).toBe("Tin tức 7 5 2025 số 1.txt");
  });

  it("are safe for any title", async () => {
    const folder = await scratchFolder();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), async (title) => {
        for (const name of [nameFor(title, ".md"), nameForText(title)]) {
          expect(codeOf(await saveFile(folder.path, name, bytes("x")))).toMatch(/^(?:done|name-taken)$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("get a number when a file has them already, in any case", async () => {
    const folder = await scratchFolder({ "BAI.md": "x", "bai-2.md": "x" });
    expect(await freeName(folder.path, "bai.md")).toBe("bai-3.md");
    expect(await freeName(folder.path, "khac.md")).toBe("khac.md");
  });
});

import { chmod, mkdir, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  type FileReading,
  type Knowledge,
  type Reading,
  readingOf,
  readKnowledge,
} from "../../src/knowledge/knowledge.ts";
import { KnowledgeError, openLibrary, type ReloadReport } from "../../src/knowledge/library.ts";
import { problem } from "../../src/knowledge/problem.ts";
import { scratchFolder } from "./scratch.ts";

/** An index that is nothing but its knowledge. */
const build = async (knowledge: Knowledge) => knowledge;

const two = { "a.txt": "Bài một nói về Baku.", "sub/b.md": "# Bài hai\n\nVề năng lượng.\n\nVề dầu khí." };

function textsOf(knowledge: Knowledge): Record<string, string> {
  return Object.fromEntries(knowledge.documents.map(({ id, text }) => [id, text]));
}

function codesOf({ kind, problems }: ReloadReport): string[] {
  return [kind, ...problems.map(({ file, code }) => `${file} ${code}`)];
}

/** A promise resolved by hand. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

describe("openLibrary", () => {
  it("reads what can be read and names the rest", async () => {
    const folder = await scratchFolder({ ...two, "c.txt": "", ".hidden/d.txt": "x", "~$e.docx": "x", "f.md~": "x" });
    const library = await openLibrary(folder.path, build);
    expect(Object.keys(textsOf(library.current()))).toEqual(["a.txt", "sub/b.md"]);
    expect(library.current().problems.map(({ file, code }) => [file, code])).toEqual([["c.txt", "empty"]]);
  });

  it.each([
    ["is not there", "none", "no-folder"],
    ["is empty", "empty", "empty-folder"],
    ["holds nothing readable", "broken", "not-utf8"],
  ])("throws when the folder %s", async (_, name, code) => {
    const folder = await scratchFolder({ "broken/a.txt": Buffer.of(0xff) });
    await mkdir(join(folder.path, "empty"));
    const error = await openLibrary(join(folder.path, name), build).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(KnowledgeError);
    expect((error as KnowledgeError).problems.map((found) => found.code)).toContain(code);
  });

  it("answers from what has been read in time, and reads the rest meanwhile", async () => {
    const long = `# Bài dài\n\n${"Một câu trong bài dài.\n\n".repeat(1500)}`;
    const folder = await scratchFolder({ "a.txt": "Bài ngắn.", "b.md": long });
    const library = await openLibrary(folder.path, build, undefined, { patience: 1 });
    expect(Object.keys(textsOf(library.current()))).toEqual(["a.txt"]);
    expect(await library.rest).toMatchObject({ kind: "swapped", added: [{ id: "b.md" }] });
    expect(Object.keys(textsOf(library.current()))).toEqual(["a.txt", "b.md"]);
    expect((await library.reload()).kind).toBe("unchanged");
  });

  it("reads no file again that has not changed since it was kept", async () => {
    const folder = await scratchFolder(two);
    const kept = await readKnowledge(folder.path);
    const marked = [...kept.files].map(([id, file]) => {
      const { content } = file;
      const document = content.kind === "article" && { ...content.document, text: `kept ${id}` };
      return [id, document ? { ...file, content: { ...content, document } } : file] as [string, FileReading];
    });
    await folder.write({ "c.txt": "Bài ba." });
    const library = await openLibrary(folder.path, build, undefined, { kept: await readingOf(new Map(marked)) });
    await library.rest;
    expect(textsOf(library.current())).toEqual({
      "a.txt": "kept a.txt",
      "c.txt": "Bài ba.",
      "sub/b.md": "kept sub/b.md",
    });
  });

  it("answers from what was kept until the folder has been looked at", async () => {
    const folder = await scratchFolder(two);
    const kept = await readKnowledge(folder.path);
    await folder.write({ "a.txt": "Bài một mới." });
    const library = await openLibrary(folder.path, build, undefined, { kept, patience: 0 });
    expect(textsOf(library.current())["a.txt"]).toBe(two["a.txt"]);
    expect(await library.rest).toMatchObject({ kind: "swapped", changed: [{ id: "a.txt" }] });
    expect(textsOf(library.current())["a.txt"]).toBe("Bài một mới.");
  });

  it("has in force what was kept of each reading, and keeps none that it refuses", async () => {
    const folder = await scratchFolder(two);
    const read: string[][] = [];
    const keep = async (reading: Reading): Promise<Reading> => {
      read.push(reading.documents.map(({ id }) => id));
      return { ...reading, documents: reading.documents.map((document) => ({ ...document, title: "kept" })) };
    };
    const library = await openLibrary(folder.path, build, undefined, { keep });
    const titles = () => library.current().documents.map(({ title }) => title);
    expect(titles()).toEqual(["kept", "kept"]);
    await folder.write({ "c.txt": "Bài ba." });
    await library.reload();
    expect(titles()).toEqual(["kept", "kept", "kept"]);
    await folder.write({ "a.txt": Buffer.of(0xff) });
    expect((await library.reload()).kind).toBe("refused");
    const all = ["a.txt", "c.txt", "sub/b.md"];
    expect(read).toEqual([["a.txt", "sub/b.md"], all]);
  });

  it("waits for an article, however long the first one takes", async () => {
    const long = `# Bài dài\n\n${"Một câu trong bài dài.\n\n".repeat(1500)}`;
    const library = await openLibrary((await scratchFolder({ "b.md": long })).path, build, undefined, { patience: 1 });
    expect(Object.keys(textsOf(library.current()))).toEqual(["b.md"]);
  });

  it("reads days in its zone, at the start and at a reload", async () => {
    const post = "---\ndate: 2026-03-06T23:30Z\n---\n\nĐò chạy từ năm giờ.";
    const folder = await scratchFolder({ "a.md": post });
    const library = await openLibrary(folder.path, build, undefined, { zone: "Europe/London" });
    await folder.write({ "b.md": post.replace("năm giờ", "sáu giờ") });
    await library.reload();
    expect(library.current().documents.map(({ date }) => date)).toEqual(["2026-03-06", "2026-03-06"]);
  });

  it("gives the same version for the same files, in any order of writing", async () => {
    const one = await openLibrary((await scratchFolder(two)).path, build);
    const other = await openLibrary(
      (await scratchFolder({ "sub/b.md": two["sub/b.md"], "a.txt": two["a.txt"] })).path,
      build,
    );
    expect(other.current().version).toBe(one.current().version);
  });
});

describe("reload", () => {
  it("says what is new, changed, gone and as it was, and takes over what has not changed", async () => {
    const folder = await scratchFolder({ ...two, "c.txt": "Bài ba." });
    const library = await openLibrary(folder.path, build);
    const before = library.current();
    await folder.write({ "sub/b.md": "# Bài hai\n\nMới.", "d.txt": "Bài bốn.\n\nHết." });
    await folder.remove("c.txt");
    const report = await library.reload();
    expect(report).toMatchObject({
      kind: "swapped",
      version: library.current().version,
      added: [{ id: "d.txt", passages: 2 }],
      changed: [{ id: "sub/b.md", passages: 1 }],
      removed: ["c.txt"],
      unchanged: 1,
      problems: [],
    });
    expect(library.current().documents[0]).toBe(before.documents[0]);
    expect(textsOf(before)["c.txt"]).toBe("Bài ba.");
    expect((await library.reload()).kind).toBe("unchanged");
  });

  it("keeps the old answers while a file is broken, and swaps once it is mended", async () => {
    const folder = await scratchFolder(two);
    const library = await openLibrary(folder.path, build);
    const before = library.current();
    await folder.write({ "a.txt": Buffer.of(0x41, 0xff), "c.txt": "Mới." });
    const report = await library.reload();
    expect(codesOf(report)).toEqual(["refused", "a.txt not-utf8"]);
    expect([report.version, library.current()]).toEqual([before.version, before]);
    await folder.write({ "a.txt": "Bài một, sửa lại." });
    expect(codesOf(await library.reload())).toEqual(["swapped"]);
    expect(Object.keys(textsOf(library.current()))).toEqual(["a.txt", "c.txt", "sub/b.md"]);
  });

  it("names a new file that is broken, and swaps to the rest", async () => {
    const folder = await scratchFolder(two);
    const library = await openLibrary(folder.path, build);
    await folder.write({ "c.txt": "Mới.", "d.pdf": "%PDF-1.7 hỏng" });
    expect(codesOf(await library.reload())).toEqual(["swapped", "d.pdf damaged"]);
    expect(library.current().documents.length).toBe(3);
  });

  it("goes on swapping beside a file that is read in part", async () => {
    const folder = await scratchFolder({ ...two, "d.md": "---\ntitle: [một\n---\nBài bốn." });
    const library = await openLibrary(folder.path, build);
    await folder.write({ "c.txt": "Mới." });
    expect(codesOf(await library.reload())).toEqual(["swapped", "d.md yaml-open"]);
    expect(library.current().documents.length).toBe(4);
  });

  it.each(["glossary.yaml", "questions.yaml"])("keeps the old answers while %s is broken", async (file) => {
    const good = file === "glossary.yaml" ? "- [TBT, Tổng Bí thư]" : "- { question: Ai?, nothing: true }";
    const folder = await scratchFolder({ ...two, [file]: good });
    const library = await openLibrary(folder.path, build);
    await folder.write({ [file]: "- [một", "c.txt": "Mới." });
    expect(codesOf(await library.reload())).toEqual(["refused", `${file} yaml-open`]);
    expect(library.current().glossary.length + library.current().questions.length).toBe(1);
  });

  it("refuses a folder that has become empty, or is gone", async () => {
    const folder = await scratchFolder(two);
    const library = await openLibrary(folder.path, build);
    await folder.remove("a.txt");
    await folder.remove("sub/b.md");
    expect(codesOf(await library.reload())).toEqual(["refused", ". empty-folder"]);
    await rename(folder.path, `${folder.path}-away`);
    expect(codesOf(await library.reload())).toEqual(["refused", ". empty-folder", ". no-folder"]);
    await rename(`${folder.path}-away`, folder.path);
    expect(library.current().documents.length).toBe(2);
  });

  it("does not follow symbolic links, and keeps the old answers when one stands in a file's place", async () => {
    const outside = await scratchFolder({ "secret.txt": "Bí mật." });
    const folder = await scratchFolder(two);
    await symlink(outside.path, join(folder.path, "linked"));
    const library = await openLibrary(folder.path, build);
    expect(Object.keys(textsOf(library.current()))).toEqual(["a.txt", "sub/b.md"]);
    await folder.remove("a.txt");
    await symlink(join(outside.path, "secret.txt"), join(folder.path, "a.txt"));
    expect(codesOf(await library.reload())).toEqual(["refused", "a.txt symbolic-link", "linked symbolic-link"]);
  });

  it("keeps the old answers when a subfolder may not be read", async () => {
    const folder = await scratchFolder(two);
    const library = await openLibrary(folder.path, build);
    await chmod(folder.path, 0o755);
    await chmod(join(folder.path, "sub"), 0);
    onTestFinished(() => chmod(join(folder.path, "sub"), 0o755));
    giveUpRoot();
    expect(codesOf(await library.reload())).toEqual(["refused", "sub no-permission"]);
  });

  it("finds documents that repeat another", async () => {
    const text =
      "Hai bên nhất trí thông qua Tuyên bố chung về thiết lập quan hệ Đối tác Chiến lược trong chuyến thăm này. ".repeat(
        3,
      );
    const words = Array.from({ length: 200 }, (_, index) => `chữ${index}`).join(" ");
    const folder = await scratchFolder({ "a.txt": text, "b.txt": words });
    const library = await openLibrary(folder.path, build);
    await folder.write({
      "c.txt": `\n${text.toUpperCase()}`,
      "d.txt": words.replace("chữ100", "khác"),
      "e.txt": "Khác hẳn.",
    });
    const report = await library.reload();
    expect(codesOf(report)).toEqual(["swapped", "c.txt duplicate", "d.txt near-duplicate"]);
    expect(report.problems.map(({ parameters }) => parameters?.["other"])).toEqual(["a.txt", "b.txt"]);
  });

  it("keeps the old index when the new one cannot be built, and says why", async () => {
    const folder = await scratchFolder(two);
    let isBroken = false;
    const library = await openLibrary(folder.path, async (knowledge) => {
      if (isBroken) throw new Error("no room");
      return knowledge;
    });
    isBroken = true;
    await folder.write({ "c.txt": "Mới." });
    const report = await library.reload();
    expect(codesOf(report)).toEqual(["refused", ". build-failed"]);
    expect(report.problems[0]?.reason).toContain("no room");
    expect(library.current().documents.length).toBe(2);
    isBroken = false;
    expect((await library.reload()).kind).toBe("swapped");
  });

  it("gives the index in force to the building of the next", async () => {
    const folder = await scratchFolder(two);
    const seen: (Knowledge | undefined)[] = [];
    const library = await openLibrary(folder.path, async (knowledge, previous?: Knowledge) => {
      seen.push(previous);
      return knowledge;
    });
    const first = library.current();
    await folder.write({ "c.txt": "Mới." });
    await library.reload();
    expect(seen).toEqual([undefined, first]);
  });

  it("refuses what the check finds newly wrong, until someone accepts it", async () => {
    const folder = await scratchFolder(two);
    const library = await openLibrary(folder.path, build, async ({ documents }) =>
      ["Baku", "vàng"]
        .filter((word) => !documents.some(({ text }) => text.includes(word)))
        .map((question) => problem("questions.yaml", "question-broken", { question })),
    );
    await folder.write({ "a.txt": "Bài khác." });
    expect(codesOf(await library.reload())).toEqual([
      "refused",
      "questions.yaml question-broken",
      "questions.yaml question-broken",
    ]);
    expect(textsOf(library.current())["a.txt"]).toBe(two["a.txt"]);
    expect((await library.reload({ accept: true })).kind).toBe("swapped");
    await folder.write({ "a.txt": "Bài khác nữa." });
    expect((await library.reload()).kind).toBe("swapped");
  });

  it("joins a reload under way, and runs exactly once more if files changed meanwhile", async () => {
    const folder = await scratchFolder(two);
    let builds = 0;
    let waiting = gate();
    let begun = gate();
    const library = await openLibrary(folder.path, async (knowledge) => {
      if (++builds === 1) return knowledge;
      begun.open();
      await waiting.opened;
      return knowledge;
    });
    await folder.write({ "c.txt": "Ba." });
    const first = library.reload();
    await begun.opened;
    const joined = [library.reload(), library.reload()];
    waiting.open();
    const same = { ...(await first), isJoined: true };
    expect(await Promise.all([first, ...joined])).toEqual([{ ...same, isJoined: false }, same, same]);
    expect(builds).toBe(2);

    [waiting, begun] = [gate(), gate()];
    await folder.write({ "d.txt": "Bốn." });
    const second = library.reload();
    await begun.opened;
    await folder.write({ "e.txt": "Năm." });
    const followers = [library.reload(), library.reload()];
    waiting.open();
    expect((await second).added.map(({ id }) => id)).toEqual(["d.txt"]);
    for (const { added } of await Promise.all(followers)) expect(added.map(({ id }) => id)).toEqual(["e.txt"]);
    expect(builds).toBe(4);
  });

  it("tells how far it is", async () => {
    const folder = await scratchFolder(two);
    const library = await openLibrary(folder.path, build);
    const steps: string[] = [];
    await library.reload({ progress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(["1/2", "2/2"]);
  });
});

/** For the rest of the test, gives up the right of root to read everything. */
function giveUpRoot(): void {
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(65_534);
  onTestFinished(() => process.seteuid?.(0));
}

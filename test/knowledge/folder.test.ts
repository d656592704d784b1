import { execFile } from "node:child_process";
import { appendFile, symlink, truncate, utimes } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { type FileBytes, LARGEST_FILE, listFolder, readBytes, stampReader } from "../../src/knowledge/folder.ts";
import { scratchFolder } from "./scratch.ts";

it("lists regular files in a stable order, and names links", async () => {
  const folder = await scratchFolder({ "b.txt": "x", "a/z.txt": "x", "a/.hidden": "x", "ạ.txt": "x", "Z.txt": "x" });
  await symlink(join(folder.path, "b.txt"), join(folder.path, "c.txt"));
  await symlink("nowhere", join(folder.path, "a", "d.txt"));
  const { files, problems } = await listFolder(folder.path);
  expect(files).toEqual(["Z.txt", "a/z.txt", "b.txt", "ạ.txt"]);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(["a/d.txt symbolic-link", "c.txt symbolic-link"]);
});

it("tells the same stamps of a disk that is near and of one that is far, and lets others have their turn", async () => {
  const folder = await scratchFolder({ "a.txt": "một" });
  let hour = 0;
  const [near, far] = [stampReader(folder.path, () => 0), stampReader(folder.path, () => 3_600_000 * hour++)];
  for (const stampOf of [near, far]) {
    let turns = 0;
    const turn = setInterval(() => turns++, 0);
    const stamps = new Set<string | undefined>();
    for (let look = 0; look < 5000; look++) stamps.add(await stampOf("a.txt"));
    clearInterval(turn);
    expect([...stamps]).toEqual([await stampReader(folder.path)("a.txt")]);
    expect(turns).toBeGreaterThan(0);
  }
  expect(hour).toBe(2); // one look, after which it is far
});

it("reads a file with a stamp that holds while the file stays as it is", async () => {
  const folder = await scratchFolder({ "a.txt": "một" });
  const fresh = await readBytes(folder.path, "a.txt");
  expect([Buffer.from(fresh!.bytes).toString(), fresh!.stamp]).toEqual(["một", ""]);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const settled = await readBytes(folder.path, "a.txt");
  expect(settled!.stamp).toBe(await stampReader(folder.path)("a.txt"));
  // Same length, and a time of change as if nothing had happened.
  await folder.write({ "a.txt": "hai" });
  await utimes(join(folder.path, "a.txt"), 0, 0);
  expect(await stampReader(folder.path)("a.txt")).not.toBe(settled!.stamp);
});

it("finds nothing where a file is gone", async () => {
  const folder = await scratchFolder();
  expect([await readBytes(folder.path, "a.txt"), await stampReader(folder.path)("a.txt")]).toEqual([
    undefined,
    undefined,
  ]);
});

it("does not read through a link that has taken a file's place", async () => {
  const folder = await scratchFolder();
  await symlink("/etc/hostname", join(folder.path, "a.txt"));
  await expect(readBytes(folder.path, "a.txt")).rejects.toMatchObject({ code: "symbolic-link" });
  expect(await stampReader(folder.path)("a.txt")).toBeUndefined();
});

it("does not wait at a pipe", async () => {
  const folder = await scratchFolder();
  await promisify(execFile)("mkfifo", [join(folder.path, "a.txt")]);
  await expect(readBytes(folder.path, "a.txt")).rejects.toMatchObject({ code: "unreadable" });
});

it("does not read a file of 21 MB", async () => {
  const folder = await scratchFolder({ "a.txt": "x" });
  await truncate(join(folder.path, "a.txt"), LARGEST_FILE + 1);
  await expect(readBytes(folder.path, "a.txt")).rejects.toMatchObject({ code: "too-big", parameters: { limit: 20 } });
});

it("gives a file that grows as it was at one moment, or says that it changes", async () => {
  const folder = await scratchFolder({ "a.txt": "" });
  const over = new AbortController();
  const line = "một dòng chữ dài vừa phải\n".repeat(200);
  const writing = (async () => {
    while (!over.signal.aborted) await appendFile(join(folder.path, "a.txt"), line);
  })();
  const seen: unknown[] = [];
  for (let time = 0; time < 60; time++)
    seen.push(await readBytes(folder.path, "a.txt").catch((error: unknown) => String(error)));
  over.abort();
  await writing;
  const texts = seen.map((outcome) => (typeof outcome === "string" ? outcome : stateOf((outcome as FileBytes).bytes)));
  expect(["as written", "Refusal: The file changed while it was read."]).toEqual(
    expect.arrayContaining([...new Set(texts)]),
  );

  /** The file grows by lines, so that each of its states is a beginning of the next. */
  function stateOf(bytes: Uint8Array): string {
    return Buffer.from(bytes).equals(Buffer.alloc(bytes.length, line)) ? "as written" : "mixed";
  }
});

import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { watchFolder, type WatchOptions } from "../../src/knowledge/watch.ts";
import { type Scratch, scratchFolder } from "./scratch.ts";

async function watched(folder: Pick<Scratch, "path">, options: WatchOptions = {}): Promise<() => number> {
  let told = 0;
  const fail = (error: unknown) => expect.unreachable(String(error));
  const watcher = watchFolder(folder.path, () => told++, { failed: fail, ...options });
  onTestFinished(() => watcher.close());
  await watcher.ready;
  return () => told;
}

it("tells many changes once, after the folder is quiet", async () => {
  const folder = await scratchFolder({ "a.txt": "một", "b.txt": "hai" });
  const told = await watched(folder);
  await folder.write({ "a.txt": "một nữa", "sub/c.txt": "ba" });
  await folder.remove("b.txt");
  expect(told()).toBe(0);
  await vi.waitFor(() => expect(told()).toBe(1), 5000);
  await folder.write({ "sub/c.txt": "ba nữa" });
  await vi.waitFor(() => expect(told()).toBe(2), 5000);
});

it("takes a folder however its path is written", async () => {
  const folder = await scratchFolder({ "a.txt": "một" });
  const roundabout = { ...folder, path: `./${relative(".", folder.path)}/` };
  const told = await watched(roundabout);
  await folder.write({ ".previous/a.txt": "một", ".tmp": "x" });
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(told()).toBe(0);
  await folder.write({ "b.txt": "hai" });
  await vi.waitFor(() => expect(told()).toBe(1), 5000);
});

it("passes by hidden files and what stands behind links", async () => {
  const outside = await scratchFolder({ "x.txt": "ngoài" });
  const folder = await scratchFolder({ "a.txt": "một" });
  await symlink(outside.path, join(folder.path, "linked"));
  const told = await watched(folder);
  await folder.write({ ".previous/a.txt": "một", ".tmp": "x" });
  await outside.write({ "x.txt": "ngoài nữa" });
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(told()).toBe(0);
});

it("goes on where another folder is put in its place by a rename", async () => {
  const { path } = await scratchFolder({ "now/a.txt": "một", "next/a.txt": "hai" });
  const told = await watched({ path: join(path, "now") }, { identityInterval: 50 });
  await rename(join(path, "now"), join(path, "before"));
  await rename(join(path, "next"), join(path, "now"));
  await vi.waitFor(() => expect(told()).toBe(1), 5000);
  await writeFile(join(path, "now", "b.txt"), "ba");
  await vi.waitFor(() => expect(told()).toBe(2), 5000);
  await writeFile(join(path, "before", "c.txt"), "cũ");
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(told()).toBe(2);
});

it("goes on where its path is a link that is turned to another folder", async () => {
  const { path } = await scratchFolder({ "one/a.txt": "một", "two/a.txt": "hai" });
  const now = join(path, "now");
  await symlink(join(path, "one"), now);
  const told = await watched({ path: now }, { identityInterval: 50 });
  await writeFile(join(path, "one", "b.txt"), "hai");
  await vi.waitFor(() => expect(told()).toBe(1), 5000);
  await symlink(join(path, "two"), `${now}.new`);
  await rename(`${now}.new`, now);
  await vi.waitFor(() => expect(told()).toBe(2), 5000);
  await writeFile(join(path, "two", "b.txt"), "hai");
  await vi.waitFor(() => expect(told()).toBe(3), 5000);
});

it("goes on where the folder was away for a while", async () => {
  const { path } = await scratchFolder({ "now/a.txt": "một" });
  const now = join(path, "now");
  const told = await watched({ path: now }, { identityInterval: 50 });
  await rm(now, { recursive: true });
  await vi.waitFor(() => expect(told()).toBeGreaterThan(0), 5000);
  await mkdir(now);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const before = told();
  await writeFile(join(now, "b.txt"), "hai");
  await vi.waitFor(() => expect(told()).toBeGreaterThan(before), 5000);
});

it("finds by their stamps what the system does not tell", async () => {
  const hidden = await scratchFolder({ "a.txt": "một" });
  const told = await watched(hidden, { stampInterval: 100, identityInterval: 1_000_000 });
  // The watch of the folder that was there before sees nothing of this one.
  await rename(hidden.path, `${hidden.path}-before`);
  await mkdir(hidden.path);
  await writeFile(join(hidden.path, "a.txt"), "khác");
  onTestFinished(() => rm(`${hidden.path}-before`, { recursive: true }));
  await vi.waitFor(() => expect(told()).toBeGreaterThan(0), 5000);
  await new Promise((resolve) => setTimeout(resolve, 900));
  const before = told();
  await writeFile(join(hidden.path, "c.txt"), "mới");
  await vi.waitFor(() => expect(told()).toBeGreaterThan(before), 5000);
});

import { symlink } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { watchFolder } from "../../src/knowledge/watch.ts";
import { type Scratch, scratchFolder } from "./scratch.ts";

async function watched(folder: Scratch): Promise<() => number> {
  let told = 0;
  const fail = (error: unknown) => expect.unreachable(String(error));
  const watcher = watchFolder(folder.path, () => told++, fail);
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

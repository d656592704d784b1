import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { openFileEngines } from "../../src/search/file/file-engine.ts";
import { engineSuite } from "./engine.suite.ts";

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

describe("the engine over a file", () => {
  const opened = new WeakMap<object, Awaited<ReturnType<typeof openFileEngines>>>();
  engineSuite(async (knowledge, previous) => {
    const engines = (previous && opened.get(previous)) ?? (await openFileEngines(await scratch(), "1", () => {}));
    const engine = await engines.build(knowledge, previous);
    opened.set(engine, engines);
    return engine;
  });
});

async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "trichdan-index-"));
  folders.push(folder);
  return folder;
}

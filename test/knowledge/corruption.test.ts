import { appendFile, mkdir, readFile, rename, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { answer } from "../../src/answer/answer.ts";
import { openLibrary } from "../../src/knowledge/library.ts";
import { readArticle } from "../../src/knowledge/read.ts";
import type { MemoryEngine } from "../../src/search/memory.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { pdfOf } from "./files.ts";
import { scratchFolder } from "./scratch.ts";

/** How often the folder is damaged. `CORRUPTIONS=500 npx vitest run test/knowledge/corruption.test.ts` does it more often. */
const corruptions = Number(process.env["CORRUPTIONS"] ?? 40);
const seed = Number(process.env["SEED"] ?? 20_250_507);

/** Documents that nothing happens to. Beside them a damage is a small change, which the index is amended by. */
const OTHERS = 40;
const QUESTIONS = [
  "Hai bên nhất trí thông qua gì?",
  "chieu 7/5 tai dau",
  "Bài 7 nói về cầu số mấy?",
  "TBT thăm nước nào?",
];

/** What can happen to a file of a folder. */
type Damage =
  | { readonly kind: "write" | "append"; readonly bytes: Uint8Array }
  | { readonly kind: "truncate"; readonly length: number }
  | { readonly kind: "delete" | "folder" | "link" | "half" }
  | { readonly kind: "rename"; readonly to: string };

const names = ["a.txt", "b.md", "c.html", "d.pdf", "sub/e.txt", "glossary.yaml", "questions.yaml"];

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constantFrom("write" as const, "append" as const), bytes: fc.uint8Array({ maxLength: 60 }) }),
  fc.record({
    kind: fc.constantFrom("write" as const, "append" as const),
    bytes: fc.constantFrom(...readable().map(bytes)),
  }),
  fc.record({ kind: fc.constant("truncate" as const), length: fc.nat(200) }),
  fc.record({ kind: fc.constantFrom("delete" as const, "folder" as const, "link" as const, "half" as const) }),
  fc.record({ kind: fc.constant("rename" as const), to: fc.constantFrom(...names) }),
);

it(
  `survives ${corruptions} corruptions of the folder, each followed by a reload while questions run`,
  { timeout: 600_000 },
  async () => {
    const others = Array.from({ length: OTHERS }, (_, at) => [
      `khac/${at}.txt`,
      bytes(`Bài ${at} nói về cầu số ${at}.`),
    ]);
    const good = Object.fromEntries([...names.map((name) => [name, goodContent(name)]), ...others]);
    const folder = await scratchFolder(good);
    const truths = new Map<string, Set<string>>();
    const library = await openLibrary<SearchIndex>(folder.path, (knowledge, previous) =>
      buildIndex(knowledge, { previous }),
    );
    const knowledge = () => library.current().knowledge;
    remember(truths, knowledge());
    let questions = 0;
    let amended = 0;
    const over = new AbortController();
    const asking = (async () => {
      while (!over.signal.aborted) {
        await expectQuoted(QUESTIONS[questions++ % QUESTIONS.length]!, library.current());
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    })();

    const steps = fc.sample(fc.record({ name: fc.constantFrom(...names), damage }), { numRuns: corruptions, seed });
    const outcomes = new Set<string>();
    const mended: string[] = [];
    for (const [index, step] of steps.entries()) {
      const before = library.current();
      await apply(folder.path, step.name, step.damage).catch(() => undefined);
      const report = await library.reload();
      outcomes.add(report.kind);
      expect(report.version).toBe(knowledge().version);
      expect(library.current() === before).toBe(report.kind !== "swapped");
      expectWhole(library.current());
      if ((library.current().engine as MemoryEngine).base) amended++;
      // After a swap nothing old may be left; but where a writer was still at work, the file may have gone on since.
      const isNew = report.kind === "swapped" && step.damage.kind !== "half";
      await expectTrue(folder.path, knowledge(), isNew ? new Map() : truths);
      remember(truths, knowledge());
      if (index % 5 === 4) {
        await rm(folder.path, { recursive: true });
        await folder.write(good);
        mended.push((await library.reload()).kind);
      }
    }
    over.abort();
    await asking;
    expect(questions).toBeGreaterThan(corruptions);
    expect(amended).toBeGreaterThan(0);
    expect(mended).not.toContain("refused");
    expect([...outcomes].sort()).toEqual(["refused", "swapped", "unchanged"]);
  },
);

/** Every question is answered, with words of the very documents that are in force. */
async function expectQuoted(question: string, index: SearchIndex): Promise<void> {
  const reply = await answer(question, index);
  for (const { document, start, end, text } of reply.kind === "found" ? reply.quotes : []) {
    if (!index.knowledge.documents.includes(document) || document.text.slice(start, end) !== text)
      throw new Error(`a wrong quote: ${text}`);
  }
}

/** A swap is complete or not at all: every passage belongs to a document of the same knowledge, and stands in it. */
function expectWhole({ knowledge: { documents, passages }, engine }: SearchIndex): void {
  const known = new Set(documents);
  let count = 0;
  for (const { document, start, end, block } of passages) {
    if (known.has(document) && document.blocks.includes(block) && document.text.slice(start, end).trim()) count++;
  }
  if (count !== passages.length || engine.size !== count || documents.length === 0)
    throw new Error("an incomplete index is in force");
}

/** Every document in force holds what its file holds, or one of the texts that are known to be true of it. */
async function expectTrue(
  folder: string,
  knowledge: Knowledge,
  truths: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  for (const { id, text } of knowledge.documents) {
    if (truths.get(id)?.has(text)) continue;
    const read = await readArticle(id, await readFile(join(folder, id)));
    expect(text).toBe(read.text);
  }
}

function remember(truths: Map<string, Set<string>>, { documents }: Knowledge): void {
  for (const { id, text } of documents) truths.set(id, (truths.get(id) ?? new Set()).add(text));
}

async function apply(folder: string, name: string, step: Damage): Promise<void> {
  const path = join(folder, name);
  switch (step.kind) {
    case "write":
      return writeFile(path, step.bytes);
    case "append":
      return appendFile(path, step.bytes);
    case "truncate":
      return truncate(path, step.length);
    case "delete":
      return rm(path);
    case "folder":
      await rm(path);
      await mkdir(path);
      return undefined;
    case "link":
      await rm(path);
      return symlink("/etc/hostname", path);
    case "half":
      // A writer that is still at work while the folder is read.
      void writeFile(path, "Chữ. ".repeat(20_000)).catch(() => undefined);
      return undefined;
    case "rename":
      return rename(path, join(folder, step.to));
  }
}

function goodContent(name: string): Uint8Array {
  if (name === "d.pdf") return pdfOf([[{ text: "Chuyến thăm Azerbaijan của Tổng Bí thư.", bottom: 700 }]]);
  if (name === "glossary.yaml") return bytes("- [Tổng Bí thư, TBT]");
  if (name === "questions.yaml") return bytes("- { question: Ai?, nothing: true }");
  return bytes(
    name.endsWith(".html") ? `<!doctype html><title>Bài</title><p>${readable()[0]}</p>` : readable().join("\n\n"),
  );
}

function readable(): string[] {
  return [
    "Hai bên nhất trí thông qua Tuyên bố chung.",
    "---\ntitle: Bài\n---\nChiều 7/5, tại Baku.",
    "- [Baku, Ba-cu]\n- [x, y]",
  ];
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

import { createHash } from "node:crypto";
import type { Document } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import { SKETCH_SIZE } from "../../knowledge/duplicates.ts";
import type { FileReading, Knowledge, Reading } from "../../knowledge/knowledge.ts";
import { abbreviationsIn } from "../abbreviations.ts";
import { type YieldToEventLoop, yielder } from "../yielding.ts";
import { packPassages } from "../packed/pack-passages.ts";
import { writeDictionary } from "./dictionary.ts";
import { createSections, type SectionWriter } from "./sections.ts";
import { writePostings } from "./write-postings.ts";

/** What is to be known of an index file as a whole. */
export interface IndexFacts {
  /** Of the code that made it: see `analysisVersion`. */
  readonly version: string;
  readonly passages: number;
  /** How many words the passages have together. */
  readonly length: number;
}

/** One file of the folder as the index file keeps it; what is large lies elsewhere. */
export interface KeptFile {
  readonly id: string;
  readonly stamp: string;
  readonly hash: string;
  readonly content:
    | Exclude<FileReading["content"], { kind: "article" }>
    | {
        readonly kind: "article";
        /** As its file has them. */
        readonly facts: Omit<Document, "id" | "text" | "blocks">;
        /** What `articles.yaml` says of it instead: its words are indexed as that has them. */
        readonly correction?: string;
        readonly warnings: Warnings;
        /** How many passages it has. */
        readonly passages: number;
        readonly abbreviations: readonly (readonly [long: string, short: string])[];
      };
}

type Article = Extract<FileReading["content"], { kind: "article" }>;
export type Warnings = Article["warnings"];

/** What is read of an article when its words are first asked for. */
export type KeptBody = Pick<Document, "text" | "blocks">;

/** Files in one piece of the list: enough to be quick, few enough to be read between two questions. */
const FILES_AT_ONCE = 200;

/** Writes all that is known of a folder to a file: its articles, their words, and where each word stands. Lets other work run in between. */
export async function writeIndex(path: string, knowledge: Knowledge, version: string): Promise<void> {
  const yieldToEventLoop = yielder();
  const out = await createSections(path);
  try {
    const files = filesOf(knowledge);
    const articles = articlesOf(files);
    await yieldToEventLoop();
    const facts = await writePassages(articles, out, yieldToEventLoop);
    await writeBodies(articles, out, yieldToEventLoop);
    await writeSketches(articles, out, yieldToEventLoop);
    await writeFiles(files, out, yieldToEventLoop);
    await out.finish({ version, ...facts } satisfies IndexFacts);
  } catch (error) {
    await out.abandon();
    throw error;
  }
}

/** The files of a reading; of made knowledge, its documents as if each were one. */
function filesOf(knowledge: Knowledge): ReadonlyMap<string, FileReading> {
  if ("files" in knowledge) return (knowledge as Reading).files;
  return new Map(
    knowledge.documents.map((document) => {
      const sketch = { hashes: [], runs: 0 };
      const content = { kind: "article", document, passages: passagesOf(document), sketch, warnings: [] } as const;
      return [document.id, { stamp: "", hash: hashOf(document), content }];
    }),
  );
}

/** What tells an article from another of the same name: the hash of its file, and what `articles.yaml` says of it. */
export function keyOf(hash: string, correction = ""): string {
  return correction === "" ? hash : `${hash} ${correction}`;
}

/** The key of a document; of a made one, the hash of itself. */
export function keyIn(knowledge: Knowledge): (document: Document) => string {
  if (!("files" in knowledge)) return hashOf;
  const { files } = knowledge as Reading;
  return ({ id }) => {
    const file = files.get(id);
    return file?.content.kind === "article" ? keyOf(file.hash, file.content.uncorrected?.correction) : "";
  };
}

function hashOf(document: Document): string {
  return createHash("sha256").update(JSON.stringify(document)).digest("hex");
}

function articlesOf(files: ReadonlyMap<string, FileReading>): Article[] {
  const articles: Article[] = [];
  for (const { content } of files.values()) if (content.kind === "article") articles.push(content);
  return articles;
}

async function writePassages(
  articles: readonly Article[],
  out: SectionWriter,
  yieldToEventLoop: YieldToEventLoop,
): Promise<Omit<IndexFacts, "version">> {
  const at = [0];
  out.begin("rows");
  const packed = await packPassages(
    articles.map(({ document }) => document),
    (row) => {
      at.push(at.at(-1)! + row.length);
      return out.append(row);
    },
    yieldToEventLoop,
  );
  await out.end();
  await out.write("rows.at", Float64Array.from(at));
  const { passages, length, words, names } = packed;
  const { folded, exact } = words;
  await writeDictionary("folded", folded, out, yieldToEventLoop);
  await writeDictionary("exact", exact, out, yieldToEventLoop);
  await out.write(
    "exact.folded",
    Int32Array.from({ length: exact.size }, (_, number) => words.foldedOf(number)),
  );
  await out.write(
    "names.seen",
    Int32Array.from({ length: folded.size }, (_, number) => names.seenOf(number)),
  );
  await out.write(
    "names.capital",
    Int32Array.from({ length: folded.size }, (_, number) => names.capitalOf(number)),
  );
  await writePostings(packed, folded.size, out, yieldToEventLoop);
  return { passages, length };
}

async function writeBodies(
  articles: readonly Article[],
  out: SectionWriter,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  const at = [0];
  out.begin("bodies");
  for (const { document } of articles) {
    await yieldToEventLoop();
    const { text, blocks } = document;
    const bytes = Buffer.from(JSON.stringify({ text, blocks } satisfies KeptBody));
    at.push(at.at(-1)! + bytes.length);
    await out.append(bytes);
  }
  await out.end();
  await out.write("bodies.at", Float64Array.from(at));
}

/** Numbers of a sketch: how many runs its text has, how many hashes follow, and room for as many as a sketch ever has. */
export const SKETCH_NUMBERS = 2 + SKETCH_SIZE;

async function writeSketches(
  articles: readonly Article[],
  out: SectionWriter,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  out.begin("sketches");
  for (const { sketch } of articles) {
    await yieldToEventLoop();
    const numbers = new Uint32Array(SKETCH_NUMBERS);
    numbers.set([sketch.runs, sketch.hashes.length, ...sketch.hashes]);
    await out.append(new Uint8Array(numbers.buffer));
  }
  await out.end();
}

async function writeFiles(
  files: ReadonlyMap<string, FileReading>,
  out: SectionWriter,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  const at = [0];
  out.begin("files");
  let some: KeptFile[] = [];
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(JSON.stringify(some));
    at.push(at.at(-1)! + bytes.length);
    some = [];
    await out.append(bytes);
  };
  for (const [id, file] of files) {
    await yieldToEventLoop();
    some.push(keptFile(id, file));
    if (some.length === FILES_AT_ONCE) await flush();
  }
  await flush();
  await out.end();
  await out.write("files.at", Float64Array.from(at));
}

function keptFile(id: string, { stamp, hash, content }: FileReading): KeptFile {
  if (content.kind !== "article") return { id, stamp, hash, content };
  const { document, warnings, uncorrected } = content;
  const facts = factsOf(uncorrected?.document ?? document);
  const abbreviations = abbreviationsIn(document.text);
  const passages = passagesOf(document).length;
  const correction = uncorrected && { correction: uncorrected.correction };
  return { id, stamp, hash, content: { kind: "article", facts, ...correction, warnings, passages, abbreviations } };
}

function factsOf(document: Document): Omit<Document, "id" | "text" | "blocks"> {
  const { id: _, text: __, blocks: ___, ...facts } = document;
  return facts;
}

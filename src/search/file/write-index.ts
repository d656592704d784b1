import type { Document } from "../../knowledge/document.ts";
import type { FileReading, Knowledge } from "../../knowledge/knowledge.ts";
import { type YieldToEventLoop, yielder } from "../yielding.ts";
import { packPassages } from "../packed/pack-passages.ts";
import { filesOf } from "./article-digest.ts";
import { writeDictionary } from "./dictionary.ts";
import { writePieces } from "./pieces.ts";
import { type SectionWriter, writeSections } from "./sections.ts";
import { writeArticles } from "./write-articles.ts";
import { writePostings } from "./write-postings.ts";

/** What is to be known of an index file as a whole. */
export interface IndexFacts {
  /** Of the code that made it: see `analysisVersion`. */
  readonly version: string;
  readonly passages: number;
  /** How many words the passages have together. */
  readonly length: number;
}

/** Writes all that is known of a folder to a file: its articles, their words, and where each word stands. Lets other work run in between. */
export async function writeIndex(path: string, knowledge: Knowledge, version: string): Promise<void> {
  const yieldToEventLoop = yielder();
  await writeSections(path, async (out) => {
    const files = filesOf(knowledge);
    const facts = await writePassages(documentsOf(files), out, yieldToEventLoop);
    await writeArticles(files, out, yieldToEventLoop);
    return { version, ...facts } satisfies IndexFacts;
  });
}

function documentsOf(files: ReadonlyMap<string, FileReading>): Document[] {
  const documents: Document[] = [];
  for (const { content } of files.values()) if (content.kind === "article") documents.push(content.document);
  return documents;
}

async function writePassages(
  articles: readonly Document[],
  out: SectionWriter,
  yieldToEventLoop: YieldToEventLoop,
): Promise<Omit<IndexFacts, "version">> {
  const rows = writePieces("rows", out);
  const packed = await packPassages(articles, rows.add, yieldToEventLoop);
  await rows.end();
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

import type { Document } from "../../knowledge/document.ts";
import type { FileReading } from "../../knowledge/knowledge.ts";
import { SKETCH_SIZE } from "../../knowledge/duplicates.ts";
import { abbreviationsIn } from "../abbreviations.ts";
import type { YieldToEventLoop } from "../yielding.ts";
import { digestOf } from "./article-digest.ts";
import {
  type Abbreviations,
  type Body,
  type Facts,
  keptAbbreviations,
  keptPassages,
  type Warnings,
} from "./kept-document.ts";
import { writePieces } from "./pieces.ts";
import type { SectionWriter } from "./sections.ts";

/** One file of the folder in the list of files. What is large of an article, or has one length, lies elsewhere. */
export type ListedFile =
  { readonly id: string; readonly article: ListedArticle } | { readonly id: string; readonly other: FileReading };

interface ListedArticle {
  /** As its file has them. */
  readonly facts: Facts;
  /** What `articles.yaml` says of it instead: its words are indexed as that has them. */
  readonly correction?: string;
  readonly warnings?: Warnings;
  /** How many passages it has. */
  readonly passages: number;
  readonly abbreviations?: Abbreviations;
}

export type Files = ReadonlyMap<string, FileReading>;

/** Files in one piece of the list: enough to be quick, few enough to be read between two questions. */
const FILES_AT_ONCE = 200;

/**
 * Numbers of a sketch: how many runs its text has, how many hashes follow, and room for as many as a sketch ever has.
 */
export const SKETCH_NUMBERS = 2 + SKETCH_SIZE;

/** Writes what the files of a folder gave, so that none has to be read again. Lets other work run in between. */
export async function writeArticles(
  files: Files,
  out: SectionWriter,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  const each = async (pieceOf: PieceOf, add: SectionWriter["append"]): Promise<void> => {
    for (const file of files.values()) {
      await yieldToEventLoop();
      if (file.content.kind === "article") await add(pieceOf(file.content, file));
    }
  };
  const write = async (name: string, pieceOf: PieceOf): Promise<void> => {
    const pieces = writePieces(name, out);
    await each(pieceOf, pieces.add);
    await pieces.end();
  };
  const writeRows = async (name: string, pieceOf: PieceOf): Promise<void> => {
    out.begin(name);
    await each(pieceOf, out.append);
    await out.end();
  };
  await write("bodies", ({ document: { text, blocks } }) => bytesOf({ text, blocks } satisfies Body));
  await write("stamps", (_, { stamp }) => Buffer.from(stamp));
  await writeRows("sketches", ({ sketch }) => sketchBytes(sketch));
  await writeRows("hashes", (_, { hash }) => Buffer.from(hash, "hex"));
  await writeRows("digests", ({ document }, file) => Buffer.from(digestOf(document, file), "hex"));
  await writeList(files, out, yieldToEventLoop);
}

/** What is written of an article. */
type PieceOf = (article: Article, file: FileReading) => Uint8Array;

type Article = Extract<FileReading["content"], { kind: "article" }>;

function sketchBytes({ runs, hashes }: Article["sketch"]): Uint8Array {
  const numbers = new Uint32Array(SKETCH_NUMBERS);
  numbers.set([runs, hashes.length, ...hashes]);
  return new Uint8Array(numbers.buffer);
}

async function writeList(files: Files, out: SectionWriter, yieldToEventLoop: YieldToEventLoop): Promise<void> {
  const pieces = writePieces("files", out);
  let some: ListedFile[] = [];
  const flush = async (): Promise<void> => {
    await pieces.add(bytesOf(some));
    some = [];
  };
  for (const [id, file] of files) {
    await yieldToEventLoop();
    const { content } = file;
    some.push(content.kind === "article" ? { id, article: listed(content) } : { id, other: file });
    if (some.length === FILES_AT_ONCE) await flush();
  }
  await flush();
  await pieces.end();
}

/** What is empty is left out: it is so of most. The words of a kept article are not read for it. */
function listed(article: Article): ListedArticle {
  const { document, warnings, uncorrected } = article;
  const abbreviations = keptAbbreviations(document) ?? abbreviationsIn(document.text);
  return {
    facts: factsOf(uncorrected?.document ?? document),
    ...(uncorrected && { correction: uncorrected.correction }),
    ...(warnings.length > 0 && { warnings }),
    passages: keptPassages(document) ?? article.passages.length,
    ...(abbreviations.length > 0 && { abbreviations }),
  };
}

function factsOf(document: Document): Facts {
  const { id: _, text: __, blocks: ___, ...facts } = document;
  return facts;
}

function bytesOf(value: object): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

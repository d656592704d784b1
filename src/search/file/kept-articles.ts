import type { Document } from "../../knowledge/document.ts";
import type { FileReading } from "../../knowledge/knowledge.ts";
import { type YieldToEventLoop, yielder } from "../yielding.ts";
import { type ArticleSource, type Known, openSource } from "./article-source.ts";
import { hashTable, numberIn } from "./hash-table.ts";
import { KeptContent, KeptDocument, type Facts, keptNumber } from "./kept-document.ts";
import { readPieces } from "./pieces.ts";
import type { SectionReader } from "./sections.ts";
import type { ListedFile } from "./write-articles.ts";

/**
 * What `writeArticles` wrote. The process holds three objects for each article; all else lies in buffers, or is fetched when it
 * is asked for: each full collection of garbage looks at every object.
 */
export interface KeptArticles {
  /** By their numbers, each the very same object at all times. */
  readonly documents: readonly Document[];
  /** By an article's number: that of its first passage; at the end, how many passages there are. */
  readonly firsts: Int32Array;
  /** How many files there are, articles and others, in the order of the folder. */
  readonly size: number;
  idAt(place: number): string;
  /** Where a file stands; -1 for one that is not there. */
  placeOf(id: string): number;
  documentAt(place: number): Document | undefined;
  /** What a file gave, without what `articles.yaml` says of it: another object each time. */
  fileAt(place: number): FileReading;
  /** Whether a file is there as it was. */
  isAt(place: number, file: FileReading): boolean;
  /** What `articles.yaml` said of an article instead, as JSON; undefined for nothing. */
  correctionAt(place: number): string | undefined;
  /** The number of the very same article; undefined for one that is not there. `digestOf`: see `digestsIn`. */
  numberOf(document: Document, digestOf: (document: Document) => string): number | undefined;
}

/** The list of files, read. */
interface FileList {
  readonly documents: readonly Document[];
  /** By a file's place: the number of its article, or -1 minus that among the others. */
  readonly numbers: Int32Array;
  readonly others: readonly { readonly id: string; readonly other: FileReading }[];
}

const NONE: readonly never[] = [];

export async function readArticles(sections: SectionReader): Promise<KeptArticles> {
  const yieldToEventLoop = yielder();
  const known: Known = { passages: [], corrections: new Map(), abbreviations: new Map(), warnings: new Map() };
  const source = openSource(sections, known);
  const { documents, numbers, others } = await readList(sections, source, known, yieldToEventLoop);
  const idAt = (place: number): string => {
    const number = numbers[place]!;
    return number < 0 ? others[-1 - number]!.id : documents[number]!.id;
  };
  const table = await hashTable(numbers.length, idAt, yieldToEventLoop);
  const placeOf = (id: string): number => numberIn(table, id, idAt);
  return {
    documents,
    firsts: firstsOf(known.passages),
    size: numbers.length,
    idAt,
    placeOf,
    documentAt: (place) => documents[numbers[place]!],
    fileAt(place) {
      const number = numbers[place]!;
      if (number < 0) return others[-1 - number]!.other;
      const { stamp, hash } = source.stateOf(number);
      return { stamp, hash, content: new KeptContent(documents[number]!, known.warnings.get(number) ?? NONE) };
    },
    isAt(place, { stamp, hash }) {
      const number = numbers[place]!;
      const kept = number < 0 ? others[-1 - number]!.other : source.stateOf(number);
      return kept.stamp === stamp && kept.hash === hash;
    },
    correctionAt: (place) => known.corrections.get(numbers[place]!),
    numberOf(document, digestOf) {
      const own = keptNumber(source, document);
      if (own !== undefined && source.digestOf(own) !== undefined) return own;
      const number = numbers[placeOf(document.id)] ?? -1;
      return number >= 0 && source.writtenDigestOf(number) === digestOf(document) ? number : undefined;
    },
  };
}

async function readList(
  sections: SectionReader,
  source: ArticleSource,
  known: Known,
  yieldToEventLoop: YieldToEventLoop,
): Promise<FileList> {
  const documents: Document[] = [];
  const numbers: number[] = [];
  const others: { readonly id: string; readonly other: FileReading }[] = [];
  const shared = sharing();
  const add = (file: ListedFile): void => {
    if ("other" in file) return void numbers.push(-others.push(file));
    const { facts, correction, abbreviations, warnings, passages } = file.article;
    const number = documents.push(new KeptDocument(file.id, shared(facts), documents.length, source)) - 1;
    numbers.push(number);
    known.passages.push(passages);
    if (correction !== undefined) known.corrections.set(number, correction);
    if (abbreviations) known.abbreviations.set(number, abbreviations);
    if (warnings) known.warnings.set(number, warnings);
  };
  const list = readPieces("files", sections);
  for (let piece = 0; piece < list.count; piece++) {
    await yieldToEventLoop();
    for (const file of JSON.parse(list.view(piece).toString()) as ListedFile[]) add(file);
  }
  return { documents, numbers: Int32Array.from(numbers), others };
}

/** Lets articles that say the same of themselves have one string for it. */
function sharing(): (facts: Facts) => Facts {
  const strings = new Map<string, string>();
  return (facts) => {
    const shared: { -readonly [Key in keyof Facts]: Facts[Key] } = facts;
    for (const key of ["publisher", "author", "date"] as const) {
      const value = facts[key];
      if (value === undefined) continue;
      if (!strings.has(value)) strings.set(value, value);
      shared[key] = strings.get(value)!;
    }
    return shared;
  };
}

function firstsOf(counts: readonly number[]): Int32Array {
  const firsts = new Int32Array(counts.length + 1);
  counts.forEach((count, number) => (firsts[number + 1] = firsts[number]! + count));
  return firsts;
}

import type { Document } from "../../knowledge/document.ts";
import type { Corpus } from "../corpus.ts";
import { readRow, type RowSource } from "../packed/row-codec.ts";
import { readDictionary } from "./dictionary.ts";
import { type KeptArticles, readArticles } from "./kept-articles.ts";
import { passageReader } from "./passage-reader.ts";
import { readPieces } from "./pieces.ts";
import { readPostings } from "./read-postings.ts";
import { openVersion, type SectionReader } from "./sections.ts";
import type { IndexFacts } from "./write-index.ts";

/** An index file that is open. It never changes. */
export interface IndexFile {
  readonly facts: IndexFacts;
  readonly articles: KeptArticles;
  /** Its passages as numbers. `documents`: the articles by their numbers, where others than its own stand for them. */
  corpus(documents: readonly Document[]): Corpus;
}

/** Opens an index file. Throws what `openVersion` does. */
export async function openIndex(path: string, version: string): Promise<IndexFile> {
  const sections = await openVersion(path, version);
  const facts = sections.facts as IndexFacts;
  const articles = await readArticles(sections);
  return { facts, articles, corpus: corpusReader(sections, facts, articles) };
}

function corpusReader(
  sections: SectionReader,
  { passages, length }: IndexFacts,
  { firsts }: KeptArticles,
): IndexFile["corpus"] {
  const [folded, exact] = [readDictionary("folded", sections), readDictionary("exact", sections)];
  const foldedNumbers = sections.numbers("exact.folded");
  const [seen, capital] = [sections.numbers("names.seen"), sections.numbers("names.capital")];
  const postings = readPostings(sections, folded, passages);
  const rows = readPieces("rows", sections);
  const foldedOf = (number: number): number => foldedNumbers[number]!;
  return (documents) => {
    const source: RowSource = { foldedOf, passage: passageReader(documents, firsts) };
    return {
      numbered: passages,
      row: (number) => readRow(rows.piece(number), number, source),
      places: Int32Array.from({ length: passages }, (_, number) => number),
      size: passages,
      length,
      folded,
      exact,
      foldedOf,
      names: { seenOf: (number) => seen[number]!, capitalOf: (number) => capital[number]! },
      postings,
    };
  };
}

import type { Document } from "../../knowledge/document.ts";
import type { FileReading } from "../../knowledge/knowledge.ts";
import { yielder } from "../yielding.ts";
import type { Corpus } from "../corpus.ts";
import { readRow, type RowSource } from "../packed/row-codec.ts";
import { readDictionary } from "./dictionary.ts";
import { type KeptArticle, keptArticles, passagesIn } from "./kept-articles.ts";
import { readPostings } from "./read-postings.ts";
import { openSections, SectionError, type SectionReader } from "./sections.ts";
import type { IndexFacts, KeptFile } from "./write-index.ts";

/** An index file that is open. It never changes. */
export interface IndexFile {
  readonly facts: IndexFacts;
  /** Their words are fetched when they are first asked for. */
  readonly articles: readonly KeptArticle[];
  /** Its passages as numbers. `documents`: the articles by their numbers, where others than its own stand for them. */
  corpus(documents: readonly Document[]): Corpus;
}

/** Opens an index file. `take` is given what the folder held when it was written, file by file. Throws `SectionError` for one that is damaged, unfinished or of another version, and what the disk says. */
export async function openIndex(
  path: string,
  version: string,
  take?: (id: string, file: FileReading) => void,
): Promise<IndexFile> {
  const sections = await openSections(path);
  const facts = sections.facts as IndexFacts;
  if (facts.version !== version) throw new SectionError("outdated");
  const articles = keptArticles(sections);
  const yieldToEventLoop = yielder();
  for (const some of filesIn(sections)) {
    await yieldToEventLoop();
    for (const file of some) {
      const reading = articles.add(file);
      take?.(file.id, reading);
    }
  }
  return { facts, articles: articles.all, corpus: corpusReader(sections, facts, articles.all) };
}

function* filesIn(sections: SectionReader): Generator<KeptFile[]> {
  const at = sections.offsets("files.at");
  for (let piece = 0; piece + 1 < at.length; piece++)
    yield JSON.parse(sections.view("files", at[piece]!, at[piece + 1]!).toString()) as KeptFile[];
}

function corpusReader(
  sections: SectionReader,
  { passages, length }: IndexFacts,
  articles: readonly KeptArticle[],
): IndexFile["corpus"] {
  const [folded, exact] = [readDictionary("folded", sections), readDictionary("exact", sections)];
  const foldedNumbers = sections.numbers("exact.folded");
  const [seen, capital] = [sections.numbers("names.seen"), sections.numbers("names.capital")];
  const postings = readPostings(sections, folded, passages);
  const rowsAt = sections.offsets("rows.at");
  const firsts = Int32Array.from(articles, ({ first }) => first);
  const foldedOf = (number: number): number => foldedNumbers[number]!;
  return (documents) => {
    const source: RowSource = {
      foldedOf,
      passage(number) {
        const article = lastUpTo(firsts, number);
        return passagesIn(documents[article]!)[number - firsts[article]!]!;
      },
    };
    return {
      numbered: passages,
      row: (number) => readRow(sections.piece("rows", rowsAt[number]!, rowsAt[number + 1]!), number, source),
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

/** The last place of ascending numbers that holds a number, or a smaller one. Articles without passages have equal firsts: the last counts. */
function lastUpTo(numbers: Int32Array, number: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}

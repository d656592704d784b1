import { type Document, type Passage, passagesOf } from "../../knowledge/document.ts";
import type { Sketch } from "../../knowledge/duplicates.ts";
import type { FileReading } from "../../knowledge/knowledge.ts";
import { breather } from "../breathe.ts";
import type { Corpus } from "../corpus.ts";
import { readRow } from "../packed/row-codec.ts";
import { readDictionary } from "./dictionary.ts";
import { readPostings } from "./read-postings.ts";
import { openSections, SectionError, type SectionReader } from "./sections.ts";
import { type IndexFacts, type KeptBody, type KeptFile, SKETCH_NUMBERS } from "./write-index.ts";

/** An index file that is open. It never changes. */
export interface IndexFile {
  readonly facts: IndexFacts;
  /** What the folder held when it was written. Articles' words are fetched when they are first asked for. */
  readonly files: ReadonlyMap<string, FileReading>;
  readonly articles: readonly KeptArticle[];
  /** Its passages as numbers. `documents`: the articles by their numbers, where others than its own stand for them. */
  corpus(documents: readonly Document[]): Corpus;
}

interface KeptArticle {
  readonly id: string;
  readonly hash: string;
  readonly document: Document;
  /** Number of its first passage, and how many it has. */
  readonly first: number;
  readonly passages: number;
  readonly abbreviations: readonly (readonly [long: string, short: string])[];
}

/** So many articles' words are kept at hand, those of the last answers. */
const AT_HAND = 256;

/** Opens an index file. Throws `SectionError` for one that is damaged, unfinished or of another version, and what the disk says. */
export async function openIndex(path: string, version: string): Promise<IndexFile> {
  const sections = await openSections(path);
  const facts = sections.facts as IndexFacts;
  if (facts.version !== version) throw new SectionError("outdated");
  const bodyOf = bodyReader(sections);
  const files = new Map<string, FileReading>();
  const articles: KeptArticle[] = [];
  const breathe = breather();
  let first = 0;
  for (const line of linesOf(sections.bytes("files"))) {
    await breathe();
    for (const file of JSON.parse(line) as KeptFile[]) {
      const { id, stamp, hash, content } = file;
      if (content.kind !== "article") {
        files.set(id, { stamp, hash, content });
        continue;
      }
      const number = articles.length;
      const document = keptDocument(id, content.facts, () => bodyOf(number));
      const { passages, abbreviations, warnings } = content;
      articles.push({ id, hash, document, first, passages, abbreviations });
      first += passages;
      files.set(id, { stamp, hash, content: keptContent(document, warnings, () => sketchOf(number, sections)) });
    }
  }
  return { facts, files, articles, corpus: corpusReader(sections, facts, articles) };
}

function* linesOf(bytes: Buffer): Generator<string> {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf("\n", from);
    yield bytes.toString("utf8", from, end);
    from = end + 1;
  }
}

/** The words of articles by their numbers, the last ones at hand. */
function bodyReader(sections: SectionReader): (article: number) => KeptBody {
  const at = sections.offsets("bodies.at");
  return lastUsed((article) => {
    const bytes = sections.piece("bodies", at[article]!, at[article + 1]!);
    return JSON.parse(Buffer.from(bytes.buffer).toString()) as KeptBody;
  });
}

/** The same function, which remembers its last results. */
function lastUsed<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.delete(key);
    known.set(key, value);
    if (known.size > AT_HAND) known.delete(known.keys().next().value!);
    return value;
  };
}

function keptDocument(id: string, facts: Omit<Document, "id" | "text" | "blocks">, body: () => KeptBody): Document {
  return {
    id,
    ...facts,
    get text() {
      return body().text;
    },
    get blocks() {
      return body().blocks;
    },
  };
}

function keptContent(
  document: Document,
  warnings: Extract<FileReading["content"], { kind: "article" }>["warnings"],
  sketch: () => Sketch,
): FileReading["content"] {
  return {
    kind: "article",
    document,
    warnings,
    get passages() {
      return passagesIn(document);
    },
    get sketch() {
      return sketch();
    },
  };
}

function sketchOf(article: number, sections: SectionReader): Sketch {
  const length = SKETCH_NUMBERS * Uint32Array.BYTES_PER_ELEMENT;
  const numbers = new Uint32Array(sections.piece("sketches", article * length, (article + 1) * length).buffer);
  return { runs: numbers[0]!, hashes: [...numbers.subarray(2, 2 + numbers[1]!)] };
}

const passagesIn: (document: Document) => readonly Passage[] = lastUsed(passagesOf);

function corpusReader(
  sections: SectionReader,
  { passages, length }: IndexFacts,
  articles: readonly KeptArticle[],
): IndexFile["corpus"] {
  const [folded, exact] = [readDictionary("folded", sections), readDictionary("exact", sections)];
  const foldedNumbers = sections.numbers("exact.folded");
  const [seen, capital] = [sections.numbers("names.seen"), sections.numbers("names.capital")];
  const postings = readPostings(sections, folded);
  const rowsAt = sections.offsets("rows.at");
  const firsts = Int32Array.from(articles, ({ first }) => first);
  const foldedOf = (number: number): number => foldedNumbers[number]!;
  return (documents) => ({
    numbered: passages,
    row(number) {
      const passage = (): Passage => {
        const article = lastUpTo(firsts, number);
        return passagesIn(documents[article]!)[number - firsts[article]!]!;
      };
      return readRow(sections.piece("rows", rowsAt[number]!, rowsAt[number + 1]!), { foldedOf, passage });
    },
    places: Int32Array.from({ length: passages }, (_, number) => number),
    size: passages,
    length,
    folded,
    exact,
    foldedOf,
    names: { seenOf: (number) => seen[number]!, capitalOf: (number) => capital[number]! },
    postings,
  });
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

import type { Document, Passage } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import type { Sketch } from "../../knowledge/duplicates.ts";
import type { FileReading } from "../../knowledge/knowledge.ts";
import type { SectionReader } from "./sections.ts";
import { type KeptBody, type KeptFile, keyOf, type Warnings, SKETCH_NUMBERS } from "./write-index.ts";

/** An article of an index file. */
export interface KeptArticle {
  /** See `keyOf`. */
  readonly key: string;
  readonly document: Document;
  /** Number of its first passage, and how many it has. */
  readonly first: number;
  readonly passages: number;
  readonly abbreviations: Abbreviations;
}

type Abbreviations = readonly (readonly [long: string, short: string])[];

/** The articles of an index file by their numbers. What is large of them is fetched when it is first asked for. */
interface KeptArticles {
  readonly all: readonly KeptArticle[];
  /** What the index file says of the next file. */
  add(file: KeptFile): FileReading;
}

/** How many articles' words are kept at hand, those of the last answers. */
const AT_HAND = 256;
/** One for all articles that have none of something. */
const NONE: readonly never[] = [];

export function keptArticles(sections: SectionReader): KeptArticles {
  const all: KeptArticle[] = [];
  const fetch: Fetch = { bodyOf: bodyReader(sections), sketchOf: (number) => sketchOf(number, sections) };
  let first = 0;
  return {
    all,
    add(file) {
      const { id, stamp, hash, content } = file;
      if (content.kind !== "article") return { stamp, hash, content };
      const document = new KeptDocument({ id, ...content.facts }, all.length, fetch);
      const { passages, warnings } = content;
      const abbreviations = orNone(content.abbreviations);
      const reading = new KeptContent(document, orNone(warnings), all.length, fetch);
      all.push({ key: keyOf(hash, content.correction), document, first, passages, abbreviations });
      first += passages;
      return { stamp, hash, content: reading };
    },
  };
}

function orNone<Thing>(list: readonly Thing[]): readonly Thing[] {
  return list.length > 0 ? list : NONE;
}

/** What is fetched from the file, by an article's number. */
interface Fetch {
  readonly bodyOf: (article: number) => KeptBody;
  readonly sketchOf: (article: number) => Sketch;
}

/** A class, as is the next one, for the sake of memory: a hundred thousand articles share its getters. */
class KeptDocument implements Document {
  readonly id!: string;
  readonly title!: string;
  readonly #number: number;
  readonly #fetch: Fetch;

  constructor(facts: Omit<Document, "text" | "blocks">, number: number, fetch: Fetch) {
    Object.assign(this, facts);
    this.#number = number;
    this.#fetch = fetch;
  }

  get text(): string {
    return this.#fetch.bodyOf(this.#number).text;
  }

  get blocks(): Document["blocks"] {
    return this.#fetch.bodyOf(this.#number).blocks;
  }
}

class KeptContent {
  readonly kind = "article";
  readonly document: Document;
  readonly warnings: Warnings;
  readonly #number: number;
  readonly #fetch: Fetch;

  constructor(document: Document, warnings: Warnings, number: number, fetch: Fetch) {
    this.document = document;
    this.warnings = warnings;
    this.#number = number;
    this.#fetch = fetch;
  }

  get passages(): readonly Passage[] {
    return passagesIn(this.document);
  }

  get sketch(): Sketch {
    return this.#fetch.sketchOf(this.#number);
  }
}

/** The words of articles by their numbers, the last ones at hand. */
function bodyReader(sections: SectionReader): (article: number) => KeptBody {
  const at = sections.offsets("bodies.at");
  return lastUsed((article) => {
    return JSON.parse(sections.view("bodies", at[article]!, at[article + 1]!).toString()) as KeptBody;
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

function sketchOf(article: number, sections: SectionReader): Sketch {
  const length = SKETCH_NUMBERS * Uint32Array.BYTES_PER_ELEMENT;
  const numbers = new Uint32Array(sections.piece("sketches", article * length, (article + 1) * length).buffer);
  return { runs: numbers[0]!, hashes: [...numbers.subarray(2, 2 + numbers[1]!)] };
}

/** The passages of articles, those of the last answers at hand. */
export const passagesIn: (document: Document) => readonly Passage[] = lastUsed(passagesOf);

import type { Document, Passage } from "../../knowledge/document.ts";
import type { Sketch } from "../../knowledge/duplicates.ts";
import type { FileReading } from "../../knowledge/knowledge.ts";
import { passagesIn } from "./passage-reader.ts";

/** What a document says of itself. */
export type Facts = Omit<Document, "id" | "text" | "blocks">;

/** What is read of an article when its words are first asked for. */
export type Body = Pick<Document, "text" | "blocks">;

export type Abbreviations = readonly (readonly [long: string, short: string])[];

type Article = Extract<FileReading["content"], { kind: "article" }>;
export type Warnings = Article["warnings"];

/** What a file says of an article by its number. */
export interface KeptSource {
  bodyOf(article: number): Body;
  sketchOf(article: number): Sketch;
  /** See `digestsIn`; undefined where `articles.yaml` said of it what the kept document does not. */
  digestOf(article: number): string | undefined;
  abbreviationsOf(article: number): Abbreviations;
  passagesOf(article: number): number;
}

/**
 * A document whose words lie in a file. A class, as is the next one, for the sake of memory: a million of them share
 * its getters.
 */
export class KeptDocument implements Document {
  readonly id: string;
  readonly title!: string;
  readonly #number: number;
  readonly #source: KeptSource;

  constructor(id: string, facts: Facts, number: number, source: KeptSource) {
    this.id = id;
    Object.assign(this, facts);
    this.#number = number;
    this.#source = source;
  }

  get text(): string {
    return this.#source.bodyOf(this.#number).text;
  }

  get blocks(): Document["blocks"] {
    return this.#source.bodyOf(this.#number).blocks;
  }

  /** What the file says of it; undefined for a document that lies in none. */
  static told<Told>(document: Document, tell: (source: KeptSource, number: number) => Told): Told | undefined {
    return #source in document ? tell(document.#source, document.#number) : undefined;
  }
}

/** What the file of a kept document gave. */
export class KeptContent {
  readonly kind = "article";
  readonly document: Document;
  readonly warnings: Warnings;

  constructor(document: Document, warnings: Warnings) {
    this.document = document;
    this.warnings = warnings;
  }

  get passages(): readonly Passage[] {
    return passagesIn(this.document);
  }

  get sketch(): Sketch {
    return KeptDocument.told(this.document, (source, number) => source.sketchOf(number))!;
  }
}

/** The digest of a kept document; undefined where it has to be worked out. */
export function keptDigest(document: Document): string | undefined {
  return KeptDocument.told(document, (source, number) => source.digestOf(number));
}

/**
 * The abbreviations that a kept document introduces, and how many passages it has; undefined for others. Its words are
 * not read.
 */
export function keptAbbreviations(document: Document): Abbreviations | undefined {
  return KeptDocument.told(document, (source, number) => source.abbreviationsOf(number));
}

export function keptPassages(document: Document): number | undefined {
  return KeptDocument.told(document, (source, number) => source.passagesOf(number));
}

/** The number of a document that lies in this very file. */
export function keptNumber(source: KeptSource, document: Document): number | undefined {
  return KeptDocument.told(document, (own, number) => (own === source ? number : undefined));
}

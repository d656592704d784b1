import type { Sketch } from "../../knowledge/duplicates.ts";
import { DIGEST } from "./article-digest.ts";
import type { Abbreviations, Body, KeptSource, Warnings } from "./kept-document.ts";
import { lastUsed } from "./last-used.ts";
import { readPieces } from "./pieces.ts";
import type { SectionReader } from "./sections.ts";
import { SKETCH_NUMBERS } from "./write-articles.ts";

/** What is known of articles by their numbers; of most of them nothing but how many passages they have. */
export interface Known {
  readonly passages: number[];
  readonly corrections: Map<number, string>;
  readonly abbreviations: Map<number, Abbreviations>;
  readonly warnings: Map<number, Warnings>;
}

/** What the parts of a file say of articles by their numbers. */
export interface ArticleSource extends KeptSource {
  /** The stamp and the hash of its file, as `FileReading` has them. */
  stateOf(article: number): { stamp: string; hash: string };
  /** The digest as it was written, with what `articles.yaml` said. */
  writtenDigestOf(article: number): string;
}

/** Bytes of a file's hash (SHA-256), and of a sketch. */
const HASH = 32;
const SKETCH = SKETCH_NUMBERS * Uint32Array.BYTES_PER_ELEMENT;

const NONE: readonly never[] = [];

export function openSource(sections: SectionReader, known: Known): ArticleSource {
  const bodies = readPieces("bodies", sections);
  const [stamps, stampsAt] = [sections.bytes("stamps"), sections.offsets("stamps.at")];
  const [hashes, digests] = [sections.bytes("hashes"), sections.bytes("digests")];
  const writtenDigestOf = (article: number) => digests.toString("hex", article * DIGEST, (article + 1) * DIGEST);
  return {
    bodyOf: lastUsed((article) => JSON.parse(bodies.view(article).toString()) as Body),
    sketchOf: (article) => readSketch(sections.piece("sketches", article * SKETCH, (article + 1) * SKETCH)),
    stateOf: (article) => ({
      stamp: stamps.toString("latin1", stampsAt[article], stampsAt[article + 1]),
      hash: hashes.toString("hex", article * HASH, (article + 1) * HASH),
    }),
    writtenDigestOf,
    digestOf: (article) => (known.corrections.has(article) ? undefined : writtenDigestOf(article)),
    abbreviationsOf: (article) => known.abbreviations.get(article) ?? NONE,
    passagesOf: (article) => known.passages[article]!,
  };
}

function readSketch(bytes: Uint8Array): Sketch {
  const numbers = new Uint32Array(bytes.buffer);
  return { runs: numbers[0]!, hashes: [...numbers.subarray(2, 2 + numbers[1]!)] };
}

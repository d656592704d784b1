/**
 * A sample of a text by which similar texts are recognised: the smallest hashes of its runs of five words, in order
 * (bottom-k sketch; Broder, "On the resemblance and containment of documents", 1997).
 */
export interface Sketch {
  readonly hashes: readonly number[];
  /** How many different runs the text has. */
  readonly runs: number;
}

/** A text and an earlier one that holds much of the same. */
interface Duplicate {
  readonly id: string;
  readonly other: string;
  /** The estimated share of runs of five words that both have, of all that either has: 0 to 1. */
  readonly resemblance: number;
}

const WORDS_IN_RUN = 5;
/** Most hashes of a sketch. */
export const SKETCH_SIZE = 64;
/** Texts are compared when they have at least so many of their first hashes in common. */
const LEADING_HASHES = 8;
const COMMON_HASHES = 2;
/** How much of a text is compared, in UTF-16 units. */
const SAMPLE = 50_000;
/** Texts that resemble each other less are not the same article. */
const THRESHOLD = 0.5;
/** A run that more texts than this have is a common phrase. */
const COMMON_RUN = 30;
/** Texts after which others get their turn. */
const TEXTS_AT_ONCE = 100;

/** Case, composition and punctuation make no difference. */
export function sketchOf(text: string): Sketch {
  const words =
    text
      .slice(0, SAMPLE)
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let start = 0; start + WORDS_IN_RUN <= hashes.length; start++) {
    runs.add(hashes.slice(start, start + WORDS_IN_RUN).reduce((run, hash) => mix(run, hash), 0) >>> 0);
  }
  const sorted = Uint32Array.from(runs).sort();
  return { hashes: [...sorted.subarray(0, SKETCH_SIZE)], runs: runs.size };
}

/** The texts that have a hash among their first: nearly always one, so that few lists are made. */
type Holders = Map<number, string | string[]>;

/** Texts that repeat an earlier one, each with the earlier one that it resembles most. Gives others their turn while it works. */
export async function findDuplicates(sketches: ReadonlyMap<string, Sketch>): Promise<Duplicate[]> {
  const holders: Holders = new Map();
  const duplicates: Duplicate[] = [];
  let count = 0;
  for (const [id, sketch] of sketches) {
    if (++count % TEXTS_AT_ONCE === 0) await new Promise(setImmediate);
    const best = mostAlike(sketch, sketches, holders);
    if (best && best.resemblance >= THRESHOLD) duplicates.push({ id, ...best });
    // A copy leads to its original already; noting it again would only fill the lists.
    if (best?.resemblance !== 1) for (const hash of sketch.hashes.slice(0, LEADING_HASHES)) note(holders, hash, id);
  }
  return duplicates;
}

/** How much one text repeats another: 0 to 1, and 0 below the threshold for one article. */
export function likeness(one: Sketch, other: Sketch): number {
  const leading = new Set(one.hashes.slice(0, LEADING_HASHES));
  const common = other.hashes.slice(0, LEADING_HASHES).filter((hash) => leading.has(hash)).length;
  if (common === 0 || common < Math.min(COMMON_HASHES, one.hashes.length)) return 0;
  const value = resemblance(one, other);
  return value >= THRESHOLD ? value : 0;
}

function mostAlike(
  sketch: Sketch,
  sketches: ReadonlyMap<string, Sketch>,
  holders: Holders,
): { other: string; resemblance: number } | undefined {
  const shared = new Map<string, number>();
  for (const hash of sketch.hashes.slice(0, LEADING_HASHES)) {
    const held = holders.get(hash);
    for (const other of typeof held === "string" ? [held] : (held ?? []))
      shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  let best: { other: string; resemblance: number } | undefined;
  for (const [other, count] of shared) {
    if (count < Math.min(COMMON_HASHES, sketch.hashes.length)) continue;
    const value = resemblance(sketch, sketches.get(other)!);
    if (!best || value > best.resemblance) best = { other, resemblance: value };
  }
  return best;
}

/** The share of common hashes among the smallest of both. */
function resemblance(one: Sketch, other: Sketch): number {
  const both = new Set(one.hashes.filter((hash) => other.hashes.includes(hash)));
  const all = [...new Set([...one.hashes, ...other.hashes])].sort((left, right) => left - right).slice(0, SKETCH_SIZE);
  return all.filter((hash) => both.has(hash)).length / all.length;
}

function note(holders: Holders, hash: number, id: string): void {
  const held = holders.get(hash);
  if (held === undefined) holders.set(hash, id);
  else if (typeof held === "string") holders.set(hash, [held, id]);
  else if (held.length < COMMON_RUN) held.push(id);
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** Spreads a run's hash over 32 bits, so that the smallest are a fair sample (finalizer of MurmurHash3). */
function mix(run: number, hash: number): number {
  let mixed = Math.imul(run, 31) + hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

import type { Breathe } from "./breathe.ts";
import type { SimilarWord } from "./engine.ts";

/** Finds the words within an edit distance of a word, that word left out. In no particular order. */
export type SimilarWords = (word: string, distance: number) => SimilarWord[];

/**
 * Makes what finds similar words in a list of words: the list in order, walked as if it were a tree. The distances of what two
 * words begin with alike are reckoned once, and words that begin with what is too far away already are passed over.
 */
export async function similarWords(words: Iterable<string>, breathe: Breathe): Promise<SimilarWords> {
  const ordered = await inOrder(words, breathe);
  return (word, distance) => {
    const found: SimilarWord[] = [];
    const rows = [Int32Array.from({ length: word.length + 1 }, (_, at) => at)];
    let last = "";
    /** How many letters of the last word have a row. */
    let depth = 0;
    for (let at = 0; at < ordered.length;) {
      const other = ordered[at]!;
      depth = Math.min(depth, commonLength(last, other));
      last = other;
      let least = 0;
      while (depth < other.length && least <= distance) {
        const row = (rows[depth + 1] ??= new Int32Array(word.length + 1));
        least = fillRow(row, rows[depth]!, other.charCodeAt(depth), word);
        depth++;
      }
      if (least > distance) {
        at = endOfBranch(ordered, at, depth);
        continue;
      }
      const away = rows[depth]![word.length]!;
      if (away <= distance && other !== word) found.push({ word: other, distance: away });
      at++;
    }
    return found;
  };
}

/** Words in the order of their UTF-16 units, sorted a few at a time: all of those that begin alike. */
async function inOrder(words: Iterable<string>, breathe: Breathe): Promise<string[]> {
  const beginnings = new Map<string, string[]>();
  for (const word of words) {
    await breathe();
    const beginning = word.slice(0, BEGINNING);
    const known = beginnings.get(beginning);
    if (known) known.push(word);
    else beginnings.set(beginning, [word]);
  }
  const ordered: string[] = [];
  for (const beginning of [...beginnings.keys()].sort()) {
    await breathe();
    ordered.push(...beginnings.get(beginning)!.sort());
  }
  return ordered;
}

/** In UTF-16 units. */
const BEGINNING = 2;

/** The next row of distances between the beginnings of two words (Wagner and Fischer 1974). Returns the least. */
function fillRow(row: Int32Array, above: Int32Array, letter: number, word: string): number {
  let least = (row[0] = above[0]! + 1);
  for (let at = 0; at < word.length; at++) {
    const changed = above[at]! + (word.charCodeAt(at) === letter ? 0 : 1);
    const next = (row[at + 1] = Math.min(changed, row[at]! + 1, above[at + 1]! + 1));
    if (next < least) least = next;
  }
  return least;
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

/** The place behind the words from a place on that begin with as many letters alike: by steps that double, then halved. */
function endOfBranch(ordered: readonly string[], from: number, letters: number): number {
  const isIn = (at: number): boolean => at < ordered.length && commonLength(ordered[from]!, ordered[at]!) >= letters;
  let [low, step] = [from, 1];
  for (; isIn(low + step); step *= 2) low += step;
  let high = low + step;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isIn(middle)) low = middle;
    else high = middle;
  }
  return high;
}

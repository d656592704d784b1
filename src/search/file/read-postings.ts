import type { Postings, Runs } from "../postings.ts";
import { runOf } from "../packed/lists.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { SectionReader } from "./sections.ts";

/** Heads of so many first words are kept at hand: those that questions have in common. */
const KEPT = 64;
const NONE = new Int32Array(0);

/** Postings as `writePostings` wrote them. `passages`: how many there are. */
export function readPostings(file: SectionReader, folded: Vocabulary, passages: number): Postings {
  const wordsAt = file.offsets("words.at");
  const pairsAt = file.offsets("pairs.at");
  const counts = file.numbers("pairs.counts");
  const articles = new Map(JSON.parse(file.bytes("articles").toString()) as [number, number[]][]);
  const heads = new Map<number, Int32Array>();

  const headOf = (first: number): Int32Array => {
    const known = heads.get(first);
    if (known) return known;
    const from = pairsAt[first]!;
    const head = new Int32Array(file.piece("pairs", from, from + 12 * counts[first]!).buffer);
    if (heads.size === KEPT) heads.delete(heads.keys().next().value!);
    heads.set(first, head);
    return head;
  };
  /** The place of a pair among those of its first word; -1 for none. */
  const placeOf = (first: number, second: number): number => {
    const count = counts[first] ?? 0;
    if (count === 0) return -1;
    const head = headOf(first);
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (head[middle]! < second) low = middle + 1;
      else high = middle;
    }
    return head[low] === second ? low : -1;
  };
  return {
    pairFrequency(first, second) {
      const place = placeOf(first, second);
      return place < 0 ? 0 : headOf(first)[counts[first]! + place]!;
    },
    word(number): Runs {
      if (number >= folded.size) return [NONE];
      const count = folded.frequencyOf(number);
      const bytes = file.piece("words", wordsAt[number]!, wordsAt[number + 1]!);
      return [runOf({ count, bytes }, passages)];
    },
    pair(first, second): Runs {
      const place = placeOf(first, second);
      if (place < 0) return [NONE];
      const head = headOf(first);
      const count = counts[first]!;
      const from = pairsAt[first]! + head.byteLength;
      const start = place === 0 ? 0 : head[2 * count + place - 1]!;
      return [{ distances: file.piece("pairs", from + start, from + head[2 * count + place]!) }];
    },
    article: (number) => [Int32Array.from(articles.get(number) ?? [])],
  };
}

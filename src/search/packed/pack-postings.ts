import type { PassageWords } from "../passage-words.ts";
import { type Chains, chains } from "./chains.ts";
import type { PackedList } from "./lists.ts";
import { packedPairs, type PairsOfWord } from "./pack-pairs.ts";

/** Which passages hold each word and each pair and stand in each article of a law, being counted. */
export interface PackedPostings {
  /** Passages come in the order of their numbers. */
  add(passage: number, row: PassageWords): void;
  /** By the numbers of the words; these and the next as distances. */
  words(): Iterable<PackedList>;
  pairs(): Iterable<PairsOfWord>;
  articles(): Iterable<PackedList & { readonly article: number }>;
}

export function packedPostings(): PackedPostings {
  const runs = chains();
  const words: Ascending[] = [];
  const pairs = packedPairs();
  const articles = new Map<number, Ascending>();
  return {
    add(passage, { folded, around, provision }) {
      for (const run of [folded, around.folded]) {
        let before = -1;
        for (let at = 0; at < run.length; at++) {
          const word = run[at]!;
          if (word >= 0) {
            while (words.length <= word) words.push(ascending(runs));
            push(words[word]!, passage, runs);
            if (before >= 0) pairs.add(before, word, passage);
          }
          before = word;
        }
      }
      if (!provision) return;
      const { article } = provision;
      if (!articles.has(article)) articles.set(article, ascending(runs));
      push(articles.get(article)!, passage, runs);
    },
    *words() {
      for (const list of words) yield packed(list, runs);
    },
    pairs: () => pairs.byFirst(),
    *articles() {
      for (const [article, list] of articles) yield { article, ...packed(list, runs) };
    },
  };
}

/** A list of ascending numbers being made. */
interface Ascending {
  readonly chain: number;
  count: number;
  last: number;
}

function ascending(runs: Chains): Ascending {
  return { chain: runs.add(), count: 0, last: 0 };
}

/** Adds a number; one that the list ends with already is left out. */
function push(list: Ascending, value: number, runs: Chains): void {
  if (list.count > 0 && list.last === value) return;
  runs.append(list.chain, value - list.last);
  list.count++;
  list.last = value;
}

function packed({ chain, count }: Ascending, runs: Chains): PackedList {
  return { count, bytes: runs.bytes(chain) };
}

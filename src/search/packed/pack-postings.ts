import type { PassageWords } from "../passage-words.ts";
import { type Lists, lists } from "./lists.ts";
import { pairLists } from "./pair-lists.ts";

/** Which passages hold each word and each pair and stand in each article of a law, being counted. */
export interface PackedPostings {
  /** Passages come in the order of their numbers. */
  add(passage: number, row: PassageWords): void;
  /** By the numbers of the words. */
  words(): Iterable<Packed>;
  /** All pairs of one first word follow one another, ascending by the second. */
  pairs(): Iterable<Packed & { readonly first: number; readonly second: number }>;
  articles(): Iterable<Packed & { readonly article: number }>;
}

/** Numbers of passages, as `readAscending` reads them. */
export interface Packed {
  readonly count: number;
  readonly bytes: Uint8Array;
}

export function packedPostings(): PackedPostings {
  const all = lists();
  const words: number[] = [];
  const pairs = pairLists();
  const articles = new Map<number, number>();
  const add = (): number => all.add();
  return {
    add(passage, { folded, around, provision }) {
      for (const run of [folded, around.folded]) {
        let before = -1;
        for (let at = 0; at < run.length; at++) {
          const word = run[at]!;
          if (word >= 0) {
            while (words.length <= word) words.push(add());
            all.push(words[word]!, passage);
            if (before >= 0) all.push(pairs.listOf(before, word, add), passage);
          }
          before = word;
        }
      }
      if (!provision) return;
      const { article } = provision;
      if (!articles.has(article)) articles.set(article, add());
      all.push(articles.get(article)!, passage);
    },
    *words() {
      for (const list of words) yield packed(list, all);
    },
    *pairs() {
      for (let part = 0; part < pairs.parts; part++)
        for (const { first, second, list } of pairs.inPart(part)) yield { first, second, ...packed(list, all) };
    },
    *articles() {
      for (const [article, list] of articles) yield { article, ...packed(list, all) };
    },
  };
}

function packed(list: number, all: Lists): Packed {
  return { count: all.count(list), bytes: all.bytes(list) };
}

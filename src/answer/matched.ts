import type { Query } from "../search/query.ts";
import type { Hit, MatchedWord } from "../search/rank.ts";
import { keysOf } from "../text/fold.ts";
import type { ReadWord } from "./reading.ts";

/** Neighbouring words of a passage: the indexes of the first and the last one. */
export type WordRun = readonly [first: number, last: number];

/** The words that match the question, by their indexes. */
export type Matched = ReadonlyMap<number, Readonly<MatchedTerms>>;

/** What a word of a passage is to the question. */
interface MatchedTerms {
  /** Indexes of the terms that it matches. */
  readonly terms: number[];
  /** Whether it is more than a word of grammar. */
  isTelling: boolean;
  /** Whether it is the word itself, or stands for it, and does not only look like it without diacritics that were typed. */
  isSure: boolean;
}

/** Tells which words of a hit's passage match a question. */
export function matchedBy(query: Query): (hit: Hit, words: readonly ReadWord[]) => Matched {
  const expansions = query.terms.map((_, term) => query.expansions.filter(({ terms }) => terms.includes(term)));
  /**
   * How many words up to this one matched, several where they stand for the term ("Tổng Bí thư" for "general secretary"), and
   * how surely. A match does not say which of the term's expansions it is; where they differ in length the shortest is taken.
   */
  const read = ({ unit, worth, start, end }: MatchedWord, text: string): { reach: number; isSure: boolean } => {
    const likely = expansions[unit]!.filter(({ weight }) => weight === worth);
    if (worth === 1 && likely.length === 0) return ITSELF;
    const { word, exact } = query.terms[unit]!;
    const written = keysOf(text.slice(start, end));
    if (likely.length > 0 && written.folded !== word.folded)
      return { reach: Math.min(...likely.map(({ folded }) => folded.length)), isSure: true };
    return { reach: 1, isSure: written.exact === word.exact || word.exact === word.folded || exact < 0 };
  };
  return (hit, words) => {
    const { text } = hit.passage.document;
    const matched = new Map<number, MatchedTerms>();
    let at = 0;
    for (const match of hit.words) {
      const term = query.terms[match.unit];
      if (!term) continue;
      while (words[at]!.start < match.start) at++;
      const { reach, isSure } = read(match, text);
      for (let word = Math.max(0, at - reach + 1); word <= at; word++) {
        const known = matched.get(word) ?? { terms: [], isTelling: false, isSure: false };
        known.terms.push(match.unit);
        known.isTelling ||= !term.isFunction;
        known.isSure ||= isSure;
        matched.set(word, known);
      }
    }
    return matched;
  };
}

const ITSELF = { reach: 1, isSure: true };

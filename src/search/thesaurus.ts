import { phraseTable } from "../text/phrases.ts";
import { words, type Word } from "../text/words.ts";
import type { Widening } from "./widening.ts";

/** Groups of phrases that mean the same, ready to be found in a question. */
export interface Thesaurus {
  /** Every other way to say any run of the words; of runs that begin at one word the longest alone. */
  widen(question: readonly Word[]): Widening[];
}

/** Groups with what their members are worth for each other, 0 to 1. */
export interface ThesaurusSource {
  readonly groups: readonly (readonly string[])[];
  readonly credit: number;
}

export function buildThesaurus(sources: readonly ThesaurusSource[]): Thesaurus {
  const entries = sources.flatMap(({ groups, credit }) =>
    groups.flatMap((group) => {
      const phrases = group.map((phrase) => words(phrase)).filter((phrase) => phrase.length > 0);
      return group.map((phrase) => ({ phrase, value: { phrases, credit }, strict: true }));
    }),
  );
  const table = phraseTable(entries);
  return {
    widen(question) {
      const found: Widening[] = [];
      for (let from = 0; from < question.length; from++)
        for (const { length, value } of table.longestAt(question, from))
          for (const phrase of value.phrases)
            if (!isSame(phrase, question, from, length))
              found.push({ from, length, words: phrase, credit: value.credit });
      return found;
    },
  };
}

function isSame(phrase: readonly Word[], question: readonly Word[], from: number, length: number): boolean {
  return phrase.length === length && phrase.every((word, offset) => word.exact === question[from + offset]?.exact);
}

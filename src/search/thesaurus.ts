import { words, type Word } from "../text/words.ts";
import type { Widening } from "./widening.ts";

/** Groups of phrases that mean the same, ready to be found in a question. */
export interface Thesaurus {
  /** Every other way to say any run of the words; of runs that begin at one word the longest alone. */
  widen(question: readonly Word[]): Widening[];
}

interface Entry {
  readonly words: readonly Word[];
  readonly group: readonly (readonly Word[])[];
  readonly credit: number;
}

/** `groups` come with what their members are worth for each other. */
export function buildThesaurus(
  sources: readonly { groups: readonly (readonly string[])[]; credit: number }[],
): Thesaurus {
  const byFirst = new Map<string, Entry[]>();
  for (const { groups, credit } of sources) {
    for (const group of groups) {
      const phrases = group.map((phrase) => words(phrase)).filter((phrase) => phrase.length > 0);
      for (const phrase of phrases) {
        const key = phrase[0]!.folded;
        byFirst.set(key, [...(byFirst.get(key) ?? []), { words: phrase, group: phrases, credit }]);
      }
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return {
    widen(question) {
      const found: Widening[] = [];
      question.forEach((word, from) => {
        const entries = (byFirst.get(word.folded) ?? []).filter((entry) => isAt(entry.words, question, from));
        for (const entry of entries) {
          const length = entry.words.length;
          if (length < entries[0]!.words.length) break;
          for (const other of entry.group)
            if (other !== entry.words) found.push({ from, length, words: other, credit: entry.credit });
        }
      });
      return found;
    },
  };
}

/** Whether the phrase stands at a place of the question. Diacritics that the question does not carry may be missing, but a single short word must be whole. */
function isAt(phrase: readonly Word[], question: readonly Word[], from: number): boolean {
  return phrase.every((word, offset) => {
    const typed = question[from + offset];
    if (!typed) return false;
    if (typed.exact === word.exact) return true;
    return phrase.length > 1 && typed.exact === typed.folded && typed.folded === word.folded;
  });
}

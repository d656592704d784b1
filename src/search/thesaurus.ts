import { type PhraseTable, phraseTable } from "../text/phrases.ts";
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

/** The phrases of one group, each a run of words. */
type Group = readonly (readonly Word[])[];

/** Tables by their groups: the language's own are the same for every folder and every reload. */
const tables = new WeakMap<ThesaurusSource["groups"], PhraseTable<Group>>();

export function buildThesaurus(sources: readonly ThesaurusSource[]): Thesaurus {
  const read = sources.map(({ groups, credit }) => ({ table: tableOf(groups), credit }));
  return {
    widen(question) {
      const found: Widening[] = [];
      for (let from = 0; from < question.length; from++) {
        const here = read.flatMap(({ table, credit }) =>
          table.longestAt(question, from).map(({ length, value }) => ({ length, value, credit })),
        );
        const longest = Math.max(...here.map(({ length }) => length));
        for (const { length, value, credit } of here)
          if (length === longest)
            for (const phrase of value)
              if (!isSame(phrase, question, from, length)) found.push({ from, length, words: phrase, credit });
      }
      return found;
    },
  };
}

function tableOf(groups: ThesaurusSource["groups"]): PhraseTable<Group> {
  const table =
    tables.get(groups) ??
    phraseTable(
      groups.flatMap((group) => {
        const value = group.map((phrase) => words(phrase)).filter((phrase) => phrase.length > 0);
        return group.map((phrase) => ({ phrase, value, strict: true }));
      }),
    );
  tables.set(groups, table);
  return table;
}

function isSame(phrase: readonly Word[], question: readonly Word[], from: number, length: number): boolean {
  return phrase.length === length && phrase.every((word, offset) => word.exact === question[from + offset]?.exact);
}

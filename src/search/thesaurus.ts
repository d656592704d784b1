import type { OneWay } from "../text/lexicon/formats.ts";
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
  /** Words with broader ones that stand in for them. Default none. */
  readonly broader?: readonly OneWay[];
  readonly credit: number;
}

/** The other ways to say a phrase, each a run of words. Read when first asked for: most are never said. */
type Others = () => readonly (readonly Word[])[];

/** Tables by their groups: the language's own are the same for every folder and every reload. */
const tables = new WeakMap<ThesaurusSource["groups"], PhraseTable<Others>>();

export function buildThesaurus(sources: readonly ThesaurusSource[]): Thesaurus {
  const read = sources.map((source) => ({ table: tableOf(source), credit: source.credit }));
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
            for (const phrase of value())
              if (!isSame(phrase, question, from, length)) found.push({ from, length, words: phrase, credit });
      }
      return found;
    },
  };
}

function tableOf({ groups, broader = [] }: ThesaurusSource): PhraseTable<Others> {
  const table =
    tables.get(groups) ??
    phraseTable(
      [...groups.map((group) => ({ from: group, to: group })), ...broader].flatMap(({ from, to }) => {
        const value = othersOf(to);
        return from.map((phrase) => ({ phrase, value, strict: true }));
      }),
    );
  tables.set(groups, table);
  return table;
}

function othersOf(phrases: readonly string[]): Others {
  let runs: ReturnType<Others> | undefined;
  return () => (runs ??= phrases.map((phrase) => words(phrase)).filter((run) => run.length > 0));
}

function isSame(phrase: readonly Word[], question: readonly Word[], from: number, length: number): boolean {
  return phrase.length === length && phrase.every((word, offset) => word.exact === question[from + offset]?.exact);
}

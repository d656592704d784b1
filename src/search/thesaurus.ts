import { isCompound } from "../text/commonness.ts";
import { lazy } from "../text/lazy.ts";
import type { OneWay } from "../text/lexicon/formats.ts";
import { type PhraseTable, phraseTable } from "../text/phrases.ts";
import { closeWords, hypernyms, relatedWords, synonyms } from "../text/synonyms.ts";
import { words, type Word } from "../text/words.ts";
import type { Expansion } from "./expansion.ts";

/** Groups of phrases that mean the same, ready to be found in a question. */
export interface Thesaurus {
  /** Every other way to say any run of the words; of runs that begin at one word the longest, and shorter ones that are whole. */
  widen(question: readonly Word[]): Expansion[];
}

/** Phrases with what stands in for each, and what that is worth, 0 to 1. */
interface ThesaurusSource {
  readonly table: PhraseTable<Others>;
  readonly weight: number;
}

/** The other ways to say a phrase, each a run of words. Read when first asked for: most phrases are never said. */
type Others = () => readonly (readonly Word[])[];

/** Groups whose members stand in for each other. */
export function groupTable(groups: readonly (readonly string[])[]): PhraseTable<Others> {
  return phraseTable(groups.flatMap((group) => phrasesTo(group, () => group)));
}

/** Words for which others stand in one way. */
export function oneWayTable(list: readonly OneWay[]): PhraseTable<Others> {
  return phraseTable(list.flatMap((one) => phrasesTo(one.from, () => one.to)));
}

/** The language's own, the same for every folder. */
export const LANGUAGE = {
  synonyms: lazy(() => groupTable(synonyms())),
  broader: lazy(() => oneWayTable(hypernyms())),
  close: lazy(() => oneWayTable(closeWords())),
  related: lazy(() => oneWayTable(relatedWords())),
};

export function buildThesaurus(sources: readonly ThesaurusSource[]): Thesaurus {
  return {
    widen(question) {
      const found: Expansion[] = [];
      for (let from = 0; from < question.length; from++) {
        const said = saidAt(question, from, sources);
        const longest = Math.max(...said.map(({ length }) => length));
        for (const phrase of said)
          if (phrase.length === longest || isWhole(question, from, phrase.length))
            found.push(...otherwise(phrase, question));
      }
      return found;
    },
  };
}

/** Whether the head of a longer phrase is one of its own: neither a single word nor cut within one ("nhà văn" of "nhà văn hóa"). */
function isWhole(question: readonly Word[], from: number, length: number): boolean {
  return length > 1 && !isCompound(question[from + length - 1]!, question[from + length]!);
}

/** A phrase that a question says. */
interface Said {
  readonly from: number;
  readonly length: number;
  readonly others: Others;
  readonly weight: number;
}

function saidAt(question: readonly Word[], from: number, sources: readonly ThesaurusSource[]): Said[] {
  const said: Said[] = [];
  for (const { table, weight } of sources)
    for (const { length, value } of table.allAt(question, from)) said.push({ from, length, others: value, weight });
  return said;
}

function otherwise({ from, length, others, weight }: Said, question: readonly Word[]): Expansion[] {
  return others()
    .filter((run) => !isItself(run, question, from, length))
    .map((run) => ({ from, length, words: run, weight }));
}

function phrasesTo(from: readonly string[], to: () => readonly string[]) {
  let read: ReturnType<Others> | undefined;
  const runs: Others = () =>
    (read ??= to()
      .map((phrase) => words(phrase))
      .filter((run) => run.length > 0));
  return from.map((phrase) => ({ phrase, value: runs, strict: true }));
}

function isItself(phrase: readonly Word[], question: readonly Word[], from: number, length: number): boolean {
  return phrase.length === length && phrase.every((word, offset) => word.exact === question[from + offset]?.exact);
}

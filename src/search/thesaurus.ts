import { isCompound } from "../text/common.ts";
import type { OneWay } from "../text/lexicon/formats.ts";
import { type PhraseTable, phraseTable } from "../text/phrases.ts";
import { words, type Word } from "../text/words.ts";
import type { Widening } from "./widening.ts";

/** Groups of phrases that mean the same, ready to be found in a question. */
export interface Thesaurus {
  /** Every other way to say any run of the words; of runs that begin at one word the longest, and shorter ones that are whole. */
  widen(question: readonly Word[]): Widening[];
}

/** Groups with what their members are worth for each other, 0 to 1. */
export interface ThesaurusSource {
  readonly groups: readonly (readonly string[])[];
  /** Words with broader ones that stand in for them. Default none. */
  readonly broader?: readonly OneWay[];
  readonly credit: number;
}

/** The other ways to say a phrase. */
interface Others {
  /** Each a run of words. Read when first asked for: most phrases are never said. */
  readonly runs: () => readonly (readonly Word[])[];
  /** What they are worth beside the source's credit, 0 to 1. */
  readonly share: number;
}

/** Tables by their groups: the language's own are the same for every folder and every reload. */
const tables = new WeakMap<ThesaurusSource["groups"], PhraseTable<Others>>();

/** What a broader word is worth beside one that means the same. */
const BROADER = 0.7;

export function buildThesaurus(sources: readonly ThesaurusSource[]): Thesaurus {
  const read = sources.map((source) => ({ table: tableOf(source), credit: source.credit }));
  return {
    widen(question) {
      return question.flatMap((_, from) => {
        const said = read.flatMap(({ table, credit }) =>
          table.allAt(question, from).map(({ length, value }) => ({ from, length, others: value, credit })),
        );
        const longest = Math.max(...said.map(({ length }) => length));
        return said
          .filter(({ length }) => length === longest || isWhole(question, from, length))
          .flatMap((phrase) => otherwise(phrase, question));
      });
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
  readonly credit: number;
}

function otherwise({ from, length, others, credit }: Said, question: readonly Word[]): Widening[] {
  const widenings: Widening[] = [];
  for (const run of others.runs())
    if (!isSame(run, question, from, length))
      widenings.push({ from, length, words: run, credit: credit * others.share });
  return widenings;
}

function tableOf({ groups, broader = [] }: ThesaurusSource): PhraseTable<Others> {
  const table =
    tables.get(groups) ??
    phraseTable([
      ...groups.flatMap((group) => phrasesTo(group, group, 1)),
      ...broader.flatMap(({ from, to }) => phrasesTo(from, to, BROADER)),
    ]);
  tables.set(groups, table);
  return table;
}

function phrasesTo(from: readonly string[], to: readonly string[], share: number) {
  let read: ReturnType<Others["runs"]> | undefined;
  const runs = () => (read ??= to.map((phrase) => words(phrase)).filter((run) => run.length > 0));
  return from.map((phrase) => ({ phrase, value: { runs, share }, strict: true }));
}

function isSame(phrase: readonly Word[], question: readonly Word[], from: number, length: number): boolean {
  return phrase.length === length && phrase.every((word, offset) => word.exact === question[from + offset]?.exact);
}

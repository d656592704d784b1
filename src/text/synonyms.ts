import { group, type OneWay, oneWay, type Paraphrased, paraphrased, phrases, wordForms } from "./lexicon/formats.ts";
import { entriesOf } from "./lexicon/read.ts";

let groups: readonly (readonly string[])[] | undefined;
let broader: readonly OneWay[] | undefined;
let chatSpellings: ReadonlyMap<string, string> | undefined;
let politePhrases: readonly string[] | undefined;

/**
 * Groups of at least two words or phrases that general readers use for the same thing, as they are written. An
 * abbreviation may stand in several groups ("TT": tổng thống, thủ tướng), a word in one.
 */
export function synonyms(): readonly (readonly string[])[] {
  groups ??= entriesOf("synonyms.txt", group);
  return groups;
}

/** Words with broader ones that an article may answer by: what holds for "vật nuôi" holds for "chó". */
export function hypernyms(): readonly OneWay[] {
  broader ??= entriesOf("hypernyms.txt", oneWay);
  return broader;
}

/** A chat spelling, one word in lower case → the words it stands for. */
export function chat(): ReadonlyMap<string, string> {
  chatSpellings ??= new Map(
    entriesOf("chat.txt", wordForms).flatMap(({ head, forms }) =>
      forms.map((spelling): [string, string] => [spelling, head]),
    ),
  );
  return chatSpellings;
}

/** Words and phrases of politeness, in lower case, that can be left out of a question; the longest first. */
export function politeness(): readonly string[] {
  politePhrases ??= entriesOf("politeness.txt", phrases)
    .flat()
    .toSorted((a, b) => b.length - a.length);
  return politePhrases;
}

let paraphrases: { readonly close: readonly OneWay[]; readonly related: readonly OneWay[] } | undefined;

/** Words with others that say the same in most sentences. */
export function closeWords(): readonly OneWay[] {
  return readParaphrases().close;
}

/** Words with others that stand in the sentence which answers: what asks for a wife, "kết hôn" answers. */
export function relatedWords(): readonly OneWay[] {
  return readParaphrases().related;
}

function readParaphrases() {
  if (paraphrases) return paraphrases;
  const entries = entriesOf("paraphrases.txt", paraphrased);
  const to = (others: (entry: Paraphrased) => readonly string[]): OneWay[] =>
    entries.map((entry) => ({ from: [entry.phrase], to: others(entry) }));
  paraphrases = { close: to(({ close }) => close), related: to(({ related }) => related) };
  return paraphrases;
}

import { lazy } from "./lazy.ts";
import { wordForms } from "./lexicon/formats.ts";
import { entriesOf } from "./lexicon/read.ts";

/** What an ending may stand for in a dictionary form; the likelier reading first: "rated" is from "rate", not "rat". */
const ENDINGS: readonly (readonly [ending: string, replacement: string])[] = [
  ["'s", ""],
  ["’s", ""],
  ["ies", "y"],
  ["s", ""],
  ["es", ""],
  ["ied", "y"],
  ["ed", "e"],
  ["ed", ""],
  ["ing", "e"],
  ["ing", ""],
  ["ier", "y"],
  ["er", "e"],
  ["er", ""],
  ["iest", "y"],
  ["est", "e"],
  ["est", ""],
  ["ily", "y"],
  ["ically", "ic"],
  ["ly", ""],
  ["ly", "le"],
];
/** A consonant doubled before its ending: "stopped", "bigger". */
const DOUBLED = /([bdfgklmnprstz])\1(?:ed|er|est|ing)$/u;
/** British "-ise" where this lexicon writes "-ize". */
const BRITISH = /is(e|ed|es|ing|ation|ations)$/u;
/** Shorter than this, what is left of a word is no word. */
const SHORTEST_STEM = 2;

/** Every dictionary form that an inflected word may have by spelling alone, the likelier first. Takes lower case. */
export function stems(word: string): string[] {
  const known = irregular().get(word);
  const spellings = [word, word.replace(BRITISH, "iz$1")];
  return [
    ...(known ? [known] : []),
    ...spellings.slice(1),
    ...spellings.flatMap((spelling) => [
      ...ENDINGS.filter(
        ([ending]) => spelling.endsWith(ending) && spelling.length - ending.length >= SHORTEST_STEM,
      ).map(([ending, replacement]) => spelling.slice(0, -ending.length) + replacement),
      ...(DOUBLED.test(spelling) ? [spelling.replace(DOUBLED, "$1")] : []),
    ]),
  ];
}

const irregular = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(entriesOf("irregular-en.txt", wordForms).flatMap(({ head, forms }) => forms.map((form) => [form, head]))),
);

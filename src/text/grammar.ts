import type { Keys } from "./fold.ts";
import { type Element, type Form, type Forms, indexed, pairsIn, rulesOf, wordsBelow, wordsIn } from "./rules.ts";
import type { Word } from "./words.ts";

/**
 * Rules of what people say, ready to be found in runs of words. A rule is `name: form | form`, over as many lines as it
 * needs; a form is a row of elements: words, and `<names>` of other rules, with "/" between those that may stand for each
 * other. "?" after an element lets it be left out. "*" wants a single word as it is written: without diacritics it is another
 * common one too. "…", not at the beginning, stands for up to six words, whatever they are. Between two elements of a form any number of forms of the rule `filler` may stand.
 */
export interface Grammar {
  /** Every word that its rules name. */
  readonly vocabulary: readonly Keys[];
  /** Whether a word, as it is written, can be a filler or part of one. */
  readonly isFiller: (word: Keys) => boolean;
  /** Whether two words may stand side by side: neither is among those of the rule `loose`, or one of its forms joins them. */
  readonly joins: (first: Keys, second: Keys) => boolean;
  /** The words of its rules that one typed without diacritics may be; of the rule `loose` alone where that has any. */
  readonly meantBy: (typed: Keys) => readonly Keys[];
  /** Looks at a run of words. `isStrict` wants every one as it is written. */
  readonly over: (run: readonly Word[], isStrict?: boolean) => Ends;
}

/** All places where a rule may end that begins at a place. */
export type Ends = (rule: string, at: number) => readonly number[];

/** Words that "…" stands for, at most. */
const LONGEST_GAP = 6;

const FILLER = "filler";
const LOOSE = "loose";

/** Reads rules; "#" begins a line of comment. Throws where two have one name, or where one names another that does not exist. */
export function grammar(source: string): Grammar {
  const rules = rulesOf(source);
  const formsOf = indexed(rules);
  const vocabulary = wordsIn(rules);
  const fillers = new Set(wordsBelow(rules, FILLER).map(({ exact }) => exact));
  const loose = byFolded(wordsBelow(rules, LOOSE));
  const others = byFolded(vocabulary.filter(({ folded }) => !loose.has(folded)));
  const pairs = pairsIn(rules, new Set(loose.keys()));
  return {
    vocabulary,
    isFiller: ({ exact }) => fillers.has(exact),
    meantBy: ({ folded }) => loose.get(folded) ?? others.get(folded) ?? [],
    joins: (first, second) => {
      const isFirm = !loose.has(first.folded) && !loose.has(second.folded);
      return isFirm || pairs.has(`${first.folded} ${second.folded}`);
    },
    over: (run, isStrict = false) => matcherOver(run, formsOf, isStrict),
  };
}

function byFolded(words: readonly Keys[]): ReadonlyMap<string, readonly Keys[]> {
  const found = new Map<string, Keys[]>();
  for (const word of words) found.set(word.folded, [...(found.get(word.folded) ?? []), word]);
  return found;
}

/** Whether a word, as it was typed, is this one: with its diacritics or, unless that is too little, without any. */
export function isWord(typed: Keys, { exact, folded }: Keys, isStrict = false): boolean {
  return typed.exact === exact || (!isStrict && typed.exact === typed.folded && typed.folded === folded);
}

function matcherOver(run: readonly Word[], formsOf: ReadonlyMap<string, Forms>, areAllStrict: boolean) {
  const known = new Map<string, readonly number[]>();

  const ends = (name: string, at: number, isStrict: boolean): readonly number[] => {
    if (at >= run.length) return [];
    const forms = formsOf.get(name)?.get(run[at]!.exact);
    if (!forms) return [];
    const key = `${name} ${at} ${isStrict}`;
    const before = known.get(key);
    if (before) return before;
    const found = distinct(forms.flatMap((form) => follow(form, 0, at, isStrict, at)));
    known.set(key, found);
    return found;
  };

  /** Where a form may end that begins at `from`, and whose elements from `index` on stand at `at` or after fillers. */
  const follow = (form: Form, index: number, at: number, isStrict: boolean, from: number): readonly number[] => {
    const element = form[index];
    if (!element) return [at];
    const starts = at === from ? [at] : afterFillers(at);
    const isSingle = isStrict && form.length === 1;
    const taken = element.isGap
      ? placesIn(at, Math.min(at + LONGEST_GAP, run.length))
      : distinct(starts.flatMap((start) => take(element, start, isSingle || element.isStrict)));
    const reached = taken.flatMap((end) => follow(form, index + 1, end, isStrict, from));
    return element.isOptional ? [...reached, ...follow(form, index + 1, at, isStrict, from)] : reached;
  };

  const take = ({ anyOf }: Element, at: number, isStrict: boolean): readonly number[] =>
    anyOf.flatMap((unit) => {
      if (typeof unit === "string") return ends(unit, at, isStrict);
      return at < run.length && isWord(run[at]!, unit, isStrict || areAllStrict) ? [at + 1] : [];
    });

  const afterFillers = (from: number): readonly number[] => {
    const places = new Set([from]);
    for (const place of places) for (const end of ends(FILLER, place, false)) places.add(end);
    return [...places];
  };

  return (name: string, at: number) => ends(name, at, false);
}

/** Every place from one to another. */
function placesIn(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function distinct(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)];
}

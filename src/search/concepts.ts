import { exactKey } from "../text/fold.ts";
import { officeAt } from "../text/offices.ts";
import type { Pair } from "./query-pairs.ts";
import type { Term } from "./terms.ts";
import { CONCEPT_GAP, FURTHER_SYLLABLE, LIGHT_CONCEPT, SYLLABLES_APART } from "./tuning.ts";

/** What a question speaks of as one thing: a word of one or several syllables, a name, a number. */
export interface Concept {
  readonly kind: "word" | "name" | "year" | "office" | "house";
  /** Indexes of its terms, and of the pairs inside it counted after the terms. */
  readonly terms: readonly number[];
  readonly pairs: readonly number[];
  /** As typed. */
  readonly text: string;
  /** How much it tells, in rarest words. */
  readonly weight: number;
  /** Whether other words of the question stand between it and the concept before, but for one that joins them. */
  readonly isFar: boolean;
  /** Whether no article holds it as it was typed. */
  readonly isUnknown: boolean;
  /** Whether no article holds it in any form, nor its syllables together. */
  readonly isStranger: boolean;
  /** Whether the asker only speaks of themself there: the articles need not tell of it. */
  readonly isPersonal: boolean;
}

/** A ministry or a department is named by this and what follows, and by nothing less. */
const HOUSES = new Set(["bộ", "sở", "cục"].map(exactKey));

/** Of "thứ Hai", which has a capital and is no name. */
const WEEKDAYS = new Set("hai ba tư năm sáu bảy".split(" ").map(exactKey));

/** The concepts of a question, those of the question before it left out. `rarest`: the weight of a word that no passage holds. */
export function conceptsOf(typed: readonly Term[], pairs: readonly Pair[], rarest: number): Concept[] {
  const terms = spoken(typed);
  const joined = new Set(
    pairs.flatMap((pair) => (joins(pair, terms) ? [pair.first * terms.length + pair.second] : [])),
  );
  const groups: number[][] = [];
  terms.forEach((term, index) => {
    if (term.isFunction || term.isContext) return;
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isWhole = last !== undefined && last.length === officeAt(wordsOf(last, terms), 0);
    if (last && !isWhole && before !== undefined && joined.has(before * terms.length + index)) last.push(index);
    else groups.push([index]);
  });
  return groups.map((group, at) => {
    const before = terms[groups[at - 1]?.at(-1) ?? -1];
    const isFar = !before || terms[group[0]!]!.word.start - before.word.end > CONCEPT_GAP;
    return { isFar, ...conceptOf(group, terms, pairs, rarest) };
  });

  function joins(pair: Pair, all: readonly Term[]): boolean {
    const [a, b] = [all[pair.first]!, all[pair.second]!];
    if (HOUSES.has(a.word.exact)) return pair.isCompound;
    return pair.isCompound || (pair.weight > 0 && isProper(a) && isProper(b)) || (isCapital(a) && isCapital(b));
  }
}

/** In a question that is typed in capitals alone, they tell no name. */
function spoken(terms: readonly Term[]): readonly Term[] {
  const isShouted = terms.length > 1 && terms.every(({ word: { text } }) => text === text.toUpperCase());
  if (!isShouted) return terms;
  return terms.map((term) => ({ ...term, word: { ...term.word, text: term.word.text.toLowerCase() } }));
}

/** By its capital; a question that has none is taken at what the articles write with one. */
function isProper(term: Term): boolean {
  return hasCapital(term) || (term.isName && !term.isUnknown && !term.isLight);
}

function isCapital(term: Term): boolean {
  return hasCapital(term) && term.word.start > 0;
}

function hasCapital({ word, isCommonNoun }: Term): boolean {
  return !isCommonNoun && (word.isName === true || /^\p{Lu}/u.test(word.text));
}

/** Whether no passage holds the syllables of a word or name together, though it may hold each. */
function isUnknownRun(
  own: readonly Term[],
  inside: readonly number[],
  pairs: readonly Pair[],
  termCount: number,
): boolean {
  const isCovered = own.some((term) => term.isCovered);
  return inside.length > 0 && !isCovered && inside.every((unit) => pairs[unit - termCount]!.plainWeight === 0);
}

function wordsOf(group: readonly number[], terms: readonly Term[]): Term["word"][] {
  return group.map((index) => terms[index]!.word);
}

function conceptOf(
  group: readonly number[],
  terms: readonly Term[],
  pairs: readonly Pair[],
  rarest: number,
): Omit<Concept, "isFar"> {
  const own = group.map((index) => terms[index]!);
  const mean = own.reduce((sum, term) => sum + term.plainWeight, 0) / own.length;
  const isLight = own.every((term) => term.isLight);
  const inside: number[] = [];
  for (const [index, { first, second }] of pairs.entries())
    if (group.includes(first) && group.includes(second)) inside.push(terms.length + index);
  const isStranger =
    own.some((term) => term.folded < 0 && !term.isCovered) || isUnknownRun(own, inside, pairs, terms.length);
  return {
    kind: kindOf(own),
    terms: group,
    pairs: inside,
    text: own.map((term) => term.word.text).join(" "),
    weight: (mean * (1 + FURTHER_SYLLABLE * (own.length - 1)) * (isLight ? LIGHT_CONCEPT : 1)) / rarest,
    isUnknown: isStranger || own.some((term) => term.isUnknown && !term.isCovered),
    isStranger,
    isPersonal: own.every((term) => term.isPersonal),
  };
}

function kindOf(terms: readonly Term[]): Concept["kind"] {
  if (
    officeAt(
      terms.map(({ word }) => word),
      0,
    ) > 0
  )
    return "office";
  if (terms.length === 1 && /^(?:1[5-9]|20)\d\d$/u.test(terms[0]!.word.text)) return "year";
  if (terms.length === 1 && HOUSES.has(terms[0]!.word.exact)) return "house";
  if (terms[0]!.word.folded === "thu" && terms.length === 2 && WEEKDAYS.has(terms[1]!.word.exact)) return "word";
  const isChain = terms.length > 1 && terms.every(isProper);
  return isChain || terms.some(isCapital) ? "name" : "word";
}

/** What a passage holds of a concept, 0 to 1. */
export interface Held {
  /** In what stands around it: title, headings, lead-in. */
  readonly around: number;
  /** In its best sentence and around it. */
  readonly sentence: number;
  /** In all of it and around it. */
  readonly passage: number;
  /** The same, however far apart its syllables stand. */
  readonly apart: number;
}

/** What is held of each concept, given what is held of each term and pair in the same three stretches. */
export function heldBy(
  concepts: readonly Concept[],
  around: Float64Array,
  sentence: Float64Array,
  passage: Float64Array,
): Held[] {
  return concepts.map((concept) => ({
    around: heldOf(concept, around),
    sentence: heldOf(concept, sentence),
    passage: heldOf(concept, passage),
    apart: meanOf(concept.terms, passage),
  }));
}

function meanOf(units: readonly number[], held: Float64Array): number {
  return units.reduce((sum, unit) => sum + held[unit]!, 0) / units.length;
}

function heldOf({ terms, pairs }: Concept, held: Float64Array): number {
  const mean = meanOf(terms, held);
  return pairs.length === 0 ? mean : Math.max(meanOf(pairs, held), SYLLABLES_APART * mean);
}

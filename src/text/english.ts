import { englishSpellingOf, isSurelyEnglish } from "./english-spelling.ts";
import { fold, hasDiacritics } from "./fold.ts";
import { lazy } from "./lazy.ts";
import { stems } from "./lemma.ts";
import { phraseForms, type Translated, translated } from "./lexicon/formats.ts";
import { entriesOf, wordsOf } from "./lexicon/read.ts";
import { isBareSyllable } from "./syllable.ts";

/** What a question looks for. `thing` is anything at all, `manner` the way something is done. */
export type AskedFor = "person" | "time" | "place" | "number" | "reason" | "manner" | "thing";

/** A run of English words that mean one thing. */
interface Phrase {
  /** How many words it takes, at least two. */
  readonly length: number;
  /** The likelier first, with full diacritics. */
  readonly translations: readonly string[];
}

const AREAS = "verbs society economy science nature culture qualities measures names phrases everyday notices".split(
  " ",
);

/** An English entry, lower case, its words separated by single spaces. */
type Lexicon = ReadonlyMap<string, readonly string[]>;

/** Longest entry of the lexicon and of the question words, in words. */
const LONGEST_PHRASE = 6;

/** English words and phrases in their dictionary form → one to six Vietnamese translations. */
export const english = lazy(
  (): Lexicon =>
    new Map(
      AREAS.flatMap(entriesOfArea).flatMap(({ keys, translations }) => keys.map((key) => [keyOf(key), translations])),
    ),
);

/** The dictionary form under which the lexicon holds a word: "rivers" → "river", "won" → "win". The word itself where it has none. */
export function lemma(word: string): string {
  const key = keyOf(word);
  if (english().has(key)) return key;
  // Only an adjective has degrees: "Peter" is not from "pet".
  const stock = /(?:er|est)$/u.test(key) ? qualities() : english();
  return stems(key).find((stem) => stock.has(stem)) ?? key;
}

/**
 * The Vietnamese for an English word in any of its forms, the likelier first; a superlative as one ("largest": lớn nhất).
 * Empty for a function word and for an unknown one.
 */
export function translate(word: string): readonly string[] {
  if (isEnglishFunctionWord(word)) return [];
  const key = lemma(word);
  const translations = english().get(key) ?? [];
  return word.endsWith("est") && key !== keyOf(word) ? superlatives(translations) : translations;
}

/**
 * The longest phrase of at least two words, in lower case, that begins at `from`; its first and its last word may be inflected ("gave
 * birth", "prime ministers").
 * "Most" and an adjective are one too.
 */
export function translatePhrase(words: readonly string[], from: number): Phrase | undefined {
  const head = words[from] ?? "";
  if (head !== "most" && ![head, ...stems(head)].some((stem) => phraseHeads().has(stem))) return undefined;
  const found = longestAt(words, from, 2, english());
  if (found) return { length: found.length, translations: found.value };
  const next = words[from + 1];
  if (words[from] !== "most" || !next || !qualities().has(next)) return undefined;
  return { length: 2, translations: superlatives(translate(next)) };
}

/** What the question word or phrase that begins at `from` asks for, the longest first: "how many" → number. */
export function askedFor(words: readonly string[], from: number): { answerType: AskedFor; length: number } | undefined {
  const found = longestAt(words, from, 1, questionWords());
  return found && { answerType: found.value, length: found.length };
}

const questionWords = lazy(
  (): ReadonlyMap<string, AskedFor> =>
    new Map(
      entriesOf("question-words-en.txt", phraseForms).flatMap(({ head, forms }) =>
        forms.map((phrase) => [phrase, head as AskedFor]),
      ),
    ),
);

/** Whether a word, in lower case, only holds an English sentence together. Look the language up first: "the" may be "thế". */
export function isEnglishFunctionWord(word: string): boolean {
  return functionWords().has(word);
}

const functionWords = lazy(() => wordsOf("function-words-en.txt"));

/**
 * Whether a question is English, given its whole words in lower case. Each word that can only be English speaks for it,
 * each that can only be Vietnamese against; "the", "to" or "long", which may be either, do neither. A tie is not English.
 */
export function isEnglish(words: readonly string[]): boolean {
  const [first = ""] = words;
  const opening = OPENERS.has(englishSpellingOf(first)?.split(" ")[0] ?? first) ? OPENING_EVIDENCE : 0;
  return words.reduce((balance, word) => balance + evidenceOf(word), opening) > 0;
}

/** No Vietnamese question begins with these, however many Vietnamese names follow. "Who" may be the WHO, "is" the IS. */
const OPENERS = new Set("did does what when where which how why".split(" "));
/** Outweighs two Vietnamese names of two syllables. */
const OPENING_EVIDENCE = 4;

/** Vietnamese words, without their diacritics, that hold a question together. */
const VIETNAMESE_MARKERS = new Set(
  (
    "ai bao bi cac cai chua cho co con cua cung da dang dau de di do duoc gi giua hay hoi khi khong ko la lam may mot nam nao nay " +
    "ngay nguoi nhieu nhu nhung nuoc o phai ra roi sao sau se tai the theo thi trong truoc tu va vao ve vi voi"
  ).split(" "),
);

/** Above zero for English, below for Vietnamese. A word of grammar tells more than one that may be a name. */
function evidenceOf(typed: string): number {
  const spelled = englishSpellingOf(typed);
  if (spelled !== undefined && !isSurelyEnglish(typed)) return 0;
  const word = spelled?.split(" ")[0] ?? typed;
  const bare = fold(word);
  const against = VIETNAMESE_MARKERS.has(bare) ? -2 : -1;
  if (hasDiacritics(word)) return against;
  if (isEnglishFunctionWord(word)) return isBareSyllable(word) ? 0 : 2;
  const translations = english().get(lemma(word));
  if (!translations) return isBareSyllable(word) ? against : 0;
  const isShared = isBareSyllable(word) || translations.some((translation) => fold(translation) === bare);
  return isShared ? 0 : 1;
}

/** The longest run of words from `from` that the table knows, whole or with its last word, else its first and last, in dictionary form. */
function longestAt<Value>(
  words: readonly string[],
  from: number,
  shortest: number,
  table: ReadonlyMap<string, Value>,
): { value: Value; length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - from); length >= shortest; length--) {
    const run = words.slice(from, from + length);
    const [last, heads] = [run.pop()!, length > 1 ? [run[0]!, ...stems(run[0]!)] : [undefined]];
    for (const head of heads)
      for (const form of [last, ...stems(last)]) {
        const key = head === undefined ? form : [head, ...run.slice(1), form].join(" ");
        const value = table.get(keyOf(key));
        if (value !== undefined) return { value, length };
      }
  }
  return undefined;
}

/** The adjectives of the lexicon. */
const qualities = lazy(() => new Set(entriesOfArea("qualities").flatMap(({ keys }) => keys.map(keyOf))));

/** The words that phrases of the lexicon begin with: most words of a question begin none. */
const phraseHeads = lazy(
  () => new Set([...english().keys()].filter((key) => key.includes(" ")).map((key) => key.split(" ")[0]!)),
);

function superlatives(translations: readonly string[]): string[] {
  return translations.map((translation) => `${translation} nhất`);
}

/** "Well-known" and "well known" are one entry. */
function keyOf(word: string): string {
  return word.toLowerCase().replaceAll("-", " ");
}

function entriesOfArea(area: string): readonly Translated[] {
  return entriesOf(`en-vi/${area}.txt`, translated);
}

import { askedFor, type AskedFor, isEnglish, isEnglishFunctionWord, translate } from "./english.ts";
import { isBareSyllable } from "./english/syllable.ts";
import { exactKey, type Keys, keysOf } from "./fold.ts";
import { phraseTable } from "./phrases.ts";
import { askedBy } from "./asking.ts";
import { KIND } from "./kinds.ts";
import { CHAT, POLITENESS } from "./synonyms.ts";
import { unkeyed } from "./typing.ts";
import { words, type Word } from "./words.ts";

/** A question as it was understood before any article is looked at. */
export interface Question {
  /** Its words, chat spelling and left-over typing keys resolved. Each keeps the place and the form in which it was typed. */
  readonly words: readonly Word[];
  /** For each word whether it only asks, or is only polite: such words are not looked for. */
  readonly silent: readonly boolean[];
  /** The kinds of thing asked for, as bits of `KIND`; 0 where none in particular. */
  readonly kinds: number;
  /** Index of the word whose number is asked for ("how many teams"), -1 where none is. */
  readonly counted: number;
  readonly isEnglish: boolean;
  /** Whether all of something is asked for: a list, not one of its items. */
  readonly wantsAll: boolean;
  /** Whether it is typed without diacritics, so that "thi" may be "thì". */
  readonly isPlain: boolean;
  /** For each word whether it only tells what leads to the question: "Mẹ em bị gãy chân, …". */
  readonly background: readonly boolean[];
}

/** Reads a question. `isKnown` tells whether any article holds a word, compared without diacritics: such a word is taken as it was typed. */
export function readQuestion(text: string, isKnown: (folded: string) => boolean): Question {
  const typed = words(text);
  if (looksEnglish(typed)) return readEnglish(typed);
  const read = typed.flatMap((word) => meant(word, isKnown));
  const { kinds, asking } = askedBy(read);
  const counted = kinds & KIND.number ? firstAfter(asking) : -1;
  const silent = withoutPoliteness(read, asking, isKnown);
  const isTyped = ({ exact, folded, text: written }: Word): boolean =>
    exact !== folded && spellingOf(written) === undefined;
  const wantsAll = asksForAll(read);
  return {
    words: read,
    silent: silent.every(Boolean) ? read.map(() => false) : silent,
    kinds: kinds || (wantsAll ? KIND.list : 0),
    counted,
    isEnglish: false,
    wantsAll,
    isPlain: !read.some(isTyped),
    background: backgroundOf(text, read, asking),
  };
}

/** The cheap signs come first: nearly every Vietnamese question has a third of its words with diacritics. */
function looksEnglish(typed: readonly Word[]): boolean {
  const marked = typed.filter((word) => word.exact !== word.folded).length;
  return marked * 3 < typed.length && isEnglish(typed.map((word) => word.text.toLowerCase())) && !isKeyed(typed);
}

/** Whether a good part of the words hold left-over typing keys, so that they only look foreign. */
function isKeyed(typed: readonly Word[]): boolean {
  const keyed = typed.filter((word) => keysMeant(word) !== undefined && !isEnglishWord(word.text.toLowerCase()));
  return keyed.length > 0 && keyed.length * 3 >= typed.length;
}

function isEnglishWord(word: string): boolean {
  return isEnglishFunctionWord(word) || translate(word).length > 0;
}

/** What keys make of a word that is no syllable by itself. */
function keysMeant(word: Word): { exact: string; folded: string } | undefined {
  if (isBareSyllable(word.folded)) return undefined;
  const keys = unkeyed(word.text);
  return keys && isBareSyllable(keys.folded) ? keys : undefined;
}

/** Compared without diacritics: "kể tên", "gồm những gì", "cần mang gì". */
const WANTS_ALL =
  /\b(?:ke (?:ten|het|ra)|liet ke|danh sach|gom (?:co )?(?:gi|ai)|mang (?:theo )?gi|giay to gi|ho so (?:gom )?gi|tat ca cac)\b/u;
const WANTS_NEEDED = /\bcan (?:mang|dem|chuan bi|nop) (?:[a-z]{1,7} )?gi\b/u;
/** "Những … nào": what may end it, and how many words stand between at most. */
const PLURAL_ENDS = new Set(["gi", "nao", "ai"]);
const PLURAL_REACH = 4;
const BUT = exactKey("nhưng");

/** Whether all of something is asked for. */
function asksForAll(read: readonly Word[]): boolean {
  const folded = read.map((word) => word.folded);
  const isPlural = read.some(
    ({ exact, folded: plain }, at) =>
      plain === "nhung" &&
      exact !== BUT &&
      folded.slice(at + 1, at + 2 + PLURAL_REACH).some((word) => PLURAL_ENDS.has(word)),
  );
  const text = folded.join(" ");
  return isPlural || WANTS_ALL.test(text) || WANTS_NEEDED.test(text);
}

const WANTS_ALL_ENGLISH =
  /\b(?:list|all the|what (?:documents|papers|rights|steps|items|things|are the|rules)|which (?:documents|papers|countries|companies|ministries))\b/u;

/** A question of so many words or more may tell more than it asks. */
const LONG = 12;

/** What stands in clauses of a long question that ask nothing, where another does. */
function backgroundOf(text: string, read: readonly Word[], asking: readonly boolean[]): boolean[] {
  const clause: number[] = [];
  let number = 0;
  read.forEach((word, at) => {
    const before = read[at - 1];
    if (before && /[,.;:!?\n]/u.test(text.slice(before.end, word.start))) number++;
    clause.push(number);
  });
  const asks = new Set(clause.filter((_, at) => asking[at]));
  if (read.length < LONG || number === 0 || asks.size === 0) return read.map(() => false);
  // What asks stands last as a rule; a clause before it that asks too is part of the question.
  return clause.map((own) => !asks.has(own));
}

function spellingOf(written: string): string | undefined {
  return CHAT.get(written.toLowerCase().normalize("NFC"));
}

function meant(word: Word, isKnown: (folded: string) => boolean): Word[] {
  const spelled = spellingOf(word.text);
  if (spelled !== undefined) return words(spelled).map(({ exact, folded }) => ({ ...word, exact, folded }));
  if (isKnown(word.folded)) return [word];
  const keys = keysMeant(word) ?? unstuck(word);
  return [keys ? { ...word, ...keys } : word];
}

/** A word with a letter doubled by a stuck key: "aii" → "ai", "thốngg" → "thống". */
function unstuck(word: Word): Keys | undefined {
  if (isBareSyllable(word.folded)) return undefined;
  const keys = keysOf(word.text.normalize("NFC").replaceAll(/(\p{L})\1/gu, "$1"));
  return keys.folded !== word.folded && isBareSyllable(keys.folded) ? keys : undefined;
}

const POLITE = phraseTable(POLITENESS.map((phrase) => ({ phrase, value: true, strict: true })));

/** Marks what is only polite before and after the question itself: inside it the same words may be what is asked about. */
function withoutPoliteness(
  read: readonly Word[],
  asking: readonly boolean[],
  isKnown: (folded: string) => boolean,
): boolean[] {
  const silent = [...asking];
  for (let at = 0; at < read.length;) {
    const length = POLITE.longestAt(read, at)[0]?.length ?? 0;
    if (length === 0) break;
    silent.fill(true, at, at + length);
    at += length;
  }
  for (let end = read.length; end > 0;) {
    const length = politeBefore(read, end, isKnown);
    if (length === 0) break;
    silent.fill(true, end - length, end);
    end -= length;
  }
  return silent;
}

/** Longest polite phrase, in words. */
const LONGEST_POLITE = 4;

/** How many words that end at `end` are polite; a last single letter that no article holds is chat too ("tên gì z"). */
function politeBefore(read: readonly Word[], end: number, isKnown: (folded: string) => boolean): number {
  for (let length = Math.min(LONGEST_POLITE, end); length > 0; length--) {
    if (POLITE.longestAt(read, end - length).some((phrase) => phrase.length === length)) return length;
  }
  const last = read[end - 1]!;
  const isChat = CHAT_TAILS.has(last.folded) || /^[a-z]$/u.test(last.folded);
  return isChat && !isKnown(last.folded) ? 1 : 0;
}

/** Calls and particles as they end a chat question, without diacritics. */
const CHAT_TAILS = new Set("ad adm admin bot ban vay the nhi nhe nha ak ah a hen hic mn mng b".split(" "));

function firstAfter(asking: readonly boolean[]): number {
  return asking.findIndex((asks, at) => !asks && at > 0 && asking[at - 1] === true);
}

const KINDS: Readonly<Record<AskedFor, number>> = {
  ...KIND,
  time: KIND.time | KIND.year | KIND.hour | KIND.order,
  person: KIND.person | KIND.name,
  manner: 0,
  thing: 0,
};

/** Kinds that an English question asks for in so many words, beside those of its question words. */
const ENGLISH_KINDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:what time|opening hours)\b/u, KIND.hour],
  [/\b(?:how much|price|cost|fee|fare|fine)\b/u, KIND.money],
  [/\bhow long\b/u, KIND.duration],
  [/\bhow old\b/u, KIND.age],
  [/\b(?:phone|telephone|hotline|number to call)\b/u, KIND.phone],
  [/\b(?:what day|which day|days of the week)\b/u, KIND.order],
];

function englishKinds(question: string): number {
  return ENGLISH_KINDS.reduce((kinds, [pattern, kind]) => (pattern.test(question) ? kinds | kind : kinds), 0);
}

function readEnglish(typed: readonly Word[]): Question {
  const plain = typed.map((word) => word.text.toLowerCase());
  // "To" with a capital inside a sentence is a name.
  const silent = plain.map(
    (word, at) => isEnglishFunctionWord(word) && (at === 0 || /^(?:\p{Ll}|I$)/u.test(typed[at]!.text)),
  );
  let kinds = englishKinds(plain.join(" "));
  const wantsAll = WANTS_ALL_ENGLISH.test(plain.join(" "));
  let counted = -1;
  for (let at = 0; at < plain.length; at++) {
    const asked = askedFor(plain, at);
    if (!asked) continue;
    kinds |= KINDS[asked.kind];
    if (asked.kind === "number" && counted < 0) counted = at + asked.length < plain.length ? at + asked.length : -1;
    at += asked.length - 1;
  }
  return {
    words: typed,
    silent: silent.every(Boolean) ? silent.map(() => false) : silent,
    kinds: kinds || (wantsAll ? KIND.list : 0),
    counted,
    isEnglish: true,
    wantsAll,
    isPlain: false,
    background: typed.map(() => false),
  };
}

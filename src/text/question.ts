import { askedFor, type AskedFor, isEnglish, isEnglishFunctionWord } from "./english.ts";
import { phraseTable } from "./phrases.ts";
import { askedBy, KIND } from "./kinds.ts";
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
}

/** Reads a question. `isKnown` tells whether any article holds a word, compared without diacritics: such a word is taken as it was typed. */
export function readQuestion(text: string, isKnown: (folded: string) => boolean): Question {
  const typed = words(text);
  if (isEnglish(typed.map((word) => word.text.toLowerCase()))) return readEnglish(typed);
  const read = typed.flatMap((word) => (isKnown(word.folded) && !CHAT.has(word.text) ? [word] : meant(word, isKnown)));
  const { kinds, asking } = askedBy(read);
  const silent = [...asking];
  const counted = kinds & KIND.number ? firstAfter(asking) : -1;
  for (let at = 0; at < read.length; at++) {
    const length = POLITE.longestAt(read, at)[0]?.length ?? 0;
    silent.fill(true, at, at + length);
    at += Math.max(0, length - 1);
  }
  return {
    words: read,
    silent: silent.every(Boolean) ? asking.map(() => false) : silent,
    kinds,
    counted,
    isEnglish: false,
  };
}

function meant(word: Word, isKnown: (folded: string) => boolean): Word[] {
  const spelled = CHAT.get(word.text.toLowerCase().normalize("NFC"));
  if (spelled !== undefined) return words(spelled).map(({ exact, folded }) => ({ ...word, exact, folded }));
  const keys = unkeyed(word.text);
  return [keys && isKnown(keys.folded) ? { ...word, ...keys } : word];
}

const POLITE = phraseTable(POLITENESS.map((phrase) => ({ phrase, value: true, strict: true })));

function firstAfter(asking: readonly boolean[]): number {
  return asking.findIndex((asks, at) => !asks && at > 0 && asking[at - 1] === true);
}

const KINDS: Readonly<Record<AskedFor, number>> = { ...KIND, manner: 0, thing: 0 };

function readEnglish(typed: readonly Word[]): Question {
  const plain = typed.map((word) => word.text.toLowerCase());
  const silent = plain.map(isEnglishFunctionWord);
  let kinds = 0;
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
    kinds,
    counted,
    isEnglish: true,
  };
}

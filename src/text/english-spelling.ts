import { keysOf } from "./fold.ts";
import { lazy } from "./lazy.ts";
import { wordForms } from "./lexicon/formats.ts";
import { entriesOf } from "./lexicon/read.ts";
import { isBareSyllable } from "./syllable.ts";
import type { Word } from "./words.ts";

/** An English chat spelling, one word in lower case → the words it stands for. */
const chat = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      entriesOf("chat-en.txt", wordForms).flatMap(({ head, forms }) => forms.map((spelling) => [spelling, head])),
    ),
);

/** Shorter spellings are abbreviations in Vietnamese too ("nd": nội dung). */
const SHORTEST_SURE = 3;

/** The words that an English chat spelling stands for: "wat" → "what", "dont" → "do not"; undefined where it is none. */
export function englishSpellingOf(word: string): string | undefined {
  return chat().get(word);
}

/** Whether a chat spelling can be English alone. */
export function isSurelyEnglish(spelling: string): boolean {
  return spelling.length >= SHORTEST_SURE && !isBareSyllable(spelling);
}

/** What may stand before a "2" that is "to", and a "4" that is "for". */
const BEFORE_TO = new Set(
  "how need want have able where when like going got what allowed free easy possible".split(" "),
);
const AFTER_FOR = new Set("me free us my the a kids children foreigners students visitors beginners".split(" "));

/** The words of an English question as they were meant, chat spelling written out: "how 2 register". Each keeps its place. */
export function writtenOut(typed: readonly Word[]): Word[] {
  return typed.flatMap((word, at) => {
    const meant = isDigitForWord(typed, at) ? (word.text === "2" ? "to" : "for") : englishSpellingOf(word.exact);
    return meant === undefined ? [word] : meant.split(" ").map((one) => ({ ...word, ...keysOf(one) }));
  });
}

function isDigitForWord(typed: readonly Word[], at: number): boolean {
  const [before, { text }, next] = [typed[at - 1]?.exact ?? "", typed[at]!, typed[at + 1]?.exact ?? ""];
  if (text === "4") return AFTER_FOR.has(next);
  return text === "2" && BEFORE_TO.has(before) && /^[a-z]{2,}$/u.test(next) && !COUNTED.test(next);
}

/** What "2" counts: things in the plural. */
const COUNTED = /(?:[^su]s|people|men|women|children)$/u;

/** A word of an English question as it was read: as typed, in lower case, or written out. */
export function asRead(word: Word): string {
  return keysOf(word.text).exact === word.exact ? word.text.toLowerCase() : word.exact;
}

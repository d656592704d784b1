import { lazy } from "./lazy.ts";
import { phraseTable } from "./phrases.ts";
import { politeness } from "./synonyms.ts";
import type { Word } from "./words.ts";

/** The polite phrases, ready to be found. */
const polite = lazy(() => phraseTable(politeness().map((phrase) => ({ phrase, value: true, strict: true }))));

/** How many words from `at` on are a polite phrase, the longest; 0 where none begins there. */
export function politeLengthAt(run: readonly Word[], at: number): number {
  return polite().longestAt(run, at)[0]?.length ?? 0;
}

/** Marks what is only polite before and after the question itself: inside it the same words may be what is asked about. */
export function withoutPoliteness(
  read: readonly Word[],
  asking: readonly boolean[],
  isKnown: (folded: string) => boolean,
): boolean[] {
  const silent = [...asking];
  for (let at = 0; at < read.length;) {
    const length = politeLengthAt(read, at);
    if (length === 0) break;
    silent.fill(true, at, at + length);
    at += length;
  }
  for (let end = read.length; end > 0;) {
    const length = politeBefore(read, end, isKnown) || (isAskedPolitely(read, end, asking) ? 1 : 0);
    if (length === 0) break;
    silent.fill(true, end - length, end);
    end -= length;
  }
  return silent;
}

/** "o dau a": "ạ" after what asks, typed without its mark. */
function isAskedPolitely(read: readonly Word[], end: number, asking: readonly boolean[]): boolean {
  return end > 1 && read[end - 1]!.text === "a" && asking[end - 2] === true;
}

/** Longest polite phrase, in words. */
const LONGEST_POLITE = 4;

/** How many words that end at `end` are polite; a last single letter is chat too ("tên gì z"), unless articles hold it and it is seldom that. */
function politeBefore(read: readonly Word[], end: number, isKnown: (folded: string) => boolean): number {
  for (let length = Math.min(LONGEST_POLITE, end); length > 0; length--) {
    if (
      polite()
        .longestAt(read, end - length)
        .some((phrase) => phrase.length === length)
    )
      return length;
  }
  const last = read[end - 1]!;
  const isChat = CHAT_TAILS.has(last.folded) || /^[a-z]$/u.test(last.folded);
  return CHAT_LETTERS.has(last.text) || (isChat && !isKnown(last.folded)) ? 1 : 0;
}

/** "Vậy" and "rồi" in one letter, in lower case: Louis V and Gen Z are written with a capital. */
const CHAT_LETTERS = new Set(["v", "z", "r"]);

/** Calls and particles as they end a chat question, without diacritics. */
const CHAT_TAILS = new Set("ad adm admin bot ban vay the nhi nhe nha ak ah a hen hic mn mng b".split(" "));

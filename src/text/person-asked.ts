import { lazy } from "./lazy.ts";
import { phrases } from "./lexicon/formats.ts";
import { entriesOf } from "./lexicon/read.ts";
import { isNumeral } from "./numeral-answer-types.ts";
import { officeAt } from "./offices.ts";
import { phraseTable } from "./phrases.ts";
import type { Word } from "./words.ts";

const people = lazy(() =>
  phraseTable(
    entriesOf("person-words.txt", phrases)
      .flat()
      .map((phrase) => ({ phrase, value: true as const })),
  ),
);

/** Most words that count or point at whom a name is asked for: "tên hai cháu", "the name of the". */
const MOST_BEFORE = 3;
/** Words that stand before whom a name is asked for and are no part of it, without diacritics. */
const BEFORE = new Set("ten cai cac nhung mot the a an of name names full s is was what are".split(" "));

/** What tells another name of somebody who is named already: "tên thật", "tên khai sinh", without diacritics. */
const OTHER_NAMES = new Set(["that", "khai", "day", "cu", "goc", "real", "birth", "full"]);

/** Whether a question asks for another name of somebody: "tên thật của nhạc sĩ là gì". */
export function asksForOtherName(question: readonly Word[]): boolean {
  return question.some(({ folded }, at) => {
    if (folded === "ten") return OTHER_NAMES.has(question[at + 1]?.folded ?? "");
    return folded === "name" && OTHER_NAMES.has(question[at - 1]?.folded ?? "");
  });
}

/** Words of a question, from `start` up to `end`. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** What stands before whom somebody has: "lấy vợ tên gì", without diacritics. */
const HAVING = new Set(["co", "lay", "cuoi"]);

/**
 * Which words tell whom a name is asked for by what they are: "con gái" of "hai con gái anh Hợi tên gì", "vợ" of "ông Nhàn lấy vợ
 * tên gì", "founder" of "the founder's name". Undefined where it is no person, or a person by name.
 */
export function personNamed(question: readonly Word[]): WordSpan | undefined {
  const asks = question.findIndex(({ folded }) => folded === "ten" || folded === "name" || folded === "names");
  if (asks < 0) return undefined;
  const before = phraseBefore(question, asks);
  const isOwn = before && (question[asks - 1]!.text === "s" || HAVING.has(question[before.start - 1]?.folded ?? ""));
  return isOwn ? before : (phraseAfter(question, asks) ?? phraseAfter(question, -1) ?? before);
}

/** The phrase that ends right before a word, or before the "s" of "wife's". */
function phraseBefore(question: readonly Word[], at: number): WordSpan | undefined {
  const end = question[at - 1]?.text.toLowerCase() === "s" ? at - 1 : at;
  for (let start = Math.max(0, end - LONGEST); start < end; start++)
    if (lengthAt(question, start) === end - start) return { start, end };
  return undefined;
}

/** The phrase that begins right behind a word, or behind what counts and points between. */
function phraseAfter(question: readonly Word[], before: number): WordSpan | undefined {
  for (let at = before + 1; at < question.length && at <= before + 1 + MOST_BEFORE; at++) {
    const length = lengthAt(question, at);
    if (length > 0) return { start: at, end: at + length };
    if (!isNumeral(question[at]!) && !BEFORE.has(question[at]!.folded)) return undefined;
  }
  return undefined;
}

/** Words of the longest phrase. */
const LONGEST = 4;

function lengthAt(question: readonly Word[], at: number): number {
  return people().longestAt(question, at)[0]?.length ?? officeAt(question, at);
}

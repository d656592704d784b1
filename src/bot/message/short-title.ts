import { isCompound } from "../../text/commonness.ts";
import { isFunctionWord } from "../../text/function-words.ts";
import { type Word, words } from "../../text/words.ts";
import { cutLine } from "./cut.ts";

/** No title is longer where it is looked at, in UTF-16 units: see `longestText` of descriptions. */
const LONGEST = 1000;
/** Looked at on both sides of a place, in UTF-16 units: no syllable is longer. */
const BESIDE = 16;
/** Of the room, so much is filled at least where the title is cut between words that belong together otherwise. */
const FILLED = 0.4;

/**
 * The title on one line, up to `length` UTF-16 units. A longer one ends in "…" after a word that means something by itself: not
 * within a compound ("văn | kiện"), a name, or a number and its noun, nor after a word that only leads on ("của").
 */
export function shortTitle(title: string, length: number): string {
  const line = title.slice(0, LONGEST).replace(/\s+/g, " ").trim();
  if (line.length <= length) return cutLine(line, length);
  const typed = words(line);
  const last = typed.findLastIndex(
    (word, at) => word.end <= length - 1 && typed[at + 1] !== undefined && mayEnd(word, typed[at + 1]!, line),
  );
  const end = typed[last]?.end ?? 0;
  return cutLine(end < length * FILLED ? line : `${line.slice(0, end)}…`, length);
}

/**
 * The first place of a text from `from` to `last` where a line may begin: with a sentence or a clause where one begins there, else
 * with a word that stands by itself. Places are UTF-16 offsets.
 */
export function beginningBetween(text: string, from: number, last: number): number | undefined {
  const base = Math.max(0, from - BESIDE);
  const line = text.slice(base, last + BESIDE);
  const typed = words(line);
  const places = typed
    .filter((word, at) => at > 0 && !belong(typed[at - 1]!, word, line))
    .map(({ start }) => base + start)
    .filter((place) => place >= from && place <= last);
  return places.find((place) => endsClause(text.slice(base, place))) ?? places[0];
}

/** Whether a clause ends before the space that a text ends with. */
function endsClause(before: string): boolean {
  const told = before.trimEnd();
  return told.length < before.length && /[.!?;:]$/.test(told);
}

/** Whether a title may be cut between two of its words. */
function mayEnd(word: Word, next: Word, line: string): boolean {
  if (belong(word, next, line)) return false;
  return line.slice(word.end, next.start) !== " " || !isFunctionWord(word, false);
}

/** Whether two words mean one thing: a compound, a name, a number and its noun, or what no space parts. */
function belong(word: Word, next: Word, line: string): boolean {
  const between = line.slice(word.end, next.start);
  if (between !== " ") return !/\s/.test(between);
  return isCompound(word, next) || isNumber(word) || isNumber(next) || (isName(word) && isName(next));
}

function isNumber({ text }: Word): boolean {
  return /^\p{Nd}/u.test(text);
}

/** Of a title that is written in capitals, no word tells a name. */
function isName({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text) && (text.length === 1 || text !== text.toUpperCase());
}

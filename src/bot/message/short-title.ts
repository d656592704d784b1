import { isCompound } from "../../text/commonness.ts";
import { isFunctionWord } from "../../text/function-words.ts";
import { words } from "../../text/words.ts";
import type { Word } from "../../text/words.ts";
import { cutLine } from "./cut.ts";

/** No title is longer where it is looked at, in UTF-16 units: see `longestText` of descriptions. */
const LONGEST = 1000;
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

/** Whether a title may be cut between two of its words. */
function mayEnd(word: Word, next: Word, line: string): boolean {
  const between = line.slice(word.end, next.start);
  if (between !== " ") return /\s/.test(between);
  const belongs = isCompound(word, next) || isNumber(word) || isNumber(next) || (isName(word) && isName(next));
  return !belongs && !isFunctionWord(word, false);
}

function isNumber({ text }: Word): boolean {
  return /^\p{Nd}/u.test(text);
}

/** Of a title that is written in capitals, no word tells a name. */
function isName({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text) && (text.length === 1 || text !== text.toUpperCase());
}

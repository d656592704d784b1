import { CHAT_SPELLINGS } from "./synonyms/chat.ts";
import { GROUPS } from "./synonyms/groups.ts";
import { POLITENESS_PHRASES } from "./synonyms/politeness.ts";

/**
 * Groups of at least two words or phrases that general readers use for the same thing, as they are written. An
 * abbreviation may stand in several groups ("TT": tổng thống, thủ tướng), a word in one.
 */
export const SYNONYMS: readonly (readonly string[])[] = linesOf(GROUPS).map((line) => line.split("|"));

/** A chat spelling, one word in lower case → the words it stands for. */
export const CHAT: ReadonlyMap<string, string> = new Map(
  linesOf(CHAT_SPELLINGS).flatMap((line) => {
    const [words, spellings] = line.split(": ") as [string, string];
    return spellings.split(" ").map((spelling): [string, string] => [spelling, words]);
  }),
);

/** Words and phrases of politeness, in lower case, that can be left out of a question; the longest first. */
export const POLITENESS: readonly string[] = linesOf(POLITENESS_PHRASES)
  .flatMap((line) => line.split("|"))
  .toSorted((a, b) => b.length - a.length);

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line && !line.startsWith("#"));
}

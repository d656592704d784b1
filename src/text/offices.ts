import { lazy } from "./lazy.ts";
import { linesOf } from "./lexicon/read.ts";
import type { Word } from "./words.ts";

const offices = lazy(() => new Set(linesOf("offices.txt")));

/** How many words from `at` on, two or three, name an office that somebody holds ("giám đốc"); 0 where none do. */
export function officeAt(run: readonly Pick<Word, "folded">[], at: number): number {
  for (const length of [3, 2]) {
    const phrase = run.slice(at, at + length).map((word) => word.folded);
    if (phrase.length === length && offices().has(phrase.join(" "))) return length;
  }
  return 0;
}

/** What points at a country or a house that was spoken of: "nước đó", "bên ấy"; without diacritics. */
const POINTED_AT = new Set("nuoc ben cho noi".split(" "));
const POINTING = new Set("do ay kia nay".split(" "));

/** Whether a word only points at the house of the office before it: "thủ tướng nước đó" names no country. */
export function pointsAtHouse(run: readonly Pick<Word, "folded">[], at: number): boolean {
  if (!POINTED_AT.has(run[at]!.folded) || !POINTING.has(run[at + 1]?.folded ?? "")) return false;
  return [2, 3].some((length) => at >= length && officeAt(run, at - length) === length);
}

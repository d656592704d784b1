import { hasDiacritics } from "./fold.ts";
import { isCompound } from "./commonness.ts";
import { lazy } from "./lazy.ts";
import { isNumeral } from "./numeral-answer-types.ts";
import { phraseTable } from "./phrases.ts";
import type { Word } from "./words.ts";

/** What names a year by its distance from now, in years. */
const DISTANCES: Readonly<Record<string, number>> = {
  "năm ngoái|năm trước|năm rồi|năm vừa rồi|năm học trước|last year": -1,
  "năm nay|năm học này|this year": 0,
  "năm sau|sang năm|năm tới|năm học tới|năm học sau|next year": 1,
};
const distances = lazy(() =>
  phraseTable(
    Object.entries(DISTANCES).flatMap(([phrases, value]) => phrases.split("|").map((phrase) => ({ phrase, value }))),
  ),
);

/** How far the year lies from now that a question asks of, in years: -1 for "năm ngoái"; undefined where it names none so, or several. */
export function yearAsked(question: readonly Word[]): number | undefined {
  const isPlain = question.every(({ text }) => !hasDiacritics(text));
  const found = question.flatMap((word, at) => {
    const isOther = (!isPlain && word.text === "nam") || isLength(question, at) || isInName(question, at);
    return isOther
      ? []
      : distances()
          .longestAt(question, at)
          .filter(({ length }) => !UNTIL_NOW.has(question[at + length]?.folded ?? ""))
          .map(({ value }) => value);
  });
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** "Đầu năm tới giờ" is up to now, and no next year. */
const UNTIL_NOW = new Set(["gio", "nay"]);

/** "Ba năm trước", "bao nhiêu năm rồi": a length of time. */
function isLength(question: readonly Word[], at: number): boolean {
  const before = question[at - 1];
  return before !== undefined && (isNumeral(before) || BEFORE_LENGTHS.has(before.folded));
}

const BEFORE_LENGTHS = new Set("nhieu may cac nhung vai moi tung".split(" "));

/** "Việt Nam tới". */
function isInName(question: readonly Word[], at: number): boolean {
  const [before, word] = [question[at - 1], question[at]!];
  return before !== undefined && word.exact === "nam" && (/^\p{Lu}/u.test(word.text) || isCompound(before, word));
}

const TOLD: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:năm ngoái|năm trước|năm rồi|năm vừa rồi|năm học trước|last year)(?!\p{L})/giu, -1],
  [/(?<!\p{L})(?:năm nay|năm học này|this year)(?!\p{L})/giu, 0],
  [/(?<!\p{L})(?:năm sau|sang năm|năm tới|năm học tới|năm học sau|next year)(?!\p{L})/giu, 1],
];
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** The years that a text tells of, by their numbers or by their distance from `written`, its own; those that something is only compared to are none. */
export function yearsTold(text: string, written: number): ReadonlySet<number> {
  const tells = (pattern: RegExp): boolean => [...text.matchAll(pattern)].some(({ index }) => !isCompared(text, index));
  const named = (text.match(YEAR) ?? []).map(Number);
  return new Set([...named, ...TOLD.flatMap(([pattern, distance]) => (tells(pattern) ? [written + distance] : []))]);
}

/** "Hơn năm ngoái", "so với cùng kỳ năm trước": whether one of the words right before a place compares to what follows. */
function isCompared(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - COMPARING_REACH), at).toLowerCase();
  const clause = before.split(/[,.;:]/u).at(-1)!;
  return clause
    .split(" ")
    .slice(-MOST_BETWEEN)
    .some((word) => COMPARING.has(word));
}

const COMPARING = new Set("với kỳ hơn như bằng than".split(" "));
/** How far before it, in UTF-16 units, and in words, the last of which is empty. */
const COMPARING_REACH = 40;
const MOST_BETWEEN = 5;

/** What compares to a year: right before it, or before what was so in it ("so với vụ mùa năm 2024"). */
const COMPARED = /(?:(?:so với|kể từ|cùng kỳ)(?: [^ .;:,]+){0,5}|(?<!\p{L})hơn năm) \(?(?:năm )?$/iu;
const COMPARED_REACH = 60;

/** Whether a text names a year only to compare something else to it: "tăng 41% so với năm 2024". */
export function isOnlyCompared(year: string, text: string): boolean {
  const places = [...text.matchAll(YEAR)].filter(([found]) => found === year);
  const before = places.map(({ index }) => text.slice(Math.max(0, index - COMPARED_REACH), index));
  return before.length > 0 && before.every((own) => COMPARED.test(own));
}

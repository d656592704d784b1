import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { mayTell } from "../text/attributes.ts";
import { tellsDay } from "../text/days.ts";
import { tellsOther } from "../text/designators.ts";
import { tellsOrdinal } from "../text/numbered.ts";
import { newestYear, tellsOfBefore } from "../text/present.ts";
import { isOnlyCompared, yearsTold } from "../text/relative-years.ts";
import type { Span } from "../text/sentences.ts";
import { words as wordsIn } from "../text/words.ts";
import { readPassage } from "./reading.ts";
import { withHeading, withSurroundings } from "./surroundings.ts";
import { RECENT_YEARS } from "./tuning.ts";

/** The attributes asked for, as typed, where neither the passage nor what stands around it may tell one of them. */
export function attributesUntold({ attributes }: Query, { passage }: Hit): string[] {
  if (attributes.length === 0) return [];
  const text = withSurroundings(passage);
  return attributes.some((attribute) => mayTell(text, attribute)) ? [] : attributes.map(({ asked }) => asked);
}

/** What a question tells from its like by a number or a letter, as typed, where the passage tells of others: "bão số 8", "tầng 3". */
export function othersTold({ ordinals, designators, provisions }: Query, { passage }: Hit): string[] {
  if (provisions.length > 0 || ordinals.length + designators.length === 0) return [];
  const text = withSurroundings(passage);
  const run = wordsIn(text);
  return [
    ...ordinals.filter((ordinal) => !tellsOrdinal(text, ordinal)),
    ...designators.filter((designator) => tellsOther(run, designator)),
  ].map(({ asked }) => asked);
}

/** Whether of a year more is told than that something is compared to it. */
export function isYearTold(year: string, { passage }: Hit): boolean {
  return !isOnlyCompared(year, withSurroundings(passage));
}

/** Whether a passage tells of years, and of this one only a title or heading that names several. */
export function isOtherYearTold(year: string, { passage: { document, block, start, end } }: Hit): boolean {
  const namesSeveral = (line: string): boolean => line.includes(year) && yearsTold(line, 0).size >= SEVERAL;
  if (![document.title, ...block.headings].some(namesSeveral)) return false;
  const written = Number(document.date?.slice(0, 4) ?? newestYear(document.text));
  const told = yearsTold(document.text.slice(start, end), written);
  return told.size > 0 && !told.has(Number(year));
}

/** How many years a title names at least that is of none of them. By hand. */
const SEVERAL = 2;

/** Whether a passage tells of any year by its number. */
export function tellsYear({ passage: { document, start, end } }: Hit): boolean {
  return yearsTold(document.text.slice(start, end), 0).size > 0;
}

/** Whether a day is asked for, and neither the passage nor what stands right above it tells of one. */
export function lacksDay({ asksForDay }: Query, { passage }: Hit): boolean {
  return asksForDay && !tellsDay(withHeading(passage));
}

/** Whether a passage, or each of its sentences with something of the answer type, tells alone of years well before its article's. */
export function isOutdated({ answerTypes }: Query, { passage }: Hit): boolean {
  const { document, start, end } = passage;
  const written = Number(document.date?.slice(0, 4) ?? newestYear(document.text));
  const isOld = (span: Span): boolean =>
    tellsOfBefore(document.text.slice(span.start, span.end), written - RECENT_YEARS);
  if (isOld({ start, end })) return true;
  const { sentences, words } = readPassage(passage);
  const telling = words.filter((word) => (word.answerTypes & answerTypes) !== 0);
  const answering = sentences.filter((one) => telling.some((word) => one.start <= word.start && word.end <= one.end));
  return answering.length > 0 && answering.every(isOld);
}

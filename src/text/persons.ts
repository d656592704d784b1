import { ANSWER_TYPE } from "./answer-types.ts";
import { isCompound } from "./commonness.ts";
import { exactKey, exactKeysOf } from "./fold.ts";
import { officeAt } from "./offices.ts";
import { answerTypesOfWord } from "./word-answer-types.ts";
import { words, type Word } from "./words.ts";

/** A person whom a text names. */
export interface NamedPerson {
  /** As the text writes it, without the title. */
  readonly name: string;
  /** Where the title begins, or the name where it has none; and where the name stands. */
  readonly titleStart: number;
  readonly start: number;
  readonly end: number;
  /** What the title tells; undefined where it tells nothing. */
  readonly gender: "man" | "woman" | undefined;
}

/** What a title may go on with before the name: countries and bodies. Of more than one word the first, or all. */
const BODIES = exactKeysOf(
  "đảng bộ việt nam nga mỹ anh pháp đức ý úc áo bỉ séc ấn độ trung quốc nhật bản hàn triều tiên lào campuchia thái lan singapore malaysia " +
    "indonesia philippines myanmar brunei azerbaijan kazakhstan uzbekistan belarus ukraine armenia gruzia bulgaria hungary romania ba slovakia " +
    "cuba brazil mexico canada iran iraq israel ai cập nam phi liên cộng",
);
/** Words of `BODIES` that begin names too: they go only where a name of two words is left. */
const LEAST_NAME = 2;
const MEN = exactKeysOf("ông anh chú bác cậu ngài");
const WOMEN = exactKeysOf("bà chị cô nữ");
const WIFE = exactKey("nhân");
/** Most words between a title and the name. */
const REACH = 10;

/** Words that no sign stands between. */
const STRETCH = /[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*/gu;

/** The persons whom a text names after a title or by a surname, in their order: "Tổng thống Cộng hòa Azerbaijan Ilham Aliyev". */
export function personsIn(text: string): NamedPerson[] {
  return [...text.matchAll(STRETCH)].flatMap((match) => personsInRun(words(match[0]), match[0], match.index));
}

/** The persons of a stretch of text that begins at `offset`. */
function personsInRun(run: readonly Word[], text: string, offset: number): NamedPerson[] {
  const found: NamedPerson[] = [];
  for (let at = 0; at < run.length; at++) {
    if (!(answerTypesOfWord(run, at) & ANSWER_TYPE.person) || officeAt(run, at) > 0) continue;
    const hasTitle = at > 0 && isTitle(run, at - 1);
    const end = hasTitle ? endOfPhrase(run, at) : endOfCapitals(run, at);
    const start = hasTitle ? startOfName(run, at, end) : at;
    const isAlone = at > 0 && !hasTitle && isCapital(run[at - 1]!);
    if (start >= end || isAlone) continue;
    const first = run[start]!.start;
    const last = run[end - 1]!.end;
    found.push({
      name: text.slice(first, last),
      titleStart: offset + run[hasTitle ? startOfTitle(run, at - 1) : at]!.start,
      start: offset + first,
      end: offset + last,
      gender: hasTitle ? genderOf(run[at - 1]!) : undefined,
    });
    at = end - 1;
  }
  return found;
}

/** Whether a word alone makes a person of the capital behind it. The last word of an office has no capital ("Tổng thống"). */
function isTitle(run: readonly Word[], at: number): boolean {
  const word = run[at]!;
  if (isCapital(word) && !isAddress(word)) return false;
  return (answerTypesOfWord([word, { ...run[at + 1]!, exact: "", text: "X" }], 1) & ANSWER_TYPE.person) !== 0;
}

function isAddress({ exact }: Word): boolean {
  return MEN.has(exact) || WOMEN.has(exact);
}

/** Where the capitals end that begin after a title, with the words between that make one word with the capital before them ("Quốc hội"). */
function endOfPhrase(run: readonly Word[], from: number): number {
  let end = from;
  for (let at = from; at < run.length && at < from + REACH; at++) {
    if (isCapital(run[at]!)) end = at + 1;
    else if (!isCapital(run[at - 1]!) || !isCompound(run[at - 1]!, run[at]!)) break;
  }
  return end;
}

function endOfCapitals(run: readonly Word[], from: number): number {
  let end = from + 1;
  while (end < run.length && isCapital(run[end]!)) end++;
  return end;
}

/** Where the name begins: after the last word without a capital, and after the countries and bodies. */
function startOfName(run: readonly Word[], from: number, end: number): number {
  let start = end;
  while (start > from && isCapital(run[start - 1]!)) start--;
  if (isAddress(run[from - 1]!)) return start;
  while (start < end && BODIES.has(run[start]!.exact)) start++;
  return end - start >= LEAST_NAME ? start : end;
}

/** "Tổng Bí thư" and "Thủ tướng" begin before the word that shows the title. */
function startOfTitle(run: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && at - start < LEAST_NAME && isCapital(run[start - 1]!)) start--;
  return start;
}

function genderOf({ exact }: Word): NamedPerson["gender"] {
  if (MEN.has(exact)) return "man";
  return WOMEN.has(exact) || exact === WIFE ? "woman" : undefined;
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

import { dateOf } from "../text/dates.ts";
import { englishQuantitiesIn, ordinalOf, writtenHours } from "../text/english-quantities.ts";
import { asRead } from "../text/english-spelling.ts";
import { isNumeral } from "../text/numeral-answer-types.ts";
import { numberOf } from "../text/numerals.ts";
import type { Question } from "../text/question.ts";
import { quantitiesIn } from "../text/quantities.ts";
import { otherWritings } from "../text/units.ts";
import { words, type Word } from "../text/words.ts";
import { correct } from "./correct.ts";
import { type Engine, type Lexicon, settled } from "./engine.ts";
import { initials } from "./initials.ts";
import type { Thesaurus } from "./thesaurus.ts";
import { translated } from "./translations.ts";
import { MAX_EXPANSIONS, type Tuning } from "./tuning.ts";
import type { Expansion } from "./expansion.ts";

/** What questions are widened by. */
interface Sources {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
  readonly tuning: Tuning;
}

/** A question with its slips mended, and other ways to say parts of it. */
export interface Widened {
  readonly question: Question;
  readonly expansions: readonly Expansion[];
}

/**
 * Widens a question, given as typed and as read: by synonyms and the glossary, translations, numbers and dates; and corrects
 * the words that no passage holds.
 */
export async function widen(text: string, question: Question, sources: Sources): Promise<Widened> {
  const { engine, lexicon, tuning } = sources;
  const known = await settled(lexicon, () => otherWays(text, question, sources));
  if (tuning.correction === 0) return { question, expansions: known.slice(0, MAX_EXPANSIONS) };
  const isCovered = (at: number): boolean => known.some(({ from, length }) => from <= at && at < from + length);
  const { words: mended, expansions } = await correct(question, isCovered, engine, lexicon, tuning.correction);
  return { question: { ...question, words: mended }, expansions: [...known, ...expansions].slice(0, MAX_EXPANSIONS) };
}

/** Other ways to say parts of a question, of words that passages hold. */
function otherWays(text: string, question: Question, { lexicon, thesaurus, tuning }: Sources): Expansion[] {
  const isHeld = (run: readonly Word[]): boolean => run.map(({ folded }) => lexicon.folded(folded)).every(Boolean);
  return [
    ...thesaurus.widen(question.words),
    ...(question.isEnglish ? translated(question, { lexicon, thesaurus, weight: tuning.translation }) : []),
    ...numbers(question, tuning),
    ...dates(text, question.words, tuning),
    ...quantities(question, tuning),
    ...(question.isEnglish ? englishTimes(question, tuning) : []),
    ...initials(question, lexicon, tuning),
  ].filter(({ weight, words: run }) => weight > 0 && isHeld(run));
}

/** Written one way and the other: "hai" and "2". What a year or a big number is called in words nobody types. */
const NUMBER_NAMES = "không một hai ba bốn năm sáu bảy tám chín mười".split(" ");

function numbers({ words: question, isEnglish }: Question, tuning: Tuning): Expansion[] {
  const plain = question.map((word) => word.text.toLowerCase());
  return question.flatMap((word, from) => {
    const number = isEnglish || isNumeral(word) ? numberOf(plain, from) : undefined;
    if (!number) return [];
    const { value, length } = number;
    const written = /^\p{Nd}/u.test(word.text) ? NUMBER_NAMES[value] : String(value);
    return written === undefined ? [] : [{ from, length, words: words(written), weight: tuning.number }];
  });
}

/** "1 tiếng" is "60 phút". */
function quantities({ words: question, isEnglish }: Question, tuning: Tuning): Expansion[] {
  const named = isEnglish ? englishQuantitiesIn(question) : quantitiesIn(question);
  return named.flatMap(({ value, unit, at, length }) =>
    otherWritings(value, unit).map((other) => ({ from: at, length, words: words(other), weight: tuning.number })),
  );
}

/** "7pm" is "19 giờ", and "the 14th" is "14". */
function englishTimes({ words: question }: Question, tuning: Tuning): Expansion[] {
  const hours = englishQuantitiesIn(question).filter(({ unit }) => unit === "gio");
  const days = question.flatMap((word, at) => {
    const number = ordinalOf(asRead(word));
    return number === undefined ? [] : [{ at, length: 1, written: [String(number)] }];
  });
  return [...hours.map((hour) => ({ ...hour, written: writtenHours(hour) })), ...days].flatMap(
    ({ at, length, written }) =>
      written.map((other) => ({ from: at, length, words: words(other), weight: tuning.number })),
  );
}

/** "mùng 7 tháng 5", "7-5-2025" and "7/5" are one day; an article names the year seldom. */
function dates(text: string, question: readonly Word[], tuning: Tuning): Expansion[] {
  if (!/\p{Nd}|th[aá]ng/iu.test(text)) return [];
  return question.flatMap(({ start }, from) => {
    const date = dateOf(text, start);
    const length = date
      ? question.findLastIndex((word) => word.start >= start && word.end <= start + date.length) - from + 1
      : 0;
    if (!date || length < 1) return [];
    const written = [`${date.day}/${date.month}`, `${date.day} tháng ${date.month}`];
    return written.map((other) => ({ from, length, words: words(other), weight: tuning.number }));
  });
}

import { exactKeysOf, phraseKeysOf } from "./fold.ts";
import { lazy } from "./lazy.ts";
import { linesOf } from "./lexicon/read.ts";
import type { Word } from "./words.ts";

/** What something measures, as it is asked: "dài bao nhiêu". */
const MEASURES = ["dài", "rộng", "cao", "sâu", "nặng"];

/** Kinds of payment and other figures: where the one that is asked for is not said, a sum or a number is another one. */
const FIGURES =
  "học phí|lệ phí|viện phí|chi phí|kinh phí|phí|dân số|kim ngạch|công suất|sản lượng|lãi suất|doanh thu|lợi nhuận|nhiệt độ";

const measures = phraseKeysOf(MEASURES);
const figures = phraseKeysOf([...FIGURES.split("|"), ...MEASURES]);

/** Whether words of a question name a figure by itself: "lương", "học phí", "dân số", "dài"; no "giá". */
export function isFigure(run: readonly Word[]): boolean {
  return figures.has(run.map(({ exact }) => exact).join(" "));
}

const places = lazy(() => phraseKeysOf(linesOf("places.txt").flatMap((line) => line.split("|"))));

/** Whether words of a question name a well-known place. */
export function isKnownPlace(run: readonly Word[]): boolean {
  return places().has(run.map(({ exact }) => exact).join(" "));
}

/** Countries of one syllable, which is half of other words ("tư pháp"), and of those what is a word of its own as well. */
const COUNTRIES = exactKeysOf("pháp đức nga mỹ úc lào nhật hàn séc");
const COUNTRIES_INSIDE = exactKeysOf("anh ý áo bỉ");

/** Whether a word of a question is a country by its capital: "nước Pháp"; a first word may have its capital for that. */
export function isCountry({ exact, text, start }: Word): boolean {
  return /^\p{Lu}/u.test(text) && (COUNTRIES.has(exact) || (start > 0 && COUNTRIES_INSIDE.has(exact)));
}

/** Whether a word asks what something measures. */
export function isMeasured({ exact }: Word): boolean {
  return measures.has(exact);
}

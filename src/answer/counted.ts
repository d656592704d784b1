import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { ANSWER_TYPE } from "../text/answer-types.ts";
import { isFunctionWord } from "../text/function-words.ts";
import { exactKeysOf } from "../text/fold.ts";
import { answerTypesOfWord } from "../text/word-answer-types.ts";
import { words, type Word } from "../text/words.ts";
import { COUNTED_WORTH } from "./tuning.ts";

/** Words for people, of whom any may be counted where others are asked for: "180 khách" answers how many "người". */
const PEOPLE = exactKeysOf(
  "người khách em anh chị ông bà cậu cháu trẻ bé học sinh thí sinh viên giáo thầy cô nhân công lao động cán bác bạn đứa hộ lượt suất chỗ ghế thành hành bệnh phụ hội đại biểu vận động tình nguyện diễn chiến nạn " +
    "people students pupils children visitors guests members workers employees patients participants teachers delegates residents",
);
/** Those of them that people are no number of, where they are asked for themselves. */
const PLACES = exactKeysOf("chỗ ghế suất lượt hộ");
/** Other words for what is counted, and for what it is measured by: "46 hộ" answers how many "nhà", "900 m³" how many "khối". */
const ALIKE = ["nhà hộ", "khối m³ m3", "ký kí cân kg"].map(exactKeysOf);

/** What stands between a number and what it counts. */
const MEASURES = exactKeysOf("lượt cái con chiếc bản đợt lần vụ ca nghìn ngàn triệu tỷ trăm chục");

/** What is counted where any number will do. */
const ANYTHING = exactKeysOf("cái chiếc loại thứ cai chiec loai");

/** Numbers that mostly count nothing: "một cậu bé". */
const ARTICLES = exactKeysOf("một nửa");

/** "Bốn người con": what stands there for people, and is what is counted only where they are asked for. */
const HEADS = exactKeysOf("người đứa");

/**
 * Whether a number in a passage may count what is asked about: it stands before it, before people where people are asked for, or
 * before nothing else.
 */
export function mayBeCounted({ counted, countedWord }: Query, { passage, words: matched }: Hit): boolean {
  const text = passage.document.text.slice(passage.start, passage.end);
  const own = new Set(
    matched.filter(({ unit, worth }) => unit === counted && worth >= COUNTED_WORTH).map(({ start }) => start),
  );
  const run = words(text);
  return run.some((_, at) => {
    if ((answerTypesOfWord(run, at) & ANSWER_TYPE.number) === 0) return false;
    return isOfAsked(run, at + 1, countedWord?.exact ?? "", (word) => own.has(passage.start + word.start));
  });
}

function isOfAsked(run: readonly Word[], at: number, asked: string, isAsked: (word: Word) => boolean): boolean {
  const [before, next, second] = [run[at - 1]!, run[at], run[at + 1]];
  const isAlone = !next || next.start - before.end > 1 || (isFunctionWord(next, false) && !PEOPLE.has(next.exact));
  if (isAlone) return !ARTICLES.has(before.exact);
  if (ANYTHING.has(asked) || next.exact === asked || isAsked(next) || (second && isAsked(second))) return true;
  if (ALIKE.some((alike) => alike.has(asked) && alike.has(next.exact))) return true;
  if (PEOPLE.has(asked) && !PLACES.has(asked) && PEOPLE.has(next.exact)) return true;
  if (HEADS.has(next.exact)) return second?.exact === asked;
  return MEASURES.has(next.exact) && isOfAsked(run, at + 1, asked, isAsked);
}

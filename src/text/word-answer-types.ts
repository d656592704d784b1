import { ANSWER_TYPE } from "./answer-types.ts";
import { leadsToCause } from "./causes.ts";
import { exactKey, exactKeysOf, fold, type Keys } from "./fold.ts";
import { answerTypesOfNumeral, isNumeral } from "./numeral-answer-types.ts";
import { isPlaceWord } from "./place-words.ts";
import { isBareSyllable } from "./syllable.ts";
import type { Word } from "./words.ts";

/** What stands before a person's name. */
const TITLES = exactKeysOf(
  "ông bà anh chị cô chú bác cụ em cậu bé thầy sĩ sư trưởng thư thống tướng tịch đốc nhân viên ca nữ nam tá úy phó",
);
/** Common Vietnamese surnames, about 19 names in 20. */
const SURNAMES = exactKeysOf(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô hà tạ cao chu châu thái lưu lương tống kiều thân quách mạc khổng ninh la từ nghiêm đàm tôn văn triệu doãn tăng hứa phí vi giáp cù thạch kim lục bạch",
);

const FOLDED_SURNAMES = new Set([...SURNAMES].map(fold));

/** Whether a word may stand before a person's name. */
export function isTitle({ exact }: Keys): boolean {
  return TITLES.has(exact);
}

/** Whether a word is a common surname, or may be one where it has no diacritics. */
export function isSurname({ exact, folded }: Keys): boolean {
  return SURNAMES.has(exact) || (exact === folded && FOLDED_SURNAMES.has(folded));
}

/**
 * The answer types that one word of a run shows, as bits of `ANSWER_TYPE`. A guess from its form and its neighbours, cheap enough for
 * every word. `isFirst`: whether it begins a sentence, and has its capital for that.
 */
export function answerTypesOfWord(run: readonly Word[], at: number, isFirst = at === 0): number {
  const word = run[at]!;
  if (isNumeral(word)) return answerTypesOfNumeral(run, at);
  const before = run[at - 1];
  let answerTypes = leadsToCause(run, at) ? ANSWER_TYPE.reason : 0;
  if (isCapital(word)) answerTypes |= answerTypesOfName(run, at, isFirst);
  if (word.exact === NHAN && before?.exact === NGUYEN) answerTypes |= ANSWER_TYPE.reason;
  if (word.exact === VI_ADVERB && before?.exact === TAI) answerTypes |= ANSWER_TYPE.reason;
  if (word.exact === GOM) answerTypes |= ANSWER_TYPE.list;
  if (word.exact === TIEN && before?.exact === DAU) answerTypes |= ANSWER_TYPE.order;
  if ((word.exact === MIEN && run[at + 1]?.exact === PHI) || isFree(run, at)) answerTypes |= ANSWER_TYPE.money;
  if (word.exact === NHAT && before?.exact === CHU) answerTypes |= ANSWER_TYPE.order;
  return answerTypes;
}

const [TIEN, DAU, PHI, MIEN, CHU, NHAT, GOM] = ["tiên", "đầu", "phí", "miễn", "chủ", "nhật", "gồm"].map(exactKey);
const [NGUYEN, NHAN, TAI, VI_ADVERB] = ["nguyên", "nhân", "tại", "vì"].map(exactKey);

/** "Không mất tiền", "không phải trả phí": what costs nothing tells its price, too. */
function isFree(run: readonly Word[], at: number): boolean {
  if (!PAYMENTS.has(run[at]!.exact) || !PAYING.has(run[at - 1]?.exact ?? "")) return false;
  return run[at - 2]?.exact === KHONG || (run[at - 2]?.exact === PHAI && run[at - 3]?.exact === KHONG);
}

const [KHONG, PHAI] = ["không", "phải"].map(exactKey);
const PAYMENTS = exactKeysOf("tiền phí");
const PAYING = exactKeysOf("mất thu tốn trả lấy tính đóng nộp");

function answerTypesOfName(run: readonly Word[], at: number, isFirst: boolean): number {
  const word = run[at]!;
  const before = run[at - 1];
  const next = run[at + 1];
  const isBeforeName = next !== undefined && isCapital(next) && next.start - word.end === 1;
  if (isFirst || before === undefined) return nameAtFirst(word, isBeforeName);
  let answerTypes: number = ANSWER_TYPE.name;
  if (isPlaceWord(run, at - 1)) return answerTypes | ANSWER_TYPE.place;
  if (isAcronym(word)) return answerTypes;
  if (TITLES.has(before.exact) || (isBeforeName && SURNAMES.has(word.exact) && !isCapital(before)))
    answerTypes |= ANSWER_TYPE.person;
  return answerTypes;
}

/** "UBND" is nobody. */
function isAcronym({ text }: Word): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/**
 * A word that begins a sentence is a name where another word with a capital follows, and a person's where it is a surname; and
 * where it is no Vietnamese word.
 */
function nameAtFirst({ exact, folded }: Word, isBeforeName: boolean): number {
  if (!isBeforeName) return isBareSyllable(folded) ? 0 : ANSWER_TYPE.name;
  return SURNAMES.has(exact) ? ANSWER_TYPE.person | ANSWER_TYPE.name : ANSWER_TYPE.name;
}

/** What a capital follows as it does the end of a sentence: the edge of a cell, and what opens what somebody says. */
const OPENING = /(?:\|\s?|:\s?["“«])$/u;
/** In UTF-16 units. */
const LONGEST_OPENING = 4;

/** Whether a word at an offset of a text has its capital for standing first in a cell, or in what somebody says. */
export function opensAt(text: string, start: number): boolean {
  return OPENING.test(text.slice(Math.max(0, start - LONGEST_OPENING), start));
}

/** Whether a word is written with a capital: cheap enough for every word of a folder. */
export function isCapital({ text }: Pick<Word, "text">): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

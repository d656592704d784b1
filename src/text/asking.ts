import { ANSWER_TYPE } from "./answer-types.ts";
import { isCompound } from "./commonness.ts";
import { answerTypesOfFirst, endsWithPrice } from "./asking-first.ts";
import { asksForShare, speaksOfMoney, speaksOfPrice } from "./money.ts";
import { EACH } from "./days.ts";
import { isNumeral } from "./numeral-answer-types.ts";
import { askingPhrases } from "./question-words.ts";
import { asksWhether } from "./whether.ts";
import { type Word, words } from "./words.ts";

const { person, name, number, money, phone, reason, amount, measure } = ANSWER_TYPE;

/** What a question asks for, and which of its words only ask. */
interface Asked {
  /** The answer types, as bits of `ANSWER_TYPE`; 0 where none in particular. */
  readonly answerTypes: number;
  /** For each word of the question whether it belongs to an asking phrase. */
  readonly asking: readonly boolean[];
  /** Index of the word whose number is asked for, -1 where none is. */
  readonly counted: number;
  /** Whether a name is asked for, and not anybody of a kind. */
  readonly wantsName: boolean;
}

/** Finds the asking phrases of a question, the longest first at each word. */
export function askedBy(question: readonly Word[]): Asked {
  const asking = question.map(() => false);
  let answerTypes = 0;
  let counted = -1;
  let wantsName = false;
  for (let at = 0; at < question.length; at++) {
    const phrase = phraseAt(question, at);
    if (!phrase || isRate(question, at, phrase.length) || isTail(question, at)) continue;
    const { value } = phrase;
    const next = at + phrase.length;
    if (value.role !== "nothing") {
      const isCounted =
        (value.answerTypes === number || value.role === "sum" || endsOpen(question, at, phrase)) &&
        isThing(question, next);
      if (isCounted && counted < 0 && !isPlural(question, at, phrase.length))
        counted = isOfPeople(question, next) ? next + 1 : next;
      answerTypes |= isCounted ? number : answerTypesOfAsking(value.answerTypes, question[next]);
      wantsName ||= value.role === "name";
      asking.fill(true, at + saidBefore(question, at, value.answerTypes, phrase.length), next);
    }
    at = next - 1;
  }
  if (answerTypes === 0 && namesFirst(question)) {
    asking[0] = true;
    return { answerTypes: person | name, asking, counted, wantsName: true };
  }
  if (endsWithPrice(question)) answerTypes |= money;
  const own = asking.includes(true)
    ? refined(answerTypes, question, asking, counted)
    : answerTypes || answerTypesOfFirst(question);
  return { answerTypes: own, asking, counted, wantsName };
}

/** The longest asking phrase that begins at a word; "may nguoi", typed without diacritics, counts as "mấy người" does. */
function phraseAt(question: readonly Word[], at: number) {
  const word = question[at]!;
  const isPlain = word.folded === "may" && word.exact === "may" && AFTER_HOW_MANY.has(question[at + 1]?.folded ?? "");
  return askingPhrases().longestAt(isPlain ? HOW_MANY : question, isPlain ? 0 : at)[0];
}

const HOW_MANY = words("mấy");
/** What "may" before it counts: no machine is called so. */
const AFTER_HOW_MANY = new Set(
  "nguoi dua em cai con chiec vu suat buoi chuyen tuyen loai mon cuon quyen phim".split(" "),
);

/** "Mất bao nhiêu đơn hàng": what asks for a sum asks for a number of what follows. */
function endsOpen(
  question: readonly Word[],
  at: number,
  { length, value }: { readonly length: number; readonly value: { readonly answerTypes: number } },
): boolean {
  return value.answerTypes === money && length === 3 && question[at + 2]!.folded === "nhieu";
}

/** How many words of a phrase are looked for, too: what is named ("công ty nào"), and what is measured ("dài bao nhiêu"). */
function saidBefore(question: readonly Word[], at: number, answerTypes: number, length: number): number {
  if (answerTypes === name) return length - 1;
  return answerTypes === measure && length === 3 && question[at + 1]!.folded === "bao" ? 1 : 0;
}

/** "tên người thợ là gì", "tên nhà thầu thứ hai": what begins with "tên" asks for the name of what follows. */
function namesFirst(question: readonly Word[]): boolean {
  return (
    question.length > 2 && question[0]!.folded === "ten" && ["ten", "tên"].includes(question[0]!.text.toLowerCase())
  );
}

/** What is asked for where nothing is counted: a sum ("được bao nhiêu tiền"), or any number. */
function answerTypesOfAsking(asked: number, next: Word | undefined): number {
  if (asked !== number) return asked;
  return next?.folded === "tien" || next?.folded === "dong" ? money : amount;
}

/** Whether a word right behind what asks for a number names what is counted: "bao nhiêu người", not "bao nhiêu một ngày". */
function isThing(question: readonly Word[], at: number): boolean {
  const [before, word] = [question[at - 1]!, question[at]];
  if (word === undefined || word.start - before.end > 1 || isNumeral(word)) return false;
  // "Mấy điểm nào", and "Mấy chủ quán … thì sao": no number of them.
  if (WHICH.has(question[at + 1]?.folded ?? "") || (at === 1 && before.folded === "may" && question.length > SHORT))
    return false;
  if (isSeat(word, question[at + 1])) return true;
  return !NO_THINGS.has(word.folded) && !(word.exact === word.folded && NO_THINGS_PLAIN.has(word.folded));
}

/** "Bao nhiêu chỗ ngồi": no "cho". */
function isSeat({ text, folded }: Word, next: Word | undefined): boolean {
  return text.toLowerCase() === "chỗ" || (folded === "cho" && FOR_SEATS.has(next?.folded ?? ""));
}

/** What is done in a seat or a place to park, without diacritics. */
const FOR_SEATS = new Set("ngoi nam do dau".split(" "));

/** "Mấy người con", "bao nhiêu đứa cháu": children are counted, not people. */
function isOfPeople(question: readonly Word[], at: number): boolean {
  const [first, second] = [question[at]!.folded, question[at + 1]?.folded ?? ""];
  return (first === "nguoi" || first === "dua") && (second === "con" || second === "chau");
}

/** What asks which they are, not how many. */
const WHICH = new Set(["nao", "gi"]);

/** A question that begins with "mấy" and has more words asks for something else of them. */
const SHORT = 6;

/** What follows the number that is asked for and is not counted, without diacritics. */
const NO_THINGS = new Set(
  "thi la ma de o cho vay a roi trong moi so khi hay va voi the nhi ha vao theo tu tren duoi ko k khong dong do usd euro tien von".split(
    " ",
  ),
);
/** "bao nhieu mot thang": of the words that are not counted those that are others with other diacritics. */
const NO_THINGS_PLAIN = new Set(["mot", "tinh", "moi", "den", "toi"]);

/** "viet nam bao nhieu": a word that makes another with the one before it begins no phrase where the rest of that asks by itself. */
function isTail(question: readonly Word[], at: number): boolean {
  const word = question[at]!;
  if (word.folded !== "nam" || word.exact !== word.folded || at === 0 || at + 1 === question.length) return false;
  return isCompound(question[at - 1]!, word) && askingPhrases().longestAt(question, at + 1).length > 0;
}

/** "Mỗi năm mấy lần", "ngày mấy viên", "một ngày bao nhiêu tiền": "năm mấy" asks for no year there, and "ngày mấy" for no day. */
function isRate(question: readonly Word[], at: number, length: number): boolean {
  const asks = question[at + 1]?.folded;
  const isSpan = SPANS.has(question[at]!.folded) && (length === 2 ? asks === "may" : length === 3 && asks === "bao");
  const [before, after] = [question[at - 1]?.folded ?? "", question[at + length]?.folded ?? ""];
  return isSpan && (EACH.has(before) || COUNTED.has(after));
}

/** Spans of time over which something is counted, and what is counted, without diacritics. */
const SPANS = new Set(["ngay", "thang", "nam"]);
const COUNTED = new Set(["lan", "buoi", "bua", "vien", "chuyen", "luot"]);

/** "Có gặp mấy hãng lớn ko", "đánh giá mấy giấy tờ vừa ký thế nào": "mấy" is several there, and something else is asked. */
function isPlural(question: readonly Word[], at: number, length: number): boolean {
  if (length !== 1 || question[at]!.folded !== "may") return false;
  if (asksWhether(question) && question.slice(0, at).some(({ folded }) => folded === "co")) return true;
  for (let next = at + 2; next < question.length; next++) {
    if (JOINS.has(question[next]!.folded) || question[next]!.start - question[next - 1]!.end > 1) return false;
    if (askingPhrases().longestAt(question, next)[0]) return next > at + 2;
  }
  return false;
}

/** What joins one question to another, without diacritics. */
const JOINS = new Set(["va", "roi", "voi", "con", "hay"]);

/** A number may be a sum where the question speaks of money, and is one where it speaks of a price; a leading "sao" asks why. */
function refined(answerTypes: number, question: readonly Word[], asking: readonly boolean[], counted: number): number {
  let refinedAnswerTypes = answerTypes;
  if (answerTypes & (number | amount) && speaksOfMoney(question) && !asksForShare(question))
    refinedAnswerTypes |= money;
  if (refinedAnswerTypes & money && speaksOfPrice(question))
    refinedAnswerTypes &= counted < 0 ? ~(number | amount) : ~amount;
  // "Số điện thoại là bao nhiêu": no other number will do.
  if (refinedAnswerTypes & phone) refinedAnswerTypes &= ~(number | amount);
  if (asking[0] && question[0]!.exact === "sao" && question.length > 3) refinedAnswerTypes |= reason;
  return refinedAnswerTypes;
}

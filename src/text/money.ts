import { phraseTable } from "./phrases.ts";
import type { Word } from "./words.ts";

/** Words beside which a number that is asked for is a sum of money. */
const MONEY_WORDS = (
  "giá|giá vé|vé|phí|lệ phí|học phí|viện phí|kinh phí|chi phí|phí gửi|cước|tiền|lương|thưởng|tiền thưởng|phạt|bị phạt|mức phạt|cọc|đặt cọc|tạm ứng|vốn|doanh thu|ngân sách|tổng mức đầu tư|" +
  "đóng góp|ủng hộ|tài trợ|quyên góp|trị giá|bán|mua|tốn|trả|đền|bồi thường|gửi xe|giữ xe|giải nhất|giải nhì|giải ba|thu nhập"
).split("|");
/** Beside these it is one, and no other number. */
const PRICE_WORDS = "giá|giá vé|học phí|lệ phí|viện phí|kinh phí|cước|lương|phí gửi".split("|");
/** Of both those of one syllable that are meant where all of a question is typed without diacritics. */
const MEANT_PLAIN = new Set("giá phí tiền lương phạt tốn thưởng".split(" "));

/** Words that hold one of those syllables and mean no money. */
const OTHER_WORDS = phraseTable(
  (
    "tham gia|quốc gia|chuyên gia|gia đình|gia nhập|gia hạn|gia súc|gia cầm|gia tăng|lương thực|lương tâm|lương y|số lượng|chất lượng|lực lượng|năng lượng|" +
    "khối lượng|sản lượng|phi công|phi trường|phát triển|phát hiện|phát biểu|phát hành|tiến sĩ|tiến độ|tiến hành|thường xuyên|thường trực|bình thường|tôn giáo"
  )
    .split("|")
    .map((phrase) => ({ phrase, value: true })),
);

/** Tells whether a question holds any of these, the longer ones also without diacritics. */
function holder(phrases: readonly string[]): (question: readonly Word[]) => boolean {
  const tableOf = (isMeant: (phrase: string) => boolean) =>
    phraseTable(phrases.map((phrase) => ({ phrase, value: true, strict: !isMeant(phrase) })));
  const written = tableOf(() => false);
  const plain = tableOf((phrase) => MEANT_PLAIN.has(phrase));
  return (question) => {
    const table = question.every(({ exact, folded }) => exact === folded) ? plain : written;
    const isHeld = (word: Word, at: number): boolean =>
      table.longestAt(question, at).length > 0 && !isInOther(question, at) && !isName(word, at);
    return question.some(isHeld);
  };
}

/** Whether a syllable is half of another word: "gia" of "tham gia". */
function isInOther(question: readonly Word[], at: number): boolean {
  const holds = (from: number): boolean => from >= 0 && OTHER_WORDS.longestAt(question, from).length > 0;
  return holds(at - 1) || holds(at);
}

/** Whether a word within a question is written as a name: "Tà Lương". */
function isName({ text }: Word, at: number): boolean {
  return at > 0 && /^\p{Lu}/u.test(text);
}

/** Whether a question speaks of money, so that a number that it asks for may be a sum. */
export const speaksOfMoney = holder(MONEY_WORDS);

/** Whether it speaks of a price, so that the number is one. */
export const speaksOfPrice = holder(PRICE_WORDS);

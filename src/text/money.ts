import { phraseTable } from "./phrases.ts";
import type { Word } from "./words.ts";

const phrasesOf = (list: string): readonly string[] => list.split("|");

/** Tickets, as they are told from other words where no diacritics are typed: "về nhà" is no ticket. */
const TICKETS = phrasesOf(
  "vé vào|vé xem|vé người lớn|vé trẻ em|vé học sinh|vé sinh viên|vé đoàn|vé tàu|vé xe|vé máy bay|vé tháng|vé lượt|vé ngày|" +
    "vé khứ hồi|vé một chiều|vé bao nhiêu|vé nhiêu",
);
/** What is paid for a thing, or for work, of those the least that somebody pays for themself, or is paid. */
const SMALL_PRICES = phrasesOf("giá vé|vé|án phí|học phí|lệ phí|viện phí|cước|lương|phí gửi");
const PRICES = [...TICKETS, ...SMALL_PRICES, ...phrasesOf("giá|tiền|phí|kinh phí|chi phí|tốn")];
/** Words beside which a number that is asked for may be a sum of money, too. */
const MONEY_WORDS = phrasesOf(
  "thưởng|tiền thưởng|phạt|bị phạt|mức phạt|cọc|đặt cọc|tạm ứng|vốn|doanh thu|ngân sách|tổng mức đầu tư|đóng góp|ủng hộ|tài trợ|" +
    "quyên góp|trị giá|bán|mua|trả|đền|bồi thường|gửi xe|giữ xe|giải nhất|giải nhì|giải ba|thu nhập",
);
/** What is paid for one of many, or for a while. */
const UNITS = phrasesOf(
  "người|lượt|ngày|giờ|buổi|tháng|đêm|suất|ca|mũi|cái|chai|tờ|trang|ký|cân|kg|phần|chuyến|lít|khối|số",
);
const SMALL = [
  ...TICKETS,
  ...SMALL_PRICES,
  ...phrasesOf("mấy đồng|gửi xe|giữ xe|gửi ô tô|gửi xe máy|cọc|đặt cọc|tiền công|thù lao|phụ cấp"),
  ...UNITS.flatMap((unit) => [`một ${unit}`, `1 ${unit}`]),
];
/** What is summed up over many. */
const TOTALS = phrasesOf(
  "tổng|tổng cộng|tất cả|toàn bộ|cả năm|quỹ|quỹ lương|ngân sách|doanh thu|thu được|bán được|lợi nhuận|đầu tư|vốn|ban điều hành|ban giám đốc|hội đồng quản trị",
);
/** Of all those that have one syllable those that are meant where all of a question is typed without diacritics. */
const MEANT_PLAIN = new Set("giá phí tiền lương phạt tốn thưởng".split(" "));

/** Words that hold one of those syllables and mean no money. */
const OTHER_WORDS = phraseTable(
  (
    "đánh giá|người già|tham gia|quốc gia|chuyên gia|gia đình|gia nhập|gia hạn|gia súc|gia cầm|gia tăng|lương thực|lương tâm|lương y|số lượng|chất lượng|lực lượng|năng lượng|" +
    "khối lượng|sản lượng|phi công|phi trường|phát triển|phát hiện|phát biểu|phát hành|tiến sĩ|tiến độ|tiến hành|tiến bộ|đầu tiên|ưu tiên|tổ tiên|tiền vệ|tiền đạo|tiền án|" +
    "tiền thân|thường xuyên|thường trực|bình thường|tôn giáo|bảo tồn|tồn tại|tồn kho|tôn trọng|tôn vinh|tôn tạo"
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
export const speaksOfMoney = holder([...PRICES, ...MONEY_WORDS]);

/** Whether it speaks of a price, so that the number is one, and nothing else. */
export const speaksOfPrice = holder(PRICES);

const speaksOfSmall = holder(SMALL);
const speaksOfTotal = holder(TOTALS);

/** Whether the sum that a question asks for is what somebody pays for themself, or is paid: never thousands of millions. */
export function asksForSmallSum(question: readonly Word[], isEnglish: boolean): boolean {
  if (isEnglish) return SMALL_IN_ENGLISH.test(question.map(({ text }) => text.toLowerCase()).join(" "));
  return speaksOfSmall(question) && !speaksOfTotal(question);
}

const SMALL_IN_ENGLISH =
  /\b(?:tickets?|fare|salary|wage|tuition|(?:per|an?) (?:person|hour|day|night|month|session|item|kilo|kg|page))\b/u;

/** "Mấy phần trăm", "mấy phần tiền": a share of a sum is no sum. */
export function asksForShare(question: readonly Word[]): boolean {
  return question.some(
    ({ folded }, at) =>
      folded === "phan" && (question[at + 1]?.folded === "tram" || HOW_MANY.has(question[at - 1]?.folded ?? "")),
  );
}

const HOW_MANY = new Set(["may", "nhieu"]);

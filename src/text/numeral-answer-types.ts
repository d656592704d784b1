import { ANSWER_TYPE } from "./answer-types.ts";
import { exactKey, exactKeysOf } from "./fold.ts";
import { isPhone } from "./phone.ts";
import { isPlaceWord } from "./place-words.ts";
import type { Word } from "./words.ts";

const NUMBER_WORDS = exactKeysOf(
  "một hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ nửa đôi vài chục rưỡi",
);
const TIME_WORDS = exactKeysOf("năm tháng ngày tuần thế kỷ thập niên kỷ sáng chiều tối hôm mùa giờ mùng mồng rằm");
/** What sums are counted in; an "ơ" begins "ơ-rô". */
const CURRENCIES = exactKeysOf(
  "đồng usd vnd vnđ đ euro ơ đô đôla dollar k yên won tệ rúp bảng kíp baht peso quan krona krone franc rupee rupiah ringgit riel dirham tenge rand real zloty dinar manat lira forint",
);
/** Numbers that sums are written with, and other things are counted by: "2 triệu", "1,4 triệu lượt". */
const SCALES = exactKeysOf("nghìn ngàn triệu tỷ tỉ tr");
const DURATION_UNITS = exactKeysOf("ngày tháng năm tuần giờ phút giây tiếng buổi thập");
/** Of these, what is also counted itself. */
const COUNTED_SPANS = exactKeysOf("buổi");
const MEASURE_UNITS = exactKeysOf(
  "m km cm mm kg tấn tạ g ha m² m2 km² km2 lít mét ki kí kilomet kilômét cây hải dặm feet inch mẫu sào héc độ đeg db",
);
const WEEKDAYS = exactKeysOf("hai ba tư năm sáu bảy");
const ORDINALS = exactKeysOf("nhất hai ba tư năm sáu bảy tám chín mười");
const [THU, TUOI, HOUR, CON, HAI, NAM] = ["thứ", "tuổi", "giờ", "con", "hai", "năm"].map(exactKey);
/** "Hai bên", "hai nước": who was spoken of, and no number of them. */
const SIDES = exactKeysOf("bên nước phía");
/** What a number behind it names. */
const LABELLED = exactKeysOf(
  "số khoản điều chương mục điểm lớp khóa khoá khối đợt kỳ tổ phường quận phòng tầng bậc bước quý câu trang tuyến khu ca cổng quầy đội loại hạng",
);

/** Whether a word is a number, in digits or in letters. */
export function isNumeral({ exact }: Pick<Word, "exact">): boolean {
  return isDigits(exact) || NUMBER_WORDS.has(exact);
}

function isDigits(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Whether a text begins with the number of a list's item, "3." or "3)", which counts nothing. */
export function isNumbered(text: string): boolean {
  return /^\p{Nd}{1,3}[.)]\s/u.test(text);
}

/** The answer types that a number shows, by its form, its unit and what stands before it. */
export function answerTypesOfNumeral(run: readonly Word[], at: number): number {
  const word = run[at]!;
  if (word.exact === NAM && !isFive(run, at)) return 0;
  const before = run[at - 1];
  const after = run[at + 1];
  const unit = unitOf(run, at);
  let answerTypes: number = ANSWER_TYPE.number | ANSWER_TYPE.amount;
  const isYear = /^(?:1\d{3}|20\d\d)$/u.test(word.text);
  if (isYear) answerTypes |= ANSWER_TYPE.year;
  else if ((before && (TIME_WORDS.has(before.exact) || isDayAndMonth(before, word))) || isDayAndMonth(word, after))
    answerTypes |= ANSWER_TYPE.time;
  if (before?.exact === THU && (WEEKDAYS.has(word.exact) || ORDINALS.has(word.exact))) answerTypes |= ANSWER_TYPE.order;
  if (/^\d{1,2}[hg]\d{0,2}$/iu.test(word.text) || unit === HOUR) answerTypes |= ANSWER_TYPE.hour;
  if (CURRENCIES.has(unit) || (SCALES.has(unit) && isSum(run, at + 1))) answerTypes |= ANSWER_TYPE.money;
  if (DURATION_UNITS.has(unit)) answerTypes |= ANSWER_TYPE.duration;
  if (MEASURE_UNITS.has(unit)) answerTypes |= ANSWER_TYPE.measure;
  if (unit === TUOI || before?.exact === TUOI) answerTypes |= ANSWER_TYPE.age;
  if (isPhone(run, at)) answerTypes |= ANSWER_TYPE.phone;
  if (before && isPlaceWord(run, at - 1)) answerTypes |= ANSWER_TYPE.place;
  if (answerTypes & COUNTS_NOTHING || isLabel(run, at) || (word.exact === HAI && SIDES.has(unit)))
    return answerTypes & ~(ANSWER_TYPE.number | ANSWER_TYPE.amount);
  return isOfOtherThings(unit, run, at) ? answerTypes & ~ANSWER_TYPE.number : answerTypes;
}

/** Whether "năm" is five, and no year: "năm đội", but "năm nay", "năm 2015", "hai năm", "mỗi năm một lần". */
function isFive(run: readonly Word[], at: number): boolean {
  const [word, before, next] = [run[at]!, run[at - 1], run[at + 1]];
  if (!next || next.start - word.end !== 1 || isNumeral(next) || AFTER_YEAR.has(next.exact)) return false;
  return before === undefined || !(isNumeral(before) || BEFORE_YEAR.has(before.exact));
}

const AFTER_YEAR = exactKeysOf(
  "nay ngoái qua sau trước tới kia học mới nào đó ấy thứ đầu cuối nhuận sinh tháng là và được tôi anh chị ông bà",
);
const BEFORE_YEAR = exactKeysOf(
  "mỗi hằng hàng cả nửa đầu cuối trong từ đến vào nhiều các mấy bao nhiêu suốt quanh theo",
);

/** A number that tells when, in which place of a row, or whom to call counts nothing. */
const COUNTS_NOTHING = ANSWER_TYPE.year | ANSWER_TYPE.time | ANSWER_TYPE.hour | ANSWER_TYPE.order | ANSWER_TYPE.phone;

/** The unit of a number, as words are compared: what is written on to it ("30k"), or stands right behind it; "7/5 (giờ địa phương)" is no hour. */
function unitOf(run: readonly Word[], at: number): string {
  const word = run[at]!;
  const letter = isDigits(word.text) ? word.text.search(/\p{L}/u) : 0;
  if (letter > 0) return exactKey(word.text.slice(letter));
  const next = run[at + 1];
  return next && next.start - word.end <= 1 ? next.exact : "";
}

/** "Số 2", "Điều 5", "tuyến S2": a number in digits that names a thing, and counts none; "con số 60.000" does. */
function isLabel(run: readonly Word[], at: number): boolean {
  const [word, before] = [run[at]!, run[at - 1]];
  if (before === undefined || word.start - before.end !== 1) return false;
  const next = run[at + 1];
  // "Lớp bảy", but "phòng hai người".
  if (!isDigits(word.exact) && next && next.start - word.end === 1) return false;
  return LABELLED.has(before.exact) && run[at - 2]?.exact !== CON;
}

/** "2 triệu", "2 triệu đô la", "2 triệu một tháng": a number with such a scale is a sum where no other thing is counted behind it. */
function isSum(run: readonly Word[], scale: number): boolean {
  const unit = unitOf(run, scale);
  return unit === "" || CURRENCIES.has(unit) || SCALES.has(unit) || AFTER_SUMS.has(unit) || isDigits(unit);
}

/** Words that follow a sum. */
const AFTER_SUMS = exactKeysOf(
  "một mỗi cho để và là với trong từ đến tới mà thì rưỡi trở hoặc vào của ở mỹ la nếu trên dưới do",
);

/** Whether the unit of a number shows that it tells no number of things: a share, an age, a sum of money, a length of time. */
function isOfOtherThings(unit: string, run: readonly Word[], at: number): boolean {
  if (unit === "%" || unit === TUOI || CURRENCIES.has(unit)) return true;
  if (SCALES.has(unit)) return CURRENCIES.has(unitOf(run, at + 1));
  return DURATION_UNITS.has(unit) && !COUNTED_SPANS.has(unit);
}

/** "7/5", "7-5" or "7/5/2025": two numbers with one sign between. */
function isDayAndMonth(word: Word, next: Word | undefined): boolean {
  return (
    next !== undefined &&
    next.start - word.end === 1 &&
    /^\d{1,2}$/u.test(word.text) &&
    /^\d{1,2}$/u.test(next.text) &&
    Number(word.text) <= 31 &&
    Number(next.text) <= 12
  );
}

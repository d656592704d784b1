import { exactKey } from "./fold.ts";
import { isBareSyllable } from "./syllable.ts";
import type { Word } from "./words.ts";

/**
 * The kinds of thing that a question looks for and that a sentence may hold. Bits, so that one number tells several. `name`
 * is any name, `person` one that is surely a person's; `order` a place in a row or a day of the week; `number` how many there
 * are of something, `amount` any number that tells how many or how much.
 */
export const KIND = {
  person: 1,
  number: 2,
  time: 4,
  place: 8,
  reason: 16,
  hour: 32,
  duration: 64,
  money: 128,
  phone: 256,
  age: 512,
  order: 1024,
  name: 2048,
  list: 4096,
  year: 8192,
  measure: 16384,
  amount: 32768,
} as const;

/** Kinds that a sentence shows plainly by its form: where none stands there, it does not answer. */
export const PLAIN_KINDS =
  KIND.hour | KIND.duration | KIND.money | KIND.phone | KIND.age | KIND.measure | KIND.order | KIND.year;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(exactKey));

const NUMBER_WORDS = setOf("một hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ nửa đôi vài chục rưỡi");
const TIME_WORDS = setOf("năm tháng ngày tuần thế kỷ thập niên kỷ sáng chiều tối hôm mùa giờ mùng mồng rằm");
const PLACE_WORDS = setOf(
  "ở tại thành phố tỉnh huyện quận nước thủ đô vùng miền châu đảo sông bang đường phường xã thôn làng ấp phố ngõ số tầng phòng quầy cổng nhà bến chợ ga bãi khu",
);
const REASON_WORDS = setOf("vì do bởi nhằm để nhờ nên khiến tại");
const CURRENCIES = setOf("đồng usd vnd vnđ đ euro đô k yên won tệ rúp bảng kíp baht peso quan");
/** Numbers that sums are written with, and other things are counted by: "2 triệu", "1,4 triệu lượt". */
const SCALES = setOf("nghìn ngàn triệu tỷ tỉ tr");
const DURATION_UNITS = setOf("ngày tháng năm tuần giờ phút giây tiếng buổi thập");
/** Of these, what is also counted itself. */
const COUNTED_SPANS = setOf("buổi");
const MEASURE_UNITS = setOf(
  "m km cm mm kg tấn tạ g ha m² m2 km² km2 lít mét ki kí kilomet kilômét cây hải dặm feet inch mẫu sào héc độ đeg db",
);
const WEEKDAYS = setOf("hai ba tư năm sáu bảy");
const ORDINALS = setOf("nhất hai ba tư năm sáu bảy tám chín mười");
/** What stands before a person's name. */
const TITLES = setOf(
  "ông bà anh chị cô chú bác cụ em cậu bé thầy sĩ sư trưởng thư thống tướng tịch đốc nhân viên ca nữ nam tá úy phó",
);
/** Common Vietnamese surnames, about 19 names in 20. */
const SURNAMES = setOf(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô hà tạ cao chu châu thái lưu lương tống kiều thân quách mạc khổng ninh la từ nghiêm đàm tôn văn triệu doãn tăng hứa phí vi giáp cù thạch kim lục bạch",
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

/**
 * The kinds of thing that one word of a run shows, as bits of `KIND`. A guess from its form and its neighbours, cheap enough for
 * every word. `isFirst`: whether it begins a sentence, and has its capital for that.
 */
export function kindsOfWord(run: readonly Word[], at: number, isFirst = at === 0): number {
  const word = run[at]!;
  if (isNumeral(word)) return kindsOfNumeral(run, at);
  const before = run[at - 1];
  let kinds = REASON_WORDS.has(word.exact) ? KIND.reason : 0;
  if (isCapital(word)) kinds |= kindsOfName(run, at, isFirst);
  if (word.exact === GOM) kinds |= KIND.list;
  if (word.exact === TIEN && before?.exact === DAU) kinds |= KIND.order;
  if (word.exact === MIEN && run[at + 1]?.exact === PHI) kinds |= KIND.money;
  if (word.exact === NHAT && before?.exact === CHU) kinds |= KIND.order;
  return kinds;
}

const [TIEN, DAU, PHI, MIEN, THU, TUOI, CHU, NHAT, HOUR, GOM, CON, HAI, NAM] = [
  "tiên",
  "đầu",
  "phí",
  "miễn",
  "thứ",
  "tuổi",
  "chủ",
  "nhật",
  "giờ",
  "gồm",
  "con",
  "hai",
  "năm",
].map(exactKey);
/** "Hai bên", "hai nước": who was spoken of, and no number of them. */
const SIDES = setOf("bên nước phía");
/** What a number behind it names. */
const LABELLED = setOf(
  "số khoản điều chương mục điểm lớp khóa khoá khối đợt kỳ tổ phường quận phòng tầng bậc bước quý câu trang tuyến khu ca cổng quầy đội loại hạng",
);

function kindsOfNumeral(run: readonly Word[], at: number): number {
  const word = run[at]!;
  if (word.exact === NAM && !isFive(run, at)) return 0;
  const before = run[at - 1];
  const after = run[at + 1];
  const unit = unitOf(run, at);
  let kinds: number = KIND.number | KIND.amount;
  const isYear = /^(?:1\d{3}|20\d\d)$/u.test(word.text);
  if (isYear) kinds |= KIND.year;
  else if ((before && (TIME_WORDS.has(before.exact) || isDayAndMonth(before, word))) || isDayAndMonth(word, after))
    kinds |= KIND.time;
  if (before?.exact === THU && (WEEKDAYS.has(word.exact) || ORDINALS.has(word.exact))) kinds |= KIND.order;
  if (/^\d{1,2}[hg]\d{0,2}$/iu.test(word.text) || unit === HOUR) kinds |= KIND.hour;
  if (CURRENCIES.has(unit) || (SCALES.has(unit) && isSum(run, at + 1))) kinds |= KIND.money;
  if (DURATION_UNITS.has(unit)) kinds |= KIND.duration;
  if (MEASURE_UNITS.has(unit)) kinds |= KIND.measure;
  if (unit === TUOI) kinds |= KIND.age;
  if (isPhone(run, at)) kinds |= KIND.phone;
  if (before && isPlaceWord(run, at - 1)) kinds |= KIND.place;
  if (kinds & COUNTS_NOTHING || isLabel(run, at) || (word.exact === HAI && SIDES.has(unit)))
    return kinds & ~(KIND.number | KIND.amount);
  return isOfOtherThings(unit, run, at) ? kinds & ~KIND.number : kinds;
}

/** Whether "năm" is five, and no year: "năm đội", but "năm nay", "năm 2015", "hai năm", "mỗi năm một lần". */
function isFive(run: readonly Word[], at: number): boolean {
  const [word, before, next] = [run[at]!, run[at - 1], run[at + 1]];
  if (!next || next.start - word.end !== 1 || isNumeral(next) || AFTER_YEAR.has(next.exact)) return false;
  return before === undefined || !(isNumeral(before) || BEFORE_YEAR.has(before.exact));
}

const AFTER_YEAR = setOf(
  "nay ngoái qua sau trước tới kia học mới nào đó ấy thứ đầu cuối nhuận sinh tháng là và được tôi anh chị ông bà",
);
const BEFORE_YEAR = setOf("mỗi hằng hàng cả nửa đầu cuối trong từ đến vào nhiều các mấy bao nhiêu suốt quanh theo");

/** A number that tells when, in which place of a row, or whom to call counts nothing. */
const COUNTS_NOTHING = KIND.year | KIND.time | KIND.hour | KIND.order | KIND.phone;

/** "0912 345 678", "(+84) 41 555 0707", "1900 1234", "115"; no plate ("81B-027.36") and no number of a magazine ("số 118"). */
function isPhone(run: readonly Word[], at: number): boolean {
  const { text } = run[at]!;
  if (/^(?:11[1-5]|1022|1[89]00\d*)$/u.test(text)) return true;
  const group = groupAround(run, at);
  const digits = group.reduce((sum, word) => sum + digitsOf(word.text), 0);
  const isDate = group.every((word) => /^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(word.text));
  return digits >= SHORTEST_PHONE && !isDate && (group.length > 1 || /^0\d/u.test(text));
}

/** A number with its area has so many digits at least. */
const SHORTEST_PHONE = 8;
/** Most numbers of a group to each side. */
const MOST_GROUPED = 4;

/** The numbers that stand around one with a single sign or space between. */
function groupAround(run: readonly Word[], at: number): readonly Word[] {
  const isJoined = (left: number): boolean => {
    const [before, after] = [run[left], run[left + 1]];
    return !!before && !!after && after.start - before.end === 1 && isDigits(before.text) && isDigits(after.text);
  };
  let [first, last] = [at, at];
  while (at - first < MOST_GROUPED && isJoined(first - 1)) first--;
  while (last - at < MOST_GROUPED && isJoined(last)) last++;
  return run.slice(first, last + 1);
}

function digitsOf(text: string): number {
  return text.replaceAll(/\P{Nd}/gu, "").length;
}

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
const AFTER_SUMS = setOf(
  "một mỗi cho để và là với trong từ đến tới mà thì rưỡi trở hoặc vào của ở mỹ la do nếu trên dưới do",
);

/** Whether the unit of a number shows that it tells no number of things: a share, an age, a sum of money, a length of time. */
function isOfOtherThings(unit: string, run: readonly Word[], at: number): boolean {
  if (unit === "%" || unit === TUOI || CURRENCIES.has(unit)) return true;
  if (SCALES.has(unit)) return CURRENCIES.has(unitOf(run, at + 1));
  return DURATION_UNITS.has(unit) && !COUNTED_SPANS.has(unit);
}

const [SO, PHONG, NUOC] = ["số", "phòng", "nước"].map(exactKey);
const QUOC_NHA = setOf("quốc nhà đất hai các");

/** Whether what follows is a place: "số 27" of a street or at a gate, not "con số 60"; "nước Pháp", not "Nhà nước Việt Nam". */
function isPlaceWord(run: readonly Word[], at: number): boolean {
  const word = run[at]!;
  if (!PLACE_WORDS.has(word.exact) || (run[at + 1]?.start ?? 0) - word.end > 1) return false;
  const before = run[at - 1];
  if (word.exact === SO) return isAddressed(before, run[at + 2]);
  return (word.exact !== NUOC && word.exact !== PHONG) || before === undefined || !QUOC_NHA.has(before.exact);
}

/** "ở số 8", "cổng số 2", "số 27 đường …": what stands before such a number, or after it. */
function isAddressed(before: Word | undefined, after: Word | undefined): boolean {
  return [before, after].some((word) => word !== undefined && word.exact !== SO && PLACE_WORDS.has(word.exact));
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

function kindsOfName(run: readonly Word[], at: number, isFirst: boolean): number {
  const word = run[at]!;
  const before = run[at - 1];
  const next = run[at + 1];
  const isBeforeName = next !== undefined && isCapital(next) && next.start - word.end === 1;
  if (isFirst || before === undefined) return nameAtFirst(word, isBeforeName);
  let kinds: number = KIND.name;
  if (isPlaceWord(run, at - 1)) return kinds | KIND.place;
  if (TITLES.has(before.exact) || (isBeforeName && SURNAMES.has(word.exact) && !isCapital(before)))
    kinds |= KIND.person;
  return kinds;
}

/**
 * A word that begins a sentence is a name where another word with a capital follows, and a person's where it is a surname; and
 * where it is no Vietnamese word.
 */
function nameAtFirst({ exact, folded }: Word, isBeforeName: boolean): number {
  if (!isBeforeName) return isBareSyllable(folded) ? 0 : KIND.name;
  return SURNAMES.has(exact) ? KIND.person | KIND.name : KIND.name;
}

/** Whether a word is written with a capital: cheap enough for every word of a folder. */
export function isCapital({ text }: Pick<Word, "text">): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

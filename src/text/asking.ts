import { isCompound } from "./commonness.ts";
import { isNumeral, KIND } from "./kinds.ts";
import { speaksOfMoney, speaksOfPrice } from "./money.ts";
import { phraseTable } from "./phrases.ts";
import { asksWhether } from "./whether.ts";
import type { Word } from "./words.ts";

const { person, name, number, time, place, reason, hour, duration, money, phone, age, order, year, measure, amount } =
  KIND;

/** What asks for a number with such a scale: a sum, where nothing is counted behind it. */
const SCALED = number | money;

/** What asks for a name, not for anybody of a kind: "tên gì", "công ty nào". */
const NAMED =
  "là ai|ai là|tên là gì|tên gì|tên là ai|có tên là gì|tên gọi là gì|tên chi|họ tên gì|tên thật là gì|tên đầy đủ là gì|tên thật là ai|biệt danh gì|pháp danh gì|biệt danh là gì|pháp danh là gì";
const NAMED_BODIES =
  "công ty nào|những công ty nào|đội nào|hãng nào|đảng nào|trường nào|bệnh viện nào|báo nào|tập đoàn nào|ngân hàng nào|nhà thầu nào|thương hiệu nào|công ty gì|hãng gì|trường gì|mầm non nào|tiểu học nào|đại học nào|cao đẳng nào";
const NAMING: ReadonlySet<string> = new Set([NAMED, NAMED_BODIES]);

/** Phrases that ask, by the kinds they look for; "*" marks a word that is another common one without its diacritics. */
const PHRASES: readonly (readonly [kinds: number, phrases: string])[] = [
  [
    person | name,
    "ai|là những ai|gồm những ai|có những ai|gồm ai|của ai|do ai|bởi ai|với ai|cho ai|những ai|ai vậy|ai là người|người nào|là người nào|ông nào|bà nào|gọi là gì",
  ],
  [person | name, NAMED],
  [
    person | name | phone | place,
    "hỏi ai|gặp ai|liên hệ ai|liên hệ với ai|gọi ai|gọi cho ai|báo ai|báo cho ai|tìm ai|nhờ ai",
  ],
  [name, NAMED_BODIES],
  [name, "bộ nào|đơn vị nào|tổ chức nào|cơ quan nào|doanh nghiệp nào|viện nào|khoa nào"],
  [number, "bao nhiêu|là bao nhiêu|nhiêu|mấy*|được bao nhiêu|có bao nhiêu|có mấy*"],
  [amount, "bao nhiêu phần trăm|mấy phần trăm"],
  [
    measure,
    "bao xa|cách bao xa|xa bao nhiêu|dài bao nhiêu|cao bao nhiêu|rộng bao nhiêu|sâu bao nhiêu|nặng bao nhiêu|bao nhiêu mét|mấy mét|bao nhiêu cây số|mấy cây số|bao nhiêu km|mấy km|bao nhiêu kg|mấy kg|bao nhiêu tấn|mấy tấn",
  ],
  [
    money,
    "bao nhiêu tiền|mấy tiền|nhiêu tiền|bao tiền|hết bao nhiêu tiền|bao nhiêu đồng|mấy đồng|" +
      "giá sao|giá vé sao|giá vé thế nào|giá ra sao|phí sao|phí thế nào|giá bao nhiêu|giá nhiêu|giá thế nào|giá cả sao|giá cả thế nào|tốn bao nhiêu|mất bao nhiêu|hết bao nhiêu|bao nhiêu một|nhiêu một",
  ],
  [
    SCALED,
    "mấy tỷ|mấy tỉ|bao nhiêu tỷ|bao nhiêu tỉ|mấy triệu|bao nhiêu triệu|mấy nghìn|mấy ngàn|bao nhiêu nghìn|bao nhiêu ngàn",
  ],
  [
    duration,
    "bao lâu|trong bao lâu|mất bao lâu|mấy ngày|mấy tháng|mấy năm|mấy tuần|mấy phút|mấy tiếng|bao nhiêu ngày|bao nhiêu tháng|bao nhiêu năm|bao nhiêu tuần|bao nhiêu phút|bao nhiêu tiếng|" +
      "bao nhiêu lâu|nhiêu lâu|nhiêu ngày",
  ],
  [age, "bao nhiêu tuổi|mấy tuổi|nhiêu tuổi|tuổi bao nhiêu|tuổi gì"],
  [
    hour,
    "mấy giờ|giờ nào|mấy giờ rồi|lúc mấy giờ|vào mấy giờ|từ mấy giờ|đến mấy giờ|tới mấy giờ|giờ giấc thế nào|giờ giấc sao",
  ],
  [
    time | hour | order | year,
    "khi nào|từ khi nào|bao giờ|từ bao giờ|đến bao giờ|tới khi nào|đến khi nào|chừng nào|tới chừng nào|lúc nào|hồi nào|vào lúc nào|vào khi nào|thời gian nào|thời điểm nào|vào thời gian nào|" +
      "hôm nào|bữa nào|vào dịp nào|dịp nào|đợt nào",
  ],
  [
    time | order,
    "ngày nào|tháng nào|vào ngày nào|ngày mấy|tháng mấy|mùng mấy|ngày tháng nào|ngày tháng năm nào|ngày bao nhiêu|trước ngày nào",
  ],
  [year, "năm nào|vào năm nào|năm mấy|năm bao nhiêu|thế kỷ nào|thế kỷ mấy|từ năm nào|hồi năm nào"],
  [order, "thứ mấy|lần thứ mấy|vào thứ mấy|hạng mấy|thứ hạng mấy|ngày nào trong tuần"],
  [
    place,
    "ở đâu|tại đâu|từ đâu|đến đâu|tới đâu|đi đâu|vào đâu|ra đâu|về đâu|chỗ nào|ở chỗ nào|nơi nào|ở nơi nào|những chỗ nào|những nơi nào|nước nào|những nước nào|quốc gia nào|thành phố nào|" +
      "tỉnh nào|phường nào|xã nào|quận nào|huyện nào|đường nào|tầng nào|tầng mấy|phòng nào|phòng mấy|quầy nào|quầy mấy|quầy số mấy|phòng số mấy|cổng số mấy|nhà số mấy|tầng số mấy|cổng nào|khu nào|bãi nào|bến nào|sân bay nào|đâu*|địa chỉ nào|địa chỉ ở đâu",
  ],
  [
    phone,
    "số di động|số đt|số phone|số zalo|số điện thoại nào|số điện thoại|số điện thoại là gì|số điện thoại bao nhiêu|số máy nào|gọi số nào|gọi số mấy|gọi số máy nào|gọi vào số nào|điện thoại số mấy|máy số mấy|đường dây nóng số mấy|đường dây nóng số nào|hotline",
  ],
  [
    reason,
    "vì sao|tại sao|sao lại|vì sao lại|tại sao lại|làm sao mà|vì lý do gì|lý do gì|lý do là gì|lý do vì sao|vì đâu|do đâu|tại đâu mà|nguyên nhân nào|nguyên nhân gì|nguyên nhân là gì|vì nguyên nhân gì|tại vì sao|vì cái gì|" +
      "vì gì|do gì|để làm gì|nhằm mục đích gì|mục đích gì|cớ gì|cớ sao|mắc gì",
  ],
  [
    0,
    "số mấy|số nào|gì|là gì|là cái gì|những gì|cái gì|điều gì|điều gì vậy|những điều gì|thứ gì|việc gì|những việc gì|chuyện gì|làm gì|nào|những nào|cái nào|loại nào|những loại nào|thế nào|như thế nào|ra sao|là sao|làm sao|" +
      "sao*|thì sao|làm thế nào|bằng cách nào|cách nào|kiểu gì|kiểu nào|mức nào|lên mức nào|đến mức nào|có phải|phải không|hay không|có không|đúng không|không ạ|không vậy|được không|có được không|được chưa|chưa vậy|" +
      "hay chưa|rồi chưa|có sao không|bị sao không|có bị sao không|thì làm sao|thì phải làm sao|phải làm sao|thì làm gì|phải làm gì|thì thế nào|xử lý sao|tính sao|hay sao|có đúng không|có thật không",
  ],
  // What wants a list, an overview or a telling, and names nothing that is asked about.
  [
    0,
    "kể tên|liệt kê|kể ra|kể hết|nêu tên|nêu rõ|nêu|hãy nêu|hãy kể|kể|cho biết|hãy cho biết|cho xin|cho mình xin|cho em xin|xin|tìm giúp|nói gì|nói gì về|nói về gì|nói sao|nói thế nào|nói những gì|nói gì vậy|" +
      "quy định gì|quy định thế nào|quy định ra sao|quy định những gì|diễn ra|viết tắt của|viết tắt là gì|là viết tắt của|nghĩa là gì|có nghĩa là gì|tóm tắt|gồm những gì|bao gồm những gì|gồm gì|có những gì|" +
      "gồm có những gì|bao gồm|rốt cuộc|rốt cục|cụ thể|chi tiết|thông tin về|thông tin|hiện giờ|bây giờ|hiện nay|hiện tại|giờ đây|từng|cách đây|mỗi nơi|mỗi cái|tất cả|toàn bộ|hết",
  ],
];

/** What holds an asking word and asks nothing. */
const NO_QUESTION = -1;
const OTHER_WORDS =
  "nhiều nhất|nhiều hơn|nhiều lần|nhiều người|rất nhiều|quá nhiều|ngôi sao|siêu sao|chòm sao|dàn sao|hươu sao|bản sao|bản sao y|sao y|sao chép|sao kê|sao lưu|sao lục|sao chụp|sao chổi|sao băng|sao hỏa|sao mộc|sao kim|sao thổ|sao thủy";

/** Words that are other common ones when typed without diacritics. */
const STRICT = new Set("nêu kể hết xin từng".split(" "));

const ASKING = phraseTable(
  [...PHRASES, [NO_QUESTION, OTHER_WORDS] as const].flatMap(([kinds, list]) =>
    list.split("|").map((entry) => ({
      phrase: entry.replace("*", ""),
      value: { kinds, isNaming: NAMING.has(list) },
      strict: entry.endsWith("*") || STRICT.has(entry),
    })),
  ),
);

/** What a question asks for, and which of its words only ask. */
export interface Asked {
  /** The kinds looked for, as bits of `KIND`; 0 where none in particular. */
  readonly kinds: number;
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
  let kinds = 0;
  let counted = -1;
  let wantsName = false;
  for (let at = 0; at < question.length; at++) {
    const phrase = ASKING.longestAt(question, at)[0];
    if (!phrase || isRate(question, at, phrase.length) || isTail(question, at)) continue;
    const { kinds: asked, isNaming } = phrase.value;
    const next = at + phrase.length;
    if (asked !== NO_QUESTION) {
      const isCounted = (asked === number || asked === SCALED) && isThing(question, next);
      if (isCounted && counted < 0) counted = next;
      kinds |= kindsOfAsking(asked, isCounted, question[next]);
      wantsName ||= isNaming;
      // "Công ty nào": what is named is looked for, too.
      asking.fill(true, asked === name ? next - 1 : at, next);
    }
    at = next - 1;
  }
  const isBare = !asking.includes(true);
  if (kinds === 0 && namesFirst(question)) {
    asking[0] = true;
    return { kinds: person | name, asking, counted, wantsName: true };
  }
  return { kinds: isBare ? kindsOfHead(question) : refined(kinds, question, asking), asking, counted, wantsName };
}

/** "tên người thợ là gì", "tên nhà thầu thứ hai": what begins with "tên" asks for the name of what follows. */
function namesFirst(question: readonly Word[]): boolean {
  return (
    question.length > 2 && question[0]!.folded === "ten" && ["ten", "tên"].includes(question[0]!.text.toLowerCase())
  );
}

/** A number of things, a sum ("được bao nhiêu tiền", "mấy triệu"), or any number. */
function kindsOfAsking(asked: number, isCounted: boolean, next: Word | undefined): number {
  if (isCounted) return number;
  if (asked === SCALED || (asked === number && (next?.folded === "tien" || next?.folded === "dong"))) return money;
  return asked === number ? amount : asked;
}

/** "giá vé trẻ em": a few words without a verb, of which the first tell what is asked for; 0 where they tell nothing of it. */
function kindsOfHead(question: readonly Word[]): number {
  if (question.length < 2 || question.length > LONGEST_HEADED || asksWhether(question)) return 0;
  const head = HEADS.longestAt(question, 0)[0];
  return head && head.length < question.length ? head.value : 0;
}

/** A question of so many words and more has a verb. */
const LONGEST_HEADED = 12;

/** What a question of few words begins with, and which kinds it asks for by that. */
const HEADS = phraseTable(
  (
    [
      [
        money,
        "giá|giá vé|bảng giá|mức giá|phí|lệ phí|học phí|viện phí|chi phí|kinh phí|cước|lương|mức lương|mức phạt|tiền phạt|tiền công|tổng vốn|doanh thu",
      ],
      [hour, "giờ mở cửa|giờ đóng cửa|giờ làm việc|giờ khám|giờ chạy|giờ bay|giờ tàu|giờ học|giờ thăm"],
      [time | hour | order | year, "thời gian|thời điểm|ngày|hạn chót|hạn nộp|hạn cuối|lịch"],
      [duration | time, "thời hạn"],
      [place, "địa chỉ|địa điểm|vị trí|chỗ gửi xe|chỗ đậu xe|chỗ đỗ xe|nơi nộp|nơi nhận"],
      [measure, "diện tích|chiều dài|chiều cao|chiều rộng|độ dài|độ cao|độ sâu|khoảng cách|trọng lượng|cân nặng"],
      [amount, "tổng số|dân số|số lượng|sĩ số|số dân|tỷ lệ|lãi suất|điểm chuẩn"],
      [reason, "lý do|nguyên nhân|lí do"],
    ] as const
  ).flatMap(([value, list]) => list.split("|").map((phrase) => ({ phrase, value }))),
);

/** "Mấy phần trăm": a share of a sum is no sum. */
function asksForShare(question: readonly Word[]): boolean {
  return question.some(({ folded }, at) => folded === "phan" && question[at + 1]?.folded === "tram");
}

/** Whether a word right behind what asks for a number names what is counted: "bao nhiêu người", not "bao nhiêu một ngày". */
function isThing(question: readonly Word[], at: number): boolean {
  const [before, word] = [question[at - 1]!, question[at]];
  if (word === undefined || word.start - before.end > 1 || isNumeral(word)) return false;
  return !NO_THINGS.has(word.folded) && !(word.exact === word.folded && NO_THINGS_PLAIN.has(word.folded));
}

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
  return isCompound(question[at - 1]!, word) && ASKING.longestAt(question, at + 1).length > 0;
}

/** "Mỗi năm mấy lần", "ngày mấy viên": "năm mấy" asks for no year there, and "ngày mấy" for no day. */
function isRate(question: readonly Word[], at: number, length: number): boolean {
  const isSpan = length === 2 && SPANS.has(question[at]!.folded) && question[at + 1]!.folded === "may";
  const [before, after] = [question[at - 1]?.folded ?? "", question[at + length]?.folded ?? ""];
  return isSpan && (EVERY.has(before) || COUNTED.has(after));
}

/** Spans of time over which something is counted, what stands before them, and what is counted, without diacritics. */
const SPANS = new Set(["ngay", "thang", "nam"]);
const EVERY = new Set(["moi", "hang", "mot"]);
const COUNTED = new Set(["lan", "buoi", "bua", "vien", "chuyen", "luot"]);

/** A number may be a sum where the question speaks of money, and is one where it speaks of a price; a leading "sao" asks why. */
function refined(kinds: number, question: readonly Word[], asking: readonly boolean[]): number {
  let refinedKinds = kinds;
  if (kinds & (number | amount) && speaksOfMoney(question) && !asksForShare(question)) refinedKinds |= money;
  if (refinedKinds & money && speaksOfPrice(question)) refinedKinds &= ~(number | amount);
  if (asking[0] && question[0]!.exact === "sao" && question.length > 3) refinedKinds |= reason;
  return refinedKinds;
}

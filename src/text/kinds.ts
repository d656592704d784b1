import { exactKey } from "./fold.ts";
import { phraseTable } from "./phrases.ts";
import type { Word } from "./words.ts";

/** The kinds of thing that a question looks for and that a sentence may hold. Bits, so that one number tells several. */
export const KIND = { person: 1, number: 2, time: 4, place: 8, reason: 16 } as const;

/** Phrases that ask, by the kinds they look for; "*" marks a word that is another common one without its diacritics. */
const ASKING_PHRASES: Readonly<Record<number, string>> = {
  [KIND.person]:
    "ai|là ai|tên là gì|tên gì|tên là ai|có tên là gì|tên gọi là gì|của ai|do ai|bởi ai|những ai|người nào|là người nào|ông nào|bà nào",
  [KIND.number]: "bao nhiêu|là bao nhiêu|mấy*|bao xa|bao nhiêu phần trăm",
  [KIND.number | KIND.time]: "bao lâu|trong bao lâu|mấy năm|mấy ngày|bao nhiêu năm|bao nhiêu ngày",
  [KIND.time]:
    "khi nào|từ khi nào|bao giờ|lúc nào|hồi nào|ngày nào|tháng nào|năm nào|ngày mấy|tháng mấy|năm mấy|mấy giờ|thế kỷ nào|" +
    "thế kỷ mấy|thời gian nào|thời điểm nào|ngày tháng nào|vào lúc nào|hôm nào|ngày tháng năm nào|ngày bao nhiêu|năm bao nhiêu",
  [KIND.place]:
    "ở đâu|tại đâu|từ đâu|đến đâu|đi đâu|vào đâu|nơi nào|chỗ nào|ở nơi nào|nước nào|quốc gia nào|thành phố nào|đâu*",
  [KIND.reason]:
    "vì sao|tại sao|sao lại|vì lý do gì|lý do gì|vì đâu|do đâu|nguyên nhân nào|vì nguyên nhân gì|tại vì sao",
  0: "gì|là gì|những gì|cái gì|điều gì|thứ gì|việc gì|nào|những nào|cái nào|thế nào|như thế nào|ra sao|làm sao|sao*|thì sao|có phải|phải không|hay không|có không|đúng không|không ạ",
};

const ASKING = phraseTable(
  Object.entries(ASKING_PHRASES).flatMap(([kinds, list]) =>
    list
      .split("|")
      .map((entry) => ({ phrase: entry.replace("*", ""), value: Number(kinds), strict: entry.endsWith("*") })),
  ),
);

/** What a question asks for, and which of its words only ask. */
export interface Asked {
  /** The kinds looked for, as bits of `KIND`; 0 where none in particular. */
  readonly kinds: number;
  /** For each word of the question whether it belongs to an asking phrase. */
  readonly asking: readonly boolean[];
}

/** Finds the asking phrases of a question, the longest first at each word. */
export function askedBy(question: readonly Word[]): Asked {
  const asking = question.map(() => false);
  let kinds = 0;
  for (let at = 0; at < question.length; at++) {
    const phrase = ASKING.longestAt(question, at)[0];
    if (!phrase) continue;
    kinds |= phrase.value;
    asking.fill(true, at, at + phrase.length);
    at += phrase.length - 1;
  }
  return { kinds, asking };
}

const NUMBER_WORDS = new Set(
  "một hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ nửa đôi vài".split(" ").map(exactKey),
);
const TIME_WORDS = new Set(
  "năm tháng ngày tuần thế kỷ thập niên kỷ sáng chiều tối hôm mùa giờ".split(" ").map(exactKey),
);
const PLACE_WORDS = new Set(
  "ở tại thành phố tỉnh huyện quận nước thủ đô vùng miền châu đảo sông bang".split(" ").map(exactKey),
);
const REASON_WORDS = new Set("vì do bởi nhằm để nhờ nên khiến".split(" ").map(exactKey));

/** Whether a word is a number, in digits or in letters. */
export function isNumeral({ exact }: Pick<Word, "exact">): boolean {
  return /^\p{Nd}/u.test(exact) || NUMBER_WORDS.has(exact);
}

/** The kinds of thing that a run of words holds, as bits of `KIND`. A guess from their form, cheap enough for every sentence. */
export function kindsHeld(run: readonly Word[]): number {
  return run.reduce((kinds, _, at) => kinds | kindsOfWord(run, at), 0);
}

/** The kinds of thing that one word of a run shows, by its form and by the word before it. */
export function kindsOfWord(run: readonly Word[], at: number): number {
  const word = run[at]!;
  const before = run[at - 1]?.exact;
  let kinds = REASON_WORDS.has(word.exact) ? KIND.reason : 0;
  if (isNumeral(word)) {
    const isDate = /^1\d{3}$|^20\d\d$/u.test(word.text) || (before !== undefined && TIME_WORDS.has(before));
    kinds |= KIND.number | (isDate ? KIND.time : 0);
  }
  if (before !== undefined && /^\p{Lu}/u.test(word.text))
    kinds |= KIND.person | (PLACE_WORDS.has(before) ? KIND.place : 0);
  return kinds;
}

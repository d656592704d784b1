import { exactKey, fold, type Keys } from "./fold.ts";
import type { Word } from "./words.ts";

/** What is counted or measured where rules part people and things: words for the same thing, and how many of the first one each is. */
const UNITS = [
  "tuổi 1",
  "mét 1|m 1|cm 0.01|phân 0.01|mm 0.001|km 1000",
  "kg 1|ký 1|kí 1|cân 1|kilo 1|lạng 0.1|gam 0.001|gram 0.001|yến 10|tạ 100|tấn 1000",
  "giờ 1|tiếng 1|phút 0.016666666666666666",
  "ngày 1|tuần 7",
  "đồng 1|đ 1|vnđ 1|vnd 1",
  "m2 1|ha 10000",
  ..."chỗ|người|tháng|năm|tầng|món|cuốn|sao|phòng|hộ|kw|lít|độ|chiều|học".split("|").map((unit) => `${unit} 1`),
];

/** A unit, and how many of the one that it is told in: 0.01 for "cm", in metres. */
interface Unit {
  /** The first word of those that mean the same, without diacritics. */
  readonly unit: string;
  readonly size: number;
}

const entries = UNITS.flatMap((line) => {
  const words = line.split("|").map((entry) => entry.split(" ") as [word: string, size: string]);
  const unit = fold(words[0]![0]);
  return words.map(([word, size]) => [word, { unit, size: Number(size) }] as const);
});
const exact: ReadonlyMap<string, Unit> = new Map(entries.map(([word, unit]) => [exactKey(word), unit]));
const folded: ReadonlyMap<string, Unit> = new Map(
  entries.map(([word, unit]) => [fold(word), unit]).toReversed() as [string, Unit][],
);

/** The unit of a word with its diacritics. */
export function unitNamed(word: string): Unit | undefined {
  return exact.get(exactKey(word));
}

/** The unit that a word is, as it is written or without its diacritics. */
export function unitOf(word: Keys | undefined): Unit | undefined {
  if (!word) return undefined;
  return exact.get(word.exact) ?? (word.exact === word.folded ? folded.get(word.folded) : undefined);
}

/** A number with its unit in one word. */
const JOINED = /^(\d{1,9}(?:[.,]\d{1,9})?)(\p{L}{1,5}\d?)$/u;
/** "1m15", "2m3", "1tr5": what stands behind is a fraction of the unit. */
const PARTED = /^(\d)(m|tr)(\d{1,2})$/u;
/** How sums and ages are written in chats. */
const CHAT: ReadonlyMap<string, Unit> = new Map([
  ["k", { unit: "dong", size: 1e3 }],
  ["tr", { unit: "dong", size: 1e6 }],
  ["t", { unit: "tuoi", size: 1 }],
]);

/** What a word tells that is a number and its unit: "1m15", "115cm", "700k". */
export function joinedQuantity({ text, exact: key, folded: plain }: Word): { value: number; unit: string } | undefined {
  if (!/^\d/u.test(text)) return undefined;
  const written = text.toLowerCase();
  const [, whole, name = "", rest] = PARTED.exec(written) ?? JOINED.exec(written) ?? [];
  if (whole === undefined) return undefined;
  const behind = { exact: key.slice(whole.length), folded: plain.slice(whole.length) };
  const unit = CHAT.get(name) ?? (rest === undefined ? unitOf(behind) : unitNamed(name));
  const number = rest === undefined ? whole.replace(",", ".") : `${whole}.${rest}`;
  return unit && { value: sized(Number(number), unit), unit: unit.unit };
}

/** So many of a unit, in the one that it is told in. */
export function sized(value: number, { size }: Pick<Unit, "size">): number {
  return Number((value * size).toPrecision(12));
}

/** How else articles write so many of a unit: an hour as "60 phút", 1.15 metres as "115 cm". */
export function otherWritings(value: number, unit: string): string[] {
  const others = WRITINGS[unit] ?? [];
  return others.flatMap(([word, size]) => {
    const number = sized(value, { size });
    return number >= 1 && number <= MOST_WRITTEN && value <= (MOST_SAID[unit] ?? Infinity) && Number.isInteger(number)
      ? [`${number} ${word}`]
      : [];
  });
}

/** Numbers above it are written in a larger unit. */
const MOST_WRITTEN = 200;
/** Hours above it are rather of the day. */
const MOST_SAID: Readonly<Record<string, number>> = { gio: 3 };
/** Words that a unit is written by, and how many of each one of it is. */
const WRITINGS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  gio: [
    ["phút", 60],
    ["giờ", 1],
    ["tiếng", 1],
  ],
  ngay: [
    ["tuần", 1 / 7],
    ["ngày", 1],
  ],
  nam: [["tháng", 12]],
  thang: [["năm", 1 / 12]],
  met: [
    ["cm", 100],
    ["mét", 1],
  ],
  kg: [
    ["kg", 1],
    ["tấn", 0.001],
  ],
};

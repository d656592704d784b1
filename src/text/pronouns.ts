import { phraseTable } from "./phrases.ts";
import { isEnglish } from "./english.ts";
import type { NamedPerson } from "./persons.ts";
import type { Span } from "./sentences.ts";
import { type Word, words } from "./words.ts";

export type Gender = NamedPerson["gender"];

/** A pronoun that stands for a person spoken of before. */
interface Pronoun extends Span {
  readonly gender: Gender;
}

const GENDERS: readonly (readonly [Gender, string])[] = [
  ["man", "ông ấy|ông ta|ông này|ông đó|anh ấy|anh ta|chú ấy|cậu ấy|ngài ấy|ổng|hắn|hắn ta|ảnh ấy"],
  ["woman", "bà ấy|bà ta|cô ấy|cô ta|chị ấy|chị ta|bả|cổ ấy"],
  [undefined, "họ|bọn họ|người đó|người này|người ấy|vị đó|vị này|vị ấy|em ấy|bác ấy|cụ ấy|cô giáo ấy|thầy ấy"],
];
const VIETNAMESE = phraseTable(
  GENDERS.flatMap(([value, list]) => list.split("|").map((phrase) => ({ phrase, value, strict: true }))),
);
const ENGLISH: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...["he", "him", "his"].map((word) => [word, "man"] as const),
  ...["she", "her", "hers"].map((word) => [word, "woman"] as const),
  ...["they", "them", "their"].map((word) => [word, undefined] as const),
]);

/** "Họ" is a pronoun unless it is a surname, a family or a kind. */
const NOT_AFTER_THEY = /^\s*(?:tên|hàng|nhà|ngoại|nội|cây|mèo|\p{Lu})/u;
const NOT_BEFORE_THEY = /(?:dòng|cùng|bà|theo|đổi|bên|tên|trùng)$/iu;

/** The pronouns of a text that stand for persons, in their order. */
export function pronounsIn(text: string): Pronoun[] {
  const run = words(text);
  const [english, vietnamese] = [englishIn(run), vietnameseIn(run, text)];
  if (english.length === 0 && vietnamese.length === 0) return []; // so cheaper than to tell the language
  return isEnglish(run.map((word) => word.text.toLowerCase())) ? english : vietnamese;
}

function englishIn(run: readonly Word[]): Pronoun[] {
  return run.flatMap(({ text, start, end }) => {
    const key = text.toLowerCase();
    return ENGLISH.has(key) ? [{ start, end, gender: ENGLISH.get(key) }] : [];
  });
}

function vietnameseIn(run: readonly Word[], text: string): Pronoun[] {
  return run.flatMap((word, at): Pronoun[] => {
    const found = VIETNAMESE.longestAt(run, at)[0];
    if (!found) return [];
    const { start } = word;
    const { end } = run[at + found.length - 1]!;
    const isFamily =
      word.text.toLowerCase() === "họ" &&
      (NOT_AFTER_THEY.test(text.slice(end)) || NOT_BEFORE_THEY.test(text.slice(0, start).trimEnd()));
    return isFamily ? [] : [{ start, end, gender: found.value }];
  });
}

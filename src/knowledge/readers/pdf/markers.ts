/** How a line begins that is an item of a list. */
export interface Marker {
  /** The item's number, where it has one: "3." and "3)" but not "a)". */
  readonly number?: number;
  /** The length of a sign that only marks the item ("- ", "• ") and is no word of it, in UTF-16 units. */
  readonly sign: number;
  /** The length of sign or number with what follows it, in UTF-16 units. */
  readonly length: number;
}

const bullet = /^[-–—•●▪◦○■□➢✓+*\uf0b7\uf0a7\uf0d8\uf0fc]\s(?=\S)/u;
const numbered = /^\(?(\d{1,3})[.)]\s(?=\S)/u;
const lettered = /^\(?(?:\p{Ll}|\p{Ll}\d|[ivx]{2,5})\)\s(?=\S)/u;
const partNumber =
  /^(?:P(?:hần|HẦN|art)|C(?:hương|HƯƠNG|hapter)|M(?:ục|ỤC)|T(?:iểu mục|IỂU MỤC)|Đ(?:iều|IỀU)|P(?:hụ lục|HỤ LỤC)|Section|A(?:rticle|ppendix))\s(?:[Tt]hứ\s\p{Ll}{1,6}|THỨ\s\p{Lu}{1,6}|\d{1,4}\p{Ll}?|[IVXLC]{1,7}|[A-Z])(?=$|[.:–\-\s])/u;
const leveled = /^(\d{1,2}(?:\.\d{1,2}){1,5})\.?\s(?=\S)/u;
const roman = /^(?:[IVX]{1,5}|[A-H])\.\s(?=\S)/u;

/** The marker of an item; undefined for any other line. */
export function markerOf(text: string): Marker | undefined {
  const sign = bullet.exec(text)?.[0].length;
  if (sign !== undefined) return { sign, length: sign };
  const found = numbered.exec(text);
  if (found) return { number: Number(found[1]), sign: 0, length: found[0].length };
  const letter = lettered.exec(text);
  return letter ? { sign: 0, length: letter[0].length } : undefined;
}

/** The level of an article among the parts of a document. */
export const articleLevel = 6;

/** How a part of a document is called. */
export interface PartName {
  /** From 1 for the outermost: part, chapter, section, article, then numbers by their depth. */
  readonly level: number;
  /** The length of the name, in UTF-16 units. */
  readonly length: number;
}

/** "Chương II", "Điều 4.", "I.", "1.4.1": how the line that names a part begins; undefined for any other. */
export function partNameOf(text: string): PartName | undefined {
  const name = partNumber.exec(text)?.[0];
  if (name !== undefined) return { level: levelOf(name.toLowerCase()), length: name.length };
  const numbers = leveled.exec(text);
  if (numbers) return { level: 6 + numbers[1]!.split(".").length, length: numbers[0].length };
  const found = roman.exec(text);
  return found
    ? { level: /^[A-H]\./.test(text) && !/^[C-D]\./.test(text) ? 3 : 4, length: found[0].length }
    : undefined;
}

/** Whether a line is the name of a part with or without its title: "Điều 4. Quyền của hộ nuôi cá", "Chương II"; not "Điều 4 quy định rằng". */
export function namesPart(text: string): boolean {
  const name = partNameOf(text);
  if (!name) return false;
  const rest = text.slice(name.length).trim();
  return rest === "" || /^(?:[.:–-]|["“(]?[\p{Lu}\d])/u.test(rest);
}

function levelOf(name: string): number {
  if (/^(?:phần|part|phụ lục|appendix)/u.test(name)) return 1;
  if (/^(?:chương|chapter)/u.test(name)) return 2;
  if (/^(?:mục|section)/u.test(name)) return 4;
  return name.startsWith("tiểu") ? 5 : articleLevel;
}

import { partNameOf } from "../../headings.ts";

/** How a line begins that is an item of a list. */
export interface Marker {
  /** The item's number, where it has one: "3." and "3)" but not "a)". */
  readonly number?: number;
  /** The length of a sign that only marks the item ("- ", "• ") and is no word of it, in UTF-16 units. */
  readonly sign: number;
  /** The length of sign or number with what follows it, in UTF-16 units. */
  readonly length: number;
}

/** Also a small "o", which Word sets before the items of an inner list. */
const BULLET = /^[-–—•·●▪◦○■□◆◇❖➢➤►▶✓✔+*o\uf0b7\uf0a7\uf0d8\uf0fc\uf076]\s(?=\S)/u;
/** Signs that say something: what stands behind a cross is no such thing. */
const TELLING = /^(?:[→✗✘☐☑☒]|\p{Extended_Pictographic}\ufe0f?|\p{Nd}\ufe0f?\u20e3)\s(?=\S)/u;
const NUMBERED = /^\(?(\d{1,3})((?:\.\d{1,2}){0,3})[.)]\s(?=\S)/u;
const LETTERED = /^\(?(?:\p{Ll}|\p{Ll}\d|[ivx]{2,5})\)\s(?=\S)/u;

/** Stands for the title of any part. */
const ANY_TITLE = "TÊN PHẦN";

/** The marker of an item; undefined for any other line. */
export function markerOf(text: string): Marker | undefined {
  const sign = BULLET.exec(text)?.[0].length;
  if (sign !== undefined) return { sign, length: sign };
  const told = TELLING.exec(text)?.[0].length;
  if (told !== undefined) return { sign: 0, length: told };
  const found = NUMBERED.exec(text);
  if (found) return { ...(!found[2] && { number: Number(found[1]) }), sign: 0, length: found[0].length };
  const letter = LETTERED.exec(text);
  return letter ? { sign: 0, length: letter[0].length } : undefined;
}

/** Whether a line begins with the name of a part, with or without its title: "Điều 4. Quyền của hộ nuôi cá", "Chương II"; not "Điều 4 quy định rằng". */
export function namesPart(text: string): boolean {
  if (/^[A-H]\.\s["“(]?\p{Lu}/u.test(text)) return true;
  const name = /^[\p{Lu}\d]/u.test(text) ? partNameOf(text) : undefined;
  return name !== undefined && /^$|^[–-]|^["“(]?[\p{Lu}\d]/u.test(text.slice(name.length));
}

/** Whether a line is the name of a part without its title: "Chương II", "I." */
export function isBareName(text: string): boolean {
  return partNameOf(`${text} ${ANY_TITLE}`)?.length === text.length + 1;
}

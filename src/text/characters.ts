/** What a character is to the word it stands in; those of `mark` and above go on a word. */
export const CHARACTER = { other: 1, perCent: 2, mark: 3, letter: 4, digit: 5 } as const;

type Character = (typeof CHARACTER)[keyof typeof CHARACTER];

/** By UTF-16 unit; 0 for one that was not met yet, and for halves of a character. */
const known = new Uint8Array(2 ** 16);

/** What stands at a place, which is where a character begins; `other` behind the end. A number that is no decimal digit ("½", "Ⅳ") goes for a letter. */
export function characterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at); // NaN behind the end
  return known[unit] || read(text, at);
}

/** How many UTF-16 units the character at a place takes. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function read(text: string, at: number): Character {
  const code = text.codePointAt(at);
  if (code === undefined) return CHARACTER.other;
  const found = kindOf(String.fromCodePoint(code));
  if (code < 0xd800 || (code > 0xdfff && code <= 0xffff)) known[code] = found;
  return found;
}

function kindOf(character: string): Character {
  if (/\p{Nd}/u.test(character)) return CHARACTER.digit;
  if (/[\p{L}\p{N}]/u.test(character)) return CHARACTER.letter;
  if (/\p{M}/u.test(character)) return CHARACTER.mark;
  return character === "%" ? CHARACTER.perCent : CHARACTER.other;
}

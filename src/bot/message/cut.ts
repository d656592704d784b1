const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** Looked at beyond the cut, in UTF-16 units, to see whether a character goes on there. */
const LOOKAHEAD = 64;

/** A cut goes back so far, in UTF-16 units, to end with a whole word. */
const WORD_LENGTH = 12;

/**
 * The text where it fits into `length` UTF-16 units, otherwise as much of it as fits before "…": whole words where one
 * ends near, never half a character.
 */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const at = cutAt(text, length - 1);
  const space = text.lastIndexOf(" ", at);
  return `${text.slice(0, space > 0 && at - space <= WORD_LENGTH ? space : at).trimEnd()}…`;
}

/** The text on one line, with single spaces, cut to `length` UTF-16 units, and set apart where it could turn its neighbours round. */
export function cutLine(text: string, length: number): string {
  const enough = text.slice(0, length * 4);
  return isolate(cut(enough.replace(/\s+/g, " ").trim(), length));
}

/** The controls of the bidirectional algorithm (Unicode, UAX #9): whoever writes one can show a line in another order than it has. */
const controls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Letters that run from right to left. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A line without controls that turn letters round. Where it held some, or runs from right to left by its nature, it stands between
 * FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: what is before and after it keeps its place.
 */
function isolate(line: string): string {
  const plain = line.replace(controls, "");
  return plain !== line || rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** The last place at or before `length` where the text can be cut without breaking a grapheme. */
export function cutAt(text: string, length: number): number {
  if (length >= text.length) return text.length;
  return graphemes.segment(text.slice(0, length + LOOKAHEAD)).containing(length)?.index ?? length;
}

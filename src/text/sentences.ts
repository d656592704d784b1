import type { Span } from "./span.ts";
import { wrapsOf } from "./wrapped.ts";

export type { Span } from "./span.ts";

/** Sentence marks with what may close after them, or a line break. */
const STOP = /[.!?…]+["'”’»)\]]*|\n+/gu;
/** Where a long sentence may be cut with least harm: after a semicolon, a colon, a comma, a cell of a row, or before a dash. */
const CLAUSE = /[;:,|]["'”’»)\]]*(?=\s)|\s(?=[–—-]\s)/gu;
/** Where a clause without a comma may be cut: before the words that join its phrases. */
const JOINING = /\s(?=(?:theo|nhằm|để|tại|do|khi|giữa|trong|từ|by|in|at|with|from|to)\s)/gu;
/** Shortened words whose full stop ends nothing. Compared in lower case, without the stop. */
const SHORTENED = new Set(
  "tp tx tt q p gs ts ths pgs bs ks ls tr th st mr mrs ms dr prof sr jr vs inc ltd co corp no vd nxb tcn scn gen col capt lt sgt rev hon dept est fig vol pp ed al cf approx tskh kts cty ng đ/c ncs ck1 ck2 cki ckii bscki bsckii bsck1 bsck2 bsnt nsnd nsưt ngnd ngưt".split(
    " ",
  ),
);
/**
 * What numbers or names the sentence that it begins, a full stop after it: "1.", "1.2.", "II.", "a.", "Điều 4.", "Hình 2.".
 */
const LABEL =
  /^[("'“]?(?:(?:điều|khoản|điểm|chương|mục|tiểu mục|phần|bài|câu|bước|hình|ảnh|bảng|biểu|sơ đồ|phụ lục|article|section|chapter|figure|table|step)\s(?:thứ\s)?)?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,4}\p{Ll}?|[IVXLC]{1,6}|\p{L})$/iu;
/** Longest label, in UTF-16 units. */
const LABEL_LENGTH = 24;

/**
 * The sentences of a text, in order. Line breaks end a sentence too, but those at which a text was wrapped to a column. Every word
 * of the text lies in one of them.
 */
export function sentences(text: string): Span[] {
  const isWrapped = wrapsOf(text);
  return split(text, { start: 0, end: text.length }, STOP, (_, match, from) => {
    return match[0].startsWith("\n") ? !isWrapped(match.index) : endsSentence(text, match, from);
  });
}

/** The clauses of one stretch of a text, in order: what a sentence that is too long for a quote is cut into. */
export function clauses(text: string, span: Span): Span[] {
  return split(text, span, CLAUSE, () => true);
}

/** The phrases of one stretch of a text, in order: what a clause that is too long is cut into. */
export function phrases(text: string, span: Span): Span[] {
  return split(text, span, JOINING, () => true);
}

function split(
  text: string,
  span: Span,
  mark: RegExp,
  isEnd: (text: string, match: RegExpExecArray, from: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  const push = (start: number, end: number): void => {
    const trimmed = trim(text, start, end);
    if (trimmed.start < trimmed.end) spans.push(trimmed);
  };
  const pattern = new RegExp(mark);
  pattern.lastIndex = span.start;
  let from = span.start;
  for (let match = pattern.exec(text); match && match.index < span.end; match = pattern.exec(text)) {
    if (!isEnd(text, match, from)) continue;
    const end = Math.min(match.index + match[0].length, span.end);
    push(from, end);
    from = end;
  }
  push(from, span.end);
  return spans;
}

/** `from` is where the sentence begins, white space before it. */
function endsSentence(text: string, match: RegExpExecArray, from: number): boolean {
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 3);
  if (after === "") return true;
  // The full stop may be followed by a slash ("…thế giới./.") or directly by the next sentence ("cầm quyền.Chuyến thăm").
  if (!/^\s/u.test(after))
    return match[0] === "." && /^\p{Lu}\p{Ll}/u.test(after) && /\p{Ll}{2}$/u.test(before(text, match));
  if (!/^\s+["'“‘«([–—-]*\s*[\p{Lu}\p{N}\p{Lo}"'“‘«([–—-]/u.test(text.slice(end, end + 12))) return false;
  if (match[0] !== ".") return true;
  return (
    !isShortened(/[\p{L}\p{M}\p{N}./]+$/u.exec(before(text, match))?.[0] ?? "") && !isLabel(text, from, match.index)
  );
}

/** Of titles written together, "PGS.TS", the last one counts. */
function isShortened(written: string): boolean {
  const word = written.slice(written.lastIndexOf(".") + 1);
  return /^\p{Lu}$/u.test(word) || SHORTENED.has(word.toLowerCase());
}

function isLabel(text: string, from: number, end: number): boolean {
  return end - from <= LABEL_LENGTH && LABEL.test(text.slice(from, end).trim());
}

/** The few letters before a mark: enough for any shortened word, so that no text makes this slow. */
function before(text: string, match: RegExpExecArray): string {
  return text.slice(Math.max(0, match.index - 12), match.index);
}

/** Without the white space at both ends, but for a space that carries an accent. */
function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text[start]!)) start++;
  if (start > from && /^\p{M}/u.test(text.slice(start, start + 2))) start--;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}

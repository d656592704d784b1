import { numberOf } from "./numerals.ts";

const TOKEN = /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{L}[\p{L}\p{M}]*|[+*×x:÷/=^−–-]/gu;
/** Longest sum, in UTF-16 units. */
const LONGEST = 80;

/** What joins two numbers. A dash, a slash and a colon also stand in dates, scores and times of day. */
const OPERATORS = new Set("+ * × x ^ ÷ cộng cong nhân nhan chia trừ tru plus times minus mũ".split(" "));
const DOUBTFUL = new Set("- − – / :".split(" "));
const OPENERS = phrases("tính giúp|tính|tinh|thế|vậy|what is|what s|calculate|how much is");
const ROOTS = phrases("căn bậc hai của|can bac hai cua|square root of|the square root of");
/** What asks for the sum, and what may follow. */
const EQUALS = phrases("bằng mấy|bằng bao nhiêu|bang may|bang bao nhieu|bằng|bang|=|equals");
const CLOSERS = new Set(
  "là la bao nhiêu nhieu mấy may ? vậy vay z nhỉ nhi thế the ạ a hả ha đi nhé nhe bạn ban bot ad".split(" "),
);

/** Whether a text is a sum to do, and nothing else: "2 + 2 bằng mấy", "năm nhân sáu", "10/2=". "7-8/5" is a date. */
export function isArithmetic(text: string): boolean {
  if (text.length > LONGEST) return false;
  const tokens = text.normalize("NFC").toLowerCase().match(TOKEN) ?? [];
  let at = lengthOfOne(OPENERS, tokens, 0);
  const root = lengthOfOne(ROOTS, tokens, at);
  at += root;
  const first = numberOf(tokens, at);
  if (!first) return false;
  at += first.length;
  let operators = 0;
  let isSure = false;
  for (; ; operators++) {
    const operator = tokens[at] ?? "";
    const next = OPERATORS.has(operator) || DOUBTFUL.has(operator) ? numberOf(tokens, at + 1) : undefined;
    if (!next) break;
    isSure ||= OPERATORS.has(operator);
    at += 1 + next.length;
  }
  const equals = lengthOfOne(EQUALS, tokens, at);
  const isClosed = tokens.slice(at + equals).every((token) => CLOSERS.has(token));
  return isClosed && (root > 0 || (operators > 0 && (isSure || equals > 0)));
}

/** How many tokens the first of these phrases takes that stands at a place; 0 where none does. */
function lengthOfOne(some: readonly (readonly string[])[], tokens: readonly string[], at: number): number {
  return some.find((words) => words.every((word, offset) => tokens[at + offset] === word))?.length ?? 0;
}

/** Phrases, "|" between any two, as their words. */
function phrases(list: string): string[][] {
  return list.split("|").map((phrase) => phrase.split(" "));
}

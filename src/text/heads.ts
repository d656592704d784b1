/** A head is at least so long, in UTF-16 units. */
const LEAST = 25;

/** Words that lead a list in: what stands before them says what it is a list of. */
const LIST = /(?<=\s)(?:bao gồm|gồm có|gồm|như sau|sau đây|including|such as)(?=[\s:]):?|:(?=\s)/giu;
/** Words that show that a verb has come, and how much must follow, in UTF-16 units, to tell of what. */
const VERB =
  /\s(?:đã|sẽ|đang|là|có|được|bị|cần|phải|cho biết|cho rằng|khẳng định|nhấn mạnh|bày tỏ|đề nghị|đề xuất|nhất trí|mong muốn|quy định|is|are|was|were|has|have|had|will)(?=\s)/giu;
const AFTER_VERB = 5;
/** Where a head may end: after a mark, a cell of a row, or before a word that joins a phrase to it. */
const END =
  /[;:,|]["'”’»)\]]*(?=\s)|\s(?=[–—-]\s)|\s(?=(?:và|cùng|với|nhằm|để|tại|do|khi|giữa|trong|từ|theo|về|qua|mà|vì|and|in|at|by|with|from|to|for|that|which)\s)/giu;

/**
 * How long the head of a sentence is, in UTF-16 units, given the beginning of the sentence: up to where its list begins, else up
 * to the last phrase with a verb that ends within `usual`, else to the first that ends later. Undefined where no phrase ends.
 */
export function headLength(beginning: string, usual: number): number | undefined {
  return listBegins(beginning) ?? phraseEnds(beginning, usual);
}

function listBegins(beginning: string): number | undefined {
  const firstItem = beginning.search(/;\s/u);
  return endsOf(LIST, beginning).find((at) => at >= LEAST && (firstItem < 0 || at <= firstItem));
}

/** Where the verb comes late, the head only says when or why, and is short. */
function phraseEnds(beginning: string, usual: number): number | undefined {
  const verb = endsOf(VERB, beginning)[0];
  const ends = endsOf(END, beginning).filter((at) => at >= LEAST && isClosed(beginning, at));
  const telling = verb === undefined ? [] : ends.filter((at) => at >= verb + AFTER_VERB);
  return telling.findLast((at) => at <= usual) ?? telling[0] ?? ends[0];
}

function endsOf(pattern: RegExp, text: string): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length);
}

/** Whether no bracket is open there. */
function isClosed(text: string, at: number): boolean {
  return text.lastIndexOf("(", at - 1) <= text.lastIndexOf(")", at - 1);
}

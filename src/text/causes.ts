import { exactKey, exactKeysOf } from "./fold.ts";
import type { Word } from "./words.ts";

const CAUSES = exactKeysOf("vì do bởi nhằm khiến because");
/** The same behind a comma: "…, nên thợ dừng tay"; else a counsel ("bạn nên"), or a purpose of any act. */
const CAUSES_BEHIND_COMMA = exactKeysOf("nên để");
const [DO, TU] = ["do", "tự"].map(exactKey);
/** Who does something: "do ông An xây" tells by whom. */
const AGENTS = exactKeysOf("ông bà anh chị cô chú bác cụ công nhà ban hội sở bộ ủy trung đội nhóm tổ cơ chính viện");

/** Whether a word of a run leads to a reason: "vì mưa", but no "tự do", and no "do ông An xây". */
export function leadsToCause(run: readonly Word[], at: number): boolean {
  const [word, before, next] = [run[at]!, run[at - 1], run[at + 1]];
  if (CAUSES_BEHIND_COMMA.has(word.exact)) return before !== undefined && word.start - before.end > 1;
  if (!CAUSES.has(word.exact)) return false;
  if (word.exact !== DO) return true;
  return before?.exact !== TU && (next === undefined || !(/^\p{Lu}/u.test(next.text) || AGENTS.has(next.exact)));
}

const HINTS = /(?<!\p{L})(?:để|nên|nhờ)(?!\p{L})/iu;
const HEADS = /(?<!\p{L})(?:lý do|lí do|nguyên nhân|vì sao|tại sao|sao lại|why|reason)(?!\p{L})/iu;

/** Whether a text without such a word may tell a reason all the same, by a word that often does not. */
export function hintsAtCause(text: string): boolean {
  return HINTS.test(text);
}

/** Whether what stands above a text, a heading or a table's head, asks for a reason or announces one. */
export function announcesCause(above: string): boolean {
  return HEADS.test(above);
}

import { askedBy } from "./asking.ts";
import { isEnglish } from "./english.ts";
import { isFunctionWord } from "./function-words.ts";
import { officeAt } from "./offices.ts";
import { meant } from "./spelling.ts";
import { words, type Word } from "./words.ts";

/** Between two questions in one: a mark, or a word that joins them. */
const JOINT = /[,;?!]\s+(?:(?:và|va|rồi|roi|còn|con|with|and)\s+)?|\s(?:và|va|rồi|roi|còn|and|với lại|voi lai|,)\s/giu;
/** What may stand between two things that are asked about: a mark, or a word that joins them. */
const JOINS = /[,;]\s|\s(?:và|va|với|voi|vs|rồi|roi|còn|con|hay|hoặc|hoac|cùng|cung|lẫn|lan|and|or|with)\s/iu;

/** Whether a question may ask about several things at once. */
export function mayJoin(text: string): boolean {
  return JOINS.test(text);
}

/** The fewest words of a question. */
const SHORTEST = 2;

/** The questions in a text that asks several things at once, each of which asks something; the text alone where it asks one. */
export function partsOf(text: string): string[] {
  if (isEnglish(words(text).map((word) => word.text.toLowerCase()))) return englishPartsOf(text);
  const pieces = piecesOf(text, JOINT);
  if (pieces.length === 1) return sidesOf(text) ?? [text];
  const parts = pieces.filter((piece) => words(piece).length >= SHORTEST);
  const asking = parts.map(askedIn).filter(({ asks }) => asks !== "nothing");
  if (asking.length > 1 && asking.some(({ asks }) => asks === "answerType")) return asking.map(({ part }) => part);
  return sidesOf(text) ?? [text];
}

/** What stands between the joints of a text. */
function piecesOf(text: string, joint: RegExp): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const cut of text.matchAll(joint)) {
    pieces.push(text.slice(from, cut.index));
    from = cut.index + cut[0].length;
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim());
}

/** "Who invited him and when did he leave?": what follows the joint begins as an English question does. */
const ENGLISH_JOINT =
  /(?:[;?!] (?:and )?|,? and )(?=(?:how|what|who|whom|whose|when|where|which|why|is|are|was|were|do|does|did|can|could|will|would|has|have)\s)/giu;
const ASKS_IN_ENGLISH = /\b(?:how|what|whats|who|whom|whose|when|where|which|why)\b/iu;

/** Each part of an English question asks by a word of its own, but for the last, which may ask whether something is so. */
function englishPartsOf(text: string): string[] {
  const parts = piecesOf(text, ENGLISH_JOINT);
  const isQuestion = (part: string, at: number): boolean =>
    words(part).length > SHORTEST && (at > 0 || ASKS_IN_ENGLISH.test(part));
  return parts.every(isQuestion) ? parts : [text];
}

/** Whether a part has an answer type, says of what it asks something ("vợ anh bán gì", not "có gì"), or asks nothing. */
function askedIn(part: string): { readonly part: string; readonly asks: "answerType" | "something" | "nothing" } {
  const run = readIn(part);
  const { asking, answerTypes } = askedBy(run);
  if (answerTypes !== 0) return { part, asks: "answerType" };
  const told = run.filter((word, at) => !asking[at] && !isFunctionWord(word, false));
  return { part, asks: asking.includes(true) && told.length >= SHORTEST ? "something" : "nothing" };
}

/** Between two things that the same is asked about. */
const BETWEEN = new Set("với vs và hay voi va".split(" "));

/**
 * The two questions in one about two things, where the second thing is told as the first is, or both are offices: "giám đốc sở với giám đốc
 * bến xe là ai" asks "giám đốc sở là ai" and "giám đốc bến xe là ai". Undefined where it is no such question.
 */
function sidesOf(text: string): string[] | undefined {
  if (!words(text).some(isBetween)) return undefined;
  const run = readIn(text);
  const { asking, answerTypes } = askedBy(run);
  if (answerTypes === 0) return undefined;
  for (const [at, joint] of run.entries()) {
    const next = run[at + 1];
    if (!next || !isBetween(joint) || asking[at] || asking[at + 1]) continue;
    const same = run.findLastIndex(({ folded }, other) => other < at && !asking[other] && folded === next.folded);
    const alike = same < 0 && officeAt(run, at + 1) > 0 ? officeBefore(run, at) : same;
    if (alike < 0 || at - alike < SHORTEST) continue;
    const asks = asking.findIndex((one, other) => one && other > at);
    const isAskedFirst = asking.slice(0, alike).includes(true);
    if (asks < 0 && !isAskedFirst) continue;
    const tail = asks < 0 ? "" : text.slice(run[asks]!.start);
    if (same < 0 && asks >= 0 && !ASKS_WHO.test(tail)) continue;
    const first = `${text.slice(0, run[at - 1]!.end)} ${tail}`.trim();
    return [first, `${text.slice(0, run[alike]!.start)}${text.slice(next.start)}`];
  }
  return undefined;
}

/** "Thủ tướng và Tổng thống là ai" asks for each, "… gặp ai" for one. */
const ASKS_WHO = /^(?:là|la|tên|ten)\s/iu;

/** Where the office begins that ends right before a word; -1 where none does. */
function officeBefore(run: readonly Word[], end: number): number {
  return [3, 2].map((length) => end - length).find((at) => at >= 0 && officeAt(run, at) === end - at) ?? -1;
}

function isBetween({ text }: Word): boolean {
  return BETWEEN.has(text.toLowerCase());
}

/** The words of a text, chat spelling resolved. */
function readIn(text: string): Word[] {
  return words(text).flatMap((word) => meant(word, () => true));
}

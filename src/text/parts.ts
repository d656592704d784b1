import { askedBy } from "./asking.ts";
import { isFunctionWord } from "./function-words.ts";
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
  const cuts = [...text.matchAll(JOINT)];
  if (cuts.length === 0) return sidesOf(text) ?? [text];
  const pieces: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    pieces.push(text.slice(from, cut.index));
    from = cut.index + cut[0].length;
  }
  pieces.push(text.slice(from));
  const parts = pieces.map((piece) => piece.trim()).filter((piece) => words(piece).length >= SHORTEST);
  const asking = parts.map(askedIn).filter(({ asks }) => asks !== "nothing");
  if (asking.length > 1 && asking.some(({ asks }) => asks === "answerType")) return asking.map(({ part }) => part);
  return sidesOf(text) ?? [text];
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
 * The two questions in one about two things, where the second thing is told as the first is: "giám đốc sở với giám đốc bến xe là ai" asks
 * "giám đốc sở là ai" and "giám đốc bến xe là ai". Undefined where it is no such question.
 */
function sidesOf(text: string): string[] | undefined {
  if (!words(text).some(isBetween)) return undefined;
  const run = readIn(text);
  const { asking, answerTypes } = askedBy(run);
  if (answerTypes === 0) return undefined;
  for (const [at, joint] of run.entries()) {
    const next = run[at + 1];
    if (!next || !isBetween(joint) || asking[at] || asking[at + 1]) continue;
    const alike = run.findLastIndex(({ folded }, other) => other < at && !asking[other] && folded === next.folded);
    if (alike < 0 || at - alike < SHORTEST) continue;
    const asks = asking.findIndex((one, other) => one && other > at);
    const isAskedFirst = asking.slice(0, alike).includes(true);
    if (asks < 0 && !isAskedFirst) continue;
    const tail = asks < 0 ? "" : text.slice(run[asks]!.start);
    const first = `${text.slice(0, run[at - 1]!.end)} ${tail}`.trim();
    return [first, `${text.slice(0, run[alike]!.start)}${text.slice(next.start)}`];
  }
  return undefined;
}

function isBetween({ text }: Word): boolean {
  return BETWEEN.has(text.toLowerCase());
}

/** The words of a text, chat spelling resolved. */
function readIn(text: string): Word[] {
  return words(text).flatMap((word) => meant(word, () => true));
}

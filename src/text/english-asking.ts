import { asRead } from "./english-spelling.ts";
import { askedFor, type AskedFor } from "./english.ts";
import type { Word } from "./words.ts";

/** A question word or phrase that asks, by the place of its first word. */
interface Asking {
  readonly at: number;
  readonly length: number;
  readonly answerType: AskedFor;
}

/** What asks in an English question; "when" and "who" that only join a clause to it do not: "what do I do when I lose my card". */
export function askingIn(text: string, read: readonly Word[]): Asking[] {
  const plain = read.map(asRead);
  const found: Asking[] = [];
  for (let at = 0; at < plain.length; at++) {
    const asked = askedFor(plain, at);
    if (!asked) continue;
    if (!(asked.length === 1 && joins(plain, at, { found, startsAt: sentenceStart(text, read, at) })))
      found.push({ at, ...asked });
    at += asked.length - 1;
  }
  return found;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Question words that also join a clause to what stands before it. */
const JOINING = setOf("when where who whom whose which");
/** Verbs of knowing and telling, and what sets one question beside another: behind these they ask. */
const LEADING = setOf(
  "know tell me us ask explain say show understand remember find out check see wonder wondering sure idea and or but so",
);
/** What a question that can be answered by yes or no begins with, and what follows a question word that asks at the beginning. */
const AUXILIARIES = setOf(
  "is are was were am do does did can could may might must shall should has have had will would not",
);

interface Before {
  readonly found: readonly Asking[];
  /** Index of the word that its sentence or clause begins with. */
  readonly startsAt: number;
}

/** Whether a question word joins a clause: behind another question, or before one that the next clause asks. */
function joins(plain: readonly string[], at: number, { found, startsAt }: Before): boolean {
  const [word, before] = [plain[at]!, plain[at - 1] ?? ""];
  if (!JOINING.has(word) || LEADING.has(before)) return false;
  if (at === startsAt) return word === "when" && !AUXILIARIES.has(plain[at + 1] ?? "") && asksLater(plain, at + 1);
  const isBehindQuestion = found.some((asked) => asked.at >= startsAt) || AUXILIARIES.has(plain[startsAt] ?? "");
  return isBehindQuestion;
}

/** Whether a later word asks as one does at the beginning: "when I lose my card what do I do". */
function asksLater(plain: readonly string[], from: number): boolean {
  return plain.some((_, at) => at >= from && !JOINING.has(plain[at]!) && askedFor(plain, at) !== undefined);
}

/** Index of the first word of the sentence or clause in which a word stands. */
function sentenceStart(text: string, read: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && !/[.,;:!?\n]/u.test(text.slice(read[start - 1]!.end, read[start]!.start))) start--;
  return start;
}

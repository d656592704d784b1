import type { Document } from "../knowledge/document.ts";
import type { Once } from "../text/once.ts";
import { words } from "../text/words.ts";
import type { YieldToEventLoop } from "./yielding.ts";

/** An abbreviation in brackets, as articles introduce one: "Thông tấn xã Việt Nam (TTXVN)". */
const IN_BRACKETS = /\(([\p{Lu}\p{Nd}]{2,10})\)/gu;
/** How much text before the bracket is looked at, in UTF-16 units: enough for ten words. */
const LOOKED_BACK = 120;

/** A long form and its abbreviation. */
type Abbreviation = readonly [long: string, short: string];

/** The abbreviations that the documents introduce. `once` remembers them: most documents are the same after a reload. */
export async function abbreviationsOf(
  documents: readonly Document[],
  once: Once,
  yieldToEventLoop: YieldToEventLoop,
): Promise<Abbreviation[]> {
  const all: Abbreviation[] = [];
  for (const document of documents) {
    await yieldToEventLoop();
    all.push(...once(document, introducedIn));
  }
  return all;
}

function introducedIn({ text }: Document): readonly Abbreviation[] {
  return abbreviationsIn(text);
}

/** The long forms that a text gives for its own abbreviations, with them: where the initials of the words before it agree. */
export function abbreviationsIn(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const match of text.matchAll(IN_BRACKETS)) {
    const short = match[1]!;
    const before = text.slice(Math.max(0, match.index - LOOKED_BACK), match.index);
    const run = words(before).slice(-short.length);
    const initials = run.map((word) => word.folded[0]).join("");
    const letters = words(short)[0]?.folded;
    if (run.length < 2 || initials !== letters) continue;
    found.push([before.slice(run[0]!.start, run.at(-1)!.end), short]);
  }
  return found;
}

import type { Document } from "../knowledge/document.ts";
import { isCompound } from "../text/commonness.ts";
import { hasDiacritics } from "../text/fold.ts";
import { type Word, words } from "../text/words.ts";
import { yielder } from "./yielding.ts";

/** Shortest beginning that says something of a word, in letters. */
const SHORTEST = 2;

/** A word of the folder, as it is compared with and without diacritics, and how often it stands there. */
interface Counted extends Pick<Word, "exact" | "folded"> {
  count: number;
}

/** Completes the last word of a text, where the folder holds it in no other way. */
export type Complete = (text: string) => string;

/** Knows the words of these documents. Lets other work run in between. */
export async function completer(documents: readonly Document[]): Promise<Complete> {
  const yieldToEventLoop = yielder();
  const counted = new Map<string, Counted>();
  for (const { title, text } of documents) {
    await yieldToEventLoop();
    for (const { exact, folded } of words(`${title}\n${text}`)) {
      const known = counted.get(exact);
      if (known) known.count++;
      else counted.set(exact, { exact, folded, count: 1 });
    }
  }
  const folded = new Set([...counted.values()].map((word) => word.folded));
  const all = [...counted.values()].sort((one, other) => other.count - one.count);
  return (text) => complete(text, all, folded);
}

/** The likeliest is one that makes a word with the syllable before, then the most frequent. */
function complete(text: string, all: readonly Counted[], folded: ReadonlySet<string>): string {
  const typed = words(text);
  const [before, last] = [typed.at(-2), typed.at(-1)];
  if (!last || last.end < text.length || last.text.length < SHORTEST || folded.has(last.folded)) return text;
  const key = hasDiacritics(last.text) ? "exact" : "folded";
  const fitting = all.filter((word) => word[key].startsWith(last[key]));
  const likeliest = (before && fitting.find((word) => isCompound(before, asTyped(word, before)))) ?? fitting[0];
  return likeliest ? text.slice(0, last.start) + likeliest[hasDiacritics(text) ? "exact" : "folded"] : text;
}

/** A word as it is compared with one that is typed with diacritics or without. */
function asTyped({ exact, folded }: Counted, { exact: typed, folded: plain }: Word) {
  return typed === plain ? { exact: folded, folded } : { exact, folded };
}

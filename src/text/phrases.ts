import { words, type Word } from "./words.ts";

/** A phrase found in a run of words. */
export interface PhraseFound<Value> {
  /** How many words it takes. */
  readonly length: number;
  readonly value: Value;
}

/** Phrases, each with a value, ready to be found in runs of words. */
export interface PhraseTable<Value> {
  /** The values of the longest phrase that begins at a word: several where phrases are alike; empty where none begins. */
  longestAt(run: readonly Word[], at: number): readonly PhraseFound<Value>[];
  /** The values of every phrase that begins at a word, the longest first. */
  allAt(run: readonly Word[], at: number): readonly PhraseFound<Value>[];
}

/** A phrase of the table. */
interface Entry<Value> {
  readonly words: readonly Word[];
  readonly value: Value;
  readonly strict: boolean;
}

/**
 * Makes a table of phrases. A phrase is found as it is written, or typed without diacritics; a `strict` one of a single word
 * only as it is written, because without diacritics it is another common word too ("mấy": may, máy).
 */
export function phraseTable<Value>(
  phrases: Iterable<{ phrase: string; value: Value; strict?: boolean }>,
): PhraseTable<Value> {
  const table = new Map<string, Entry<Value>[]>();
  /** How many words the phrases have that begin with a word, the most first. */
  const lengths = new Map<string, number[]>();
  for (const { phrase, value, strict = false } of phrases) {
    const run = words(phrase);
    const first = run[0];
    if (!first) continue;
    push(table, keyOf(run, 0, run.length), { words: run, value, strict: strict && run.length === 1 });
    if (!lengths.get(first.folded)?.includes(run.length)) push(lengths, first.folded, run.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  const foundAt = (run: readonly Word[], at: number, length: number): PhraseFound<Value>[] => {
    const alike = at + length <= run.length ? table.get(keyOf(run, at, length)) : undefined;
    return alike?.filter((entry) => standsAt(entry, run, at)).map(({ value }) => ({ length, value })) ?? [];
  };
  return {
    longestAt(run, at) {
      for (const length of lengths.get(run[at]!.folded) ?? []) {
        const found = foundAt(run, at, length);
        if (found.length > 0) return found;
      }
      return [];
    },
    allAt: (run, at) => (lengths.get(run[at]!.folded) ?? []).flatMap((length) => foundAt(run, at, length)),
  };
}

/** Words without their diacritics: what a phrase is looked up by, however many phrases there are. */
function keyOf(run: readonly Word[], from: number, length: number): string {
  let key = run[from]!.folded;
  for (let at = from + 1; at < from + length; at++) key += ` ${run[at]!.folded}`;
  return key;
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function standsAt({ words: phrase, strict }: Entry<unknown>, run: readonly Word[], at: number): boolean {
  return phrase.every((word, offset) => {
    const other = run[at + offset];
    if (other === undefined) return false;
    return other.exact === word.exact || (!strict && other.exact === other.folded && other.folded === word.folded);
  });
}

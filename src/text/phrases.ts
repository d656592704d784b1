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
}

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
  /** By both keys of their first words. A word typed with diacritics looks at the few that begin with just that word. */
  const byFirst = new Map<string, Entry<Value>[]>();
  for (const { phrase, value, strict = false } of phrases) {
    const run = words(phrase);
    const first = run[0];
    if (!first) continue;
    const entry = { words: run, value, strict: strict && run.length === 1 };
    for (const key of new Set([first.exact, first.folded])) {
      const entries = byFirst.get(key) ?? [];
      entries.push(entry);
      byFirst.set(key, entries);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return {
    longestAt(run, at) {
      const found: PhraseFound<Value>[] = [];
      for (const entry of byFirst.get(run[at]!.exact) ?? []) {
        if (found[0] && entry.words.length < found[0].length) break;
        if (standsAt(entry, run, at)) found.push({ length: entry.words.length, value: entry.value });
      }
      return found;
    },
  };
}

function standsAt({ words: phrase, strict }: Entry<unknown>, run: readonly Word[], at: number): boolean {
  return phrase.every((word, offset) => {
    const other = run[at + offset];
    if (other === undefined) return false;
    return other.exact === word.exact || (!strict && other.exact === other.folded && other.folded === word.folded);
  });
}

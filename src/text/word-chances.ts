import type { Keys } from "./fold.ts";
import type { WordCounts } from "./word-counts.ts";

/** Words counted in some text, and how much what they tell counts beside others. */
export interface Counted {
  readonly counts: WordCounts;
  /** 0 to 1; those of all together make 1. */
  readonly share: number;
  /** How often a word must be read until it tells half of what it can of the word behind it, in the counts' unit. */
  readonly smoothing: number;
}

/** A word that may have been meant. */
export interface Form extends Keys {
  /** How likely it is then typed as it was, beside a word typed as it is meant; 1 for that one. */
  readonly worth: number;
  /** Its chance by itself in each of the sources. */
  readonly alone: readonly number[];
  /** The least chance that it has anywhere. */
  readonly unread: number;
}

/** Most that the word before counts, beside how common a word is, 0 to 1. By hand. */
const NEIGHBOUR_SHARE = 0.85;
/** The chance of a word that was never read: this much, and less the longer it is. */
const UNREAD = 3e-6;
const UNREAD_A_LETTER = 10 ** -0.5;

/** A word as one that may have been meant. */
export function formOf({ exact, folded }: Keys, worth: number, sources: readonly Counted[]): Form {
  const alone = sources.map(({ counts: { words, total } }) => (words.get(exact) ?? 0) / (total || 1));
  return { exact, folded, worth, alone, unread: worth * UNREAD * UNREAD_A_LETTER ** folded.length };
}

/** The chance of each form of a word behind another word, or at a beginning. */
export function chancesOf(forms: readonly Form[], before: string | undefined, sources: readonly Counted[]): number[] {
  const chances = forms.map(({ unread }) => unread);
  sources.forEach(({ counts, share, smoothing }, source) => {
    const said = before === undefined ? 0 : (counts.words.get(before) ?? 0);
    const told = (NEIGHBOUR_SHARE * said) / (said + smoothing);
    const behind = said === 0 ? undefined : counts.pairs.get(before!);
    for (let at = 0; at < forms.length; at++) {
      const { exact, worth, alone } = forms[at]!;
      const beside = behind ? ((behind.get(exact) ?? 0) / said) * told : 0;
      chances[at]! += worth * share * (beside + (1 - told) * alone[source]!);
    }
  });
  return chances;
}

/** Whether a word was read; `letters`: with whatever diacritics. */
export function wasRead({ exact, folded }: Keys, sources: readonly Counted[], letters: boolean): boolean {
  return sources.some(({ counts }) => (letters ? counts.forms.has(folded) : counts.words.has(exact)));
}

/** Whether two words were read side by side. */
export function areNeighbours(first: Keys | undefined, second: Keys | undefined, sources: readonly Counted[]): boolean {
  if (!first || !second) return false;
  return sources.some(({ counts }) => counts.pairs.get(first.exact)?.has(second.exact));
}

import type { Keys } from "./fold.ts";
import type { WordCounts } from "./word-counts.ts";
import type { Word } from "./words.ts";

/** Words counted in some text, and how much what they tell counts beside others. */
export interface Counted {
  readonly counts: WordCounts;
  /** 0 to 1; those of all together make 1. */
  readonly share: number;
  /** How often a word must be read until it tells half of what it can of the word behind it, in the counts' unit. */
  readonly smoothing: number;
}

/** Most that the word before counts, beside how common a word is, 0 to 1. By hand. */
const NEIGHBOUR_SHARE = 0.85;
/** The chance of a word that was never read. */
const UNREAD = 1e-9;
/** Most forms of a word that are looked at, the commonest. */
const MOST_FORMS = 10;

/**
 * The words of a question typed without diacritics, each with those that it most likely has by the words beside it, where the chance
 * of that is `sure` or more: the forward–backward algorithm over a hidden Markov chain (Rabiner 1989, section III). What was typed with some stays,
 * and every word keeps its text.
 */
export function withDiacritics(run: readonly Word[], sources: readonly Counted[], sure: number): Word[] {
  const forms = run.map((word) => formsOf(word, sources));
  const steps = run.map((word, at) => {
    const isFirst = at === 0 || word.start - run[at - 1]!.end > 1;
    const before = isFirst ? (forms[at - 1]?.map(() => undefined) ?? [undefined]) : forms[at - 1]!;
    return before.map((one) => chancesOf(forms[at]!, one, sources));
  });
  const forward = forwardChances(steps);
  const backward = backwardChances(steps);
  return run.map((word, at) => {
    const chances = normalised(forward[at]!.map((chance, form) => chance * backward[at]![form]!));
    const best = chances.indexOf(Math.max(...chances));
    return chances[best]! < sure ? word : { ...word, exact: forms[at]![best]! };
  });
}

/** What a word may be, each form as it is compared with its diacritics, the commonest first. */
function formsOf({ exact, folded }: Keys, sources: readonly Counted[]): readonly string[] {
  if (exact !== folded) return [exact];
  const found = [...new Set(sources.flatMap(({ counts }) => counts.forms.get(folded) ?? []))];
  if (found.length <= 1) return found.length === 1 ? found : [exact];
  const chances = chancesOf(found, undefined, sources);
  const order = found.map((_, at) => at).sort((one, other) => chances[other]! - chances[one]!);
  return order.slice(0, MOST_FORMS).map((at) => found[at]!);
}

/** The chance of each form of a word behind another word, or at a beginning. */
function chancesOf(forms: readonly string[], before: string | undefined, sources: readonly Counted[]): number[] {
  const chances = forms.map(() => UNREAD);
  for (const { counts, share, smoothing } of sources) {
    const said = before === undefined ? 0 : (counts.words.get(before) ?? 0);
    const told = (NEIGHBOUR_SHARE * said) / (said + smoothing);
    const behind = said === 0 ? undefined : counts.pairs.get(before!);
    forms.forEach((form, at) => {
      const alone = (counts.words.get(form) ?? 0) / (counts.total || 1);
      const beside = (behind?.get(form) ?? 0) / (said || 1);
      chances[at]! += share * (told * beside + (1 - told) * alone);
    });
  }
  return chances;
}

/** For each word the chance of its forms by what stands before, given the chance of each form behind each form before. */
function forwardChances(steps: readonly (readonly (readonly number[])[])[]): number[][] {
  const chances: number[][] = [];
  for (const step of steps) {
    const before = chances.at(-1) ?? [1];
    chances.push(normalised(step[0]!.map((_, form) => sum(before.map((chance, one) => chance * step[one]![form]!)))));
  }
  return chances;
}

/** The same by what stands behind. */
function backwardChances(steps: readonly (readonly (readonly number[])[])[]): number[][] {
  const chances: number[][] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const next = steps[at + 1];
    const behind = chances[0];
    const own = next && behind ? next.map((row) => sum(row.map((chance, form) => chance * behind[form]!))) : undefined;
    chances.unshift(normalised(own ?? steps[at]![0]!.map(() => 1)));
  }
  return chances;
}

function normalised(chances: readonly number[]): number[] {
  const all = sum(chances) || 1;
  return chances.map((chance) => chance / all);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

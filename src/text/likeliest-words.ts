import { chancesAt } from "./hidden-chain.ts";
import { chancesOf, type Form } from "./word-chances.ts";
import type { FormReader } from "./word-forms.ts";
import type { Word } from "./words.ts";

/** How a run of words is read. */
export interface Reading {
  /** Chance from which on a word is read as its likeliest form. */
  readonly sure: number;
  /** Whether it is typed without any diacritics, so that each word may have some. */
  readonly isUnmarked: boolean;
  /** Whether a word stays as it is typed. Default: none does. */
  readonly stays?: (word: Word) => boolean;
}

/** From which chance on a slip is mended: see `SLIPS`. */
const SURE_OF_SLIP = 0.4;
/** Slips are looked for in questions of so many words: a longer text was not typed in haste. By hand. */
const MOST_MENDED = 64;

/**
 * The words of a question as they were most likely meant, by the words beside them: with the diacritics that were not typed, and
 * without a slip of the fingers in a word that nobody knows. A word typed with diacritics stays unless others are far
 * likelier, and every word keeps its text.
 */
export function likeliestWords(run: readonly Word[], reader: FormReader, reading: Reading): readonly Word[] {
  const { stays = () => false } = reading;
  const isUnmarked = reading.isUnmarked || run.some((word) => !stays(word) && reader.isBare(word));
  const wanted = { isUnmarked, mayHaveSlips: run.length <= MOST_MENDED };
  const forms = run.map((word) => (stays(word) ? [reader.asTyped(word)] : reader.formsOf(word, wanted)));
  const steps = run.map((word, at) => {
    const before = forms[at - 1] ?? [undefined];
    const isFirst = at === 0 || word.start - run[at - 1]!.end > 1;
    return before.map((one) => chancesOf(forms[at]!, isFirst ? undefined : one?.exact, reader.sources));
  });
  return chancesAt(steps).map((chances, at) => asLikeliest(run[at]!, forms[at]!, chances, reading));
}

/** A word with its likeliest letters where they are sure, and with their likeliest diacritics where those are, too. */
function asLikeliest(
  word: Word,
  forms: readonly Form[],
  chances: readonly number[],
  { sure, isUnmarked }: Reading,
): Word {
  const letters = new Map<string, number>();
  forms.forEach(({ folded }, at) => letters.set(folded, (letters.get(folded) ?? 0) + chances[at]!));
  const [folded, chance] = [...letters].reduce((best, one) => (one[1] > best[1] ? one : best));
  const isSlip = folded !== word.folded;
  if (isSlip && chance < SURE_OF_SLIP) return word;
  const own = chances.map((each, at) => (forms[at]!.folded === folded ? each : 0));
  const best = own.indexOf(Math.max(...own));
  if (own[best]! >= sure || (isSlip && !isUnmarked)) return { ...word, exact: forms[best]!.exact, folded };
  return isSlip ? { ...word, exact: folded, folded } : word;
}

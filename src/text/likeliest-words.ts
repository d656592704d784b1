import { fold, type Keys } from "./fold.ts";
import { chancesAt } from "./hidden-chain.ts";
import { slipsTo } from "./slips.ts";
import { spellingOf } from "./spelling.ts";
import { isBareSyllable } from "./syllable.ts";
import { chancesOf, type Counted, type Form, formOf, wasRead } from "./word-chances.ts";
import { isCapital } from "./word-answer-types.ts";
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

/** Most forms of a word that are looked at, the commonest; and most words from which one slip leads to it. */
const MOST_FORMS = 10;
const MOST_SLIPS = 24;
/**
 * How many words are typed with one slip or another that makes them unknown, and from which chance on it is mended. Of 4,042 questions
 * to the folders in test/folders and to two others, with a random slip in each, 71.7 % were answered rightly before and 76.3
 * by these; of the questions as they are, 79.1 and 79.1. Slips that make another known word of one ("gián đốc") would add 0.4,
 * but take as long as all else, and names become other names.
 */
const SLIPS = 1e-3;
const SURE_OF_SLIP = 0.4;
/**
 * A word is hardly ever written without diacritics where less than this share of those with its letters is. With half of the words of
 * those 4,042 questions typed without, 77.2 % were answered rightly before and 79.8 by this; 0.5 to 6 % tell nearly alike.
 */
const BARE = 0.05;
/**
 * How many words are typed with other diacritics than they have. With one tone left out or taken for another in each of those questions,
 * 78.7 % were answered rightly before and 79.7 by this; 1 to 5 % tell nearly alike.
 */
const OTHER_MARKS = 0.01;
/** Slips are looked for in questions of so many words: a longer text was not typed in haste. By hand. */
const MOST_MENDED = 64;
/** Shortest and longest word in which a slip is looked for. */
const SHORTEST = 3;
const LONGEST = 20;

/**
 * The words of a question as they were most likely meant, by the words beside them: with the diacritics that were not typed, and
 * without a slip of the fingers in a word that nobody knows. A word typed with diacritics stays unless others are far
 * likelier, and every word keeps its text.
 */
export function likeliestWords(run: readonly Word[], sources: readonly Counted[], reading: Reading): readonly Word[] {
  const { stays = () => false } = reading;
  const isUnmarked = reading.isUnmarked || run.some((word) => !stays(word) && isBare(word, sources));
  const reads = { isUnmarked, mayHaveSlips: run.length <= MOST_MENDED };
  const forms = run.map((word) => (stays(word) ? [formOf(word, 1, sources)] : formsOf(word, sources, reads)));
  const steps = run.map((word, at) => {
    const before = forms[at - 1] ?? [undefined];
    const isFirst = at === 0 || word.start - run[at - 1]!.end > 1;
    return before.map((one) => chancesOf(forms[at]!, isFirst ? undefined : one?.exact, sources));
  });
  return chancesAt(steps).map((chances, at) => asLikeliest(run[at]!, forms[at]!, chances, reading));
}

/** Whether a word stands without the diacritics that everybody writes it with: who types one so types others so. */
function isBare({ exact, folded }: Keys, sources: readonly Counted[]): boolean {
  if (exact !== folded) return false;
  const chances = chancesOf(spellings(folded, 1, sources), undefined, sources);
  const [own] = chancesOf([formOf({ exact, folded }, 1, sources)], undefined, sources);
  return own! < BARE * chances.reduce((sum, chance) => sum + chance, 0);
}

/** Which forms of words are looked at. */
interface FormsWanted {
  readonly isUnmarked: boolean;
  readonly mayHaveSlips: boolean;
}

/** What a word may be. */
function formsOf(word: Word, sources: readonly Counted[], { isUnmarked, mayHaveSlips }: FormsWanted): readonly Form[] {
  const { exact, folded } = word;
  const isMarked = exact !== folded;
  const isKnown = wasRead(word, sources, !isMarked);
  const own = formOf(word, 1, sources);
  const keyed = isUnmarked && isMarked && mayHaveSlips ? lettersOfKeys(word) : undefined;
  if (keyed !== undefined) return [own, ...others(word, 1, sources), ...slipsOf({ exact, folded: keyed }, sources)];
  const asTyped = isKnown ? marksOf(word, own, isUnmarked, sources) : [own];
  return mayHaveSlips && maySlip(word, isKnown) ? [...asTyped, ...slipsOf(word, sources)] : asTyped;
}

/** A known word with any diacritics where it has none; with others where it has some, as "thư viên", but where it may be a name. */
function marksOf(word: Word, own: Form, isUnmarked: boolean, sources: readonly Counted[]): readonly Form[] {
  const { exact, folded, text } = word;
  if (exact === folded) return isUnmarked ? commonest(spellings(folded, 1, sources), MOST_FORMS, sources) : [own];
  return isCapital({ text }) ? [own] : [own, ...commonest(others(word, OTHER_MARKS, sources), MOST_FORMS, sources)];
}

/** The letters of a word whose diacritics are left-over keys, which may be slips as well: "beenh". */
function lettersOfKeys({ text, folded }: Word): string | undefined {
  const letters = fold(text).toLowerCase();
  return letters === folded || spellingOf(text) !== undefined ? undefined : letters;
}

/** A foreign word that somebody used may be a slip as well: "vein". */
function maySlip({ folded }: Keys, isKnown: boolean): boolean {
  if (folded.length < SHORTEST || folded.length > LONGEST || !/^[a-z]+$/u.test(folded)) return false;
  return !isKnown || !isBareSyllable(folded);
}

/** What was read that one slip, or other diacritics, make this word. */
function slipsOf(word: Keys, sources: readonly Counted[]): Form[] {
  const found = word.exact === word.folded ? [] : others(word, SLIPS, sources);
  for (const [letters, share] of slipsTo(word.folded))
    if (sources.some(({ counts }) => counts.forms.has(letters)))
      found.push(...spellings(letters, SLIPS * share, sources));
  return commonest(found, MOST_SLIPS, sources);
}

/** The same letters with other diacritics. */
function others({ exact, folded }: Keys, worth: number, sources: readonly Counted[]): Form[] {
  return spellings(folded, worth, sources).filter((form) => form.exact !== exact);
}

/** The forms in which a word without diacritics was read. */
function spellings(folded: string, worth: number, sources: readonly Counted[]): Form[] {
  const found = new Set(sources.flatMap(({ counts }) => counts.forms.get(folded) ?? []));
  return [...found].map((exact) => formOf({ exact, folded }, worth, sources));
}

function commonest(forms: Form[], most: number, sources: readonly Counted[]): Form[] {
  if (forms.length <= 1) return forms;
  const chances = chancesOf(forms, undefined, sources);
  const order = forms.map((_, at) => at).sort((one, other) => chances[other]! - chances[one]!);
  return order.slice(0, most).map((at) => forms[at]!);
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

import { fold, type Keys } from "./fold.ts";
import { memoized } from "./memoized.ts";
import { openRecent } from "./recent.ts";
import { slipsTo } from "./slips.ts";
import { spellingOf } from "./spelling.ts";
import { isBareSyllable } from "./syllable.ts";
import { chancesOf, type Counted, type Form, formOf, wasRead } from "./word-chances.ts";
import { isCapital } from "./word-answer-types.ts";
import type { Word } from "./words.ts";

/** Tells what a typed word may be, by the words that were counted in some texts. */
export interface FormReader {
  readonly sources: readonly Counted[];
  /** Whether a word stands without the diacritics that everybody writes it with: who types one so types others so. */
  isBare(word: Word): boolean;
  /** What a word may be, the forms in which it was read. */
  formsOf(word: Word, wanted: FormsWanted): readonly Form[];
  /** A word as it is typed. */
  asTyped(word: Word): Form;
}

/** Which forms of words are looked at. */
interface FormsWanted {
  readonly isUnmarked: boolean;
  readonly mayHaveSlips: boolean;
}

/** Of so many words, those asked for last, it is remembered what they may be. */
const KNOWN = 1000;
/** Most forms of a word that are looked at, the commonest; and most words from which one slip leads to it. */
const MOST_FORMS = 10;
const MOST_SLIPS = 24;
/**
 * How many words are typed with one slip or another that makes them unknown; a slip is mended from `SURE_OF_SLIP` on. Of 4,042 questions
 * to the folders in test/folders and to two others, with a random slip in each, 71.7 % were answered rightly before and 76.3
 * by these; of the questions as they are, 79.1 and 79.1. Slips that make another known word of one ("gián đốc") would add 0.4,
 * but take as long as all else, and names become other names.
 */
const SLIPS = 1e-3;
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
/** Shortest and longest word in which a slip is looked for. */
const SHORTEST = 3;
const LONGEST = 20;

/** Reads words by these texts, and remembers what it found: most questions are of the same words. */
export function openFormReader(sources: readonly Counted[]): FormReader {
  const known = openRecent<readonly Form[]>(KNOWN);
  const bare = memoized(KNOWN, (folded) => isHardlyBare(folded, sources));
  return {
    sources,
    isBare: ({ exact, folded }) => exact === folded && bare(folded),
    formsOf(word, wanted) {
      const key = [word.text, word.exact, word.folded, wanted.isUnmarked, wanted.mayHaveSlips].join(" ");
      const before = known.get(key);
      if (before) return before;
      const forms = formsOf(word, sources, wanted);
      known.put(key, forms);
      return forms;
    },
    asTyped: (word) => formOf(word, 1, sources),
  };
}

/** Whether letters are hardly ever written without diacritics. */
function isHardlyBare(folded: string, sources: readonly Counted[]): boolean {
  const chances = chancesOf(spellings(folded, 1, sources), undefined, sources);
  const [own] = chancesOf([formOf({ exact: folded, folded }, 1, sources)], undefined, sources);
  return own! < BARE * chances.reduce((sum, chance) => sum + chance, 0);
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

import { words, type Word } from "./words.ts";

/** A phrase found in a run of words. */
interface PhraseFound<Value> {
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

interface Phrase<Value> {
  readonly phrase: string;
  readonly value: Value;
  readonly strict?: boolean;
}

/** A phrase of the table, read. */
interface Entry<Value> {
  readonly words: readonly Word[];
  readonly value: Value;
  readonly strict: boolean;
}

/** The phrases that begin with the same words, compared without their diacritics. */
interface Beginning<Value> {
  /** Those that have no further word. */
  readonly whole: Entry<Value>[];
  /** The others, by their next word. */
  readonly longer: Map<string, Beginning<Value>>;
}

/** Longest phrase that is looked for, in words: the work on one word of a question stays bounded. */
const LONGEST = 16;

/**
 * Makes a table of phrases. A phrase is found as it is written, or typed without diacritics; a `strict` one of a single word
 * only as it is written, because without diacritics it is another common word too ("mấy": may, máy). Phrases are read when
 * their first word is first asked for: of thousands a question begins few.
 */
export function phraseTable<Value>(phrases: Iterable<Phrase<Value>>): PhraseTable<Value> {
  const unread = byFirstWord(phrases);
  const read = new Map<string, Beginning<Value>>();
  const beginningWith = ({ folded }: Word): Beginning<Value> | undefined => {
    const known = read.get(folded);
    const own = known ? undefined : unread.get(folded);
    if (!own) return known;
    const beginning = beginningOf(own);
    read.set(folded, beginning);
    unread.delete(folded);
    return beginning;
  };
  const allAt = (run: readonly Word[], at: number): PhraseFound<Value>[] => {
    const beginning = beginningWith(run[at]!);
    return beginning ? foundIn(beginning, run, at) : [];
  };
  return {
    allAt,
    longestAt(run, at) {
      const all = allAt(run, at);
      return all.filter(({ length }) => length === all[0]!.length);
    },
  };
}

function byFirstWord<Value>(phrases: Iterable<Phrase<Value>>): Map<string, Phrase<Value>[]> {
  /** First words as written, with what they are compared by: phrases share few. */
  const keys = new Map<string, string | undefined>();
  const lists = new Map<string, Phrase<Value>[]>();
  for (const phrase of phrases) {
    const space = phrase.phrase.indexOf(" ");
    const written = space > 0 ? phrase.phrase.slice(0, space) : phrase.phrase;
    if (!keys.has(written)) keys.set(written, words(written)[0]?.folded);
    const key = keys.get(written) ?? words(phrase.phrase)[0]?.folded;
    if (key !== undefined) push(lists, key, phrase);
  }
  return lists;
}

function beginningOf<Value>(phrases: readonly Phrase<Value>[]): Beginning<Value> {
  const beginning: Beginning<Value> = { whole: [], longer: new Map() };
  for (const { phrase, value, strict = false } of phrases) {
    const run = words(phrase);
    let last = beginning;
    for (const { folded } of run.slice(1, LONGEST)) last = goingOn(last, folded);
    if (run.length <= LONGEST) last.whole.push({ words: run, value, strict: strict && run.length === 1 });
  }
  return beginning;
}

function goingOn<Value>({ longer }: Beginning<Value>, word: string): Beginning<Value> {
  const known = longer.get(word);
  if (known) return known;
  const made: Beginning<Value> = { whole: [], longer: new Map() };
  longer.set(word, made);
  return made;
}

/** Goes on word by word as long as any phrase does: however many phrases there are, the work is the same. */
function foundIn<Value>(beginning: Beginning<Value>, run: readonly Word[], at: number) {
  const found: PhraseFound<Value>[] = [];
  let same: Beginning<Value> | undefined = beginning;
  for (let next = at + 1; same; next++) {
    for (const entry of same.whole.toReversed())
      if (standsAt(entry, run, at)) found.push({ length: next - at, value: entry.value });
    same = next < run.length ? same.longer.get(run[next]!.folded) : undefined;
  }
  return found.reverse();
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function standsAt({ words: phrase, strict }: Entry<unknown>, run: readonly Word[], at: number): boolean {
  for (let offset = 0; offset < phrase.length; offset++) {
    const [word, other] = [phrase[offset]!, run[at + offset]];
    if (other === undefined) return false;
    if (other.exact === word.exact) continue;
    if (strict || other.exact !== other.folded || other.folded !== word.folded) return false;
  }
  return true;
}

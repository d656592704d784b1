import type { Passage } from "../knowledge/document.ts";
import { isNumbered } from "../text/numeral-answer-types.ts";
import type { Span } from "../text/sentences.ts";
import { answerTypesOfWord, opensAt } from "../text/word-answer-types.ts";
import { words } from "../text/words.ts";
import { type Cut, cut } from "./cut.ts";
import { sentencesOf } from "./passage-sentences.ts";
import { CLAUSE_DISTANCE, SENTENCE_DISTANCE } from "./tuning.ts";

/** What a passage consists of, whatever is asked. Offsets count UTF-16 units of the document's text. */
export interface PassageReading {
  readonly sentences: readonly Span[];
  readonly words: readonly ReadWord[];
  /** A sentence of it cut for quotes of at most `limit` UTF-16 units: cut once, and kept. */
  readonly cutFor: (sentence: Span, limit: number) => Cut;
}

/** A word of a passage. */
export interface ReadWord extends Span {
  /** What it is compared by, with its diacritics. */
  readonly exact: string;
  /** The answer types that it shows, as bits of `ANSWER_TYPE`. */
  readonly answerTypes: number;
  /** How far it stands from the beginning, counted in words, with room for the marks between them. */
  readonly place: number;
}

/** What ends a clause, and with it a reason. */
export const CLAUSE_END = /[,;:.!?…\n]/u;
const SENTENCE_END = /[.!?…]["'”’»)\]]{0,2}\s|\n/u;

/** Reads a passage: what comes of it takes some kilobytes. */
export function readPassage(passage: Passage): PassageReading {
  const { document, block, start, end } = passage;
  const text = document.text.slice(start, end);
  const found = words(text);
  const label = block.kind === "item" && isNumbered(text) ? 0 : -1;
  const sentences = sentencesOf(passage);
  const firsts = new Set(sentences.map((sentence) => sentence.start));
  const isFirst = (at: number): boolean =>
    at === 0 || firsts.has(start + found[at]!.start) || opensAt(text, found[at]!.start);
  const places = placesOf(found, text);
  const read = found.map((word, at) => ({
    start: start + word.start,
    end: start + word.end,
    exact: word.exact,
    answerTypes: at === label ? 0 : answerTypesOfWord(found, at, isFirst(at)),
    place: places[at]!,
  }));
  return { sentences, words: read, cutFor: keptCuts(document.text) };
}

function placesOf(found: readonly Span[], text: string): number[] {
  let place = 0;
  return found.map(({ start }, at) => {
    const gap = text.slice(found[at - 1]?.end ?? start, start);
    place += 1;
    if (gap !== " ") place += SENTENCE_END.test(gap) ? SENTENCE_DISTANCE : CLAUSE_END.test(gap) ? CLAUSE_DISTANCE : 0;
    return place;
  });
}

/** Quotes differ in how much room what leads them in leaves: so many cuts of a passage are kept. */
const MOST_CUTS = 64;

function keptCuts(text: string): PassageReading["cutFor"] {
  const kept = new Map<string, Cut>();
  return (sentence, limit) => {
    const key = `${sentence.start} ${limit}`;
    const own = kept.get(key) ?? cut(text, sentence, limit);
    if (kept.size < MOST_CUTS) kept.set(key, own);
    return own;
  };
}

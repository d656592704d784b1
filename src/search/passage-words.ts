import type { BlockKind, Passage } from "../knowledge/document.ts";
import { intervieweeOf } from "../knowledge/interviewee.ts";
import { ANSWER_TYPE } from "../text/answer-types.ts";
import { isNumbered } from "../text/numeral-answer-types.ts";
import { type Provision, provisionsIn } from "../text/provisions.ts";
import { type Range, rangesIn } from "../text/ranges.ts";
import { sentences } from "../text/sentences.ts";
import { answerTypesOfWord, isCapital, opensAt } from "../text/word-answer-types.ts";
import { words, type Word } from "../text/words.ts";
import { sumsOf } from "./sums-in-rows.ts";
import { AROUND_WORDS, AROUND_WORTH } from "./tuning.ts";
import type { WordNumbers } from "./vocabulary.ts";

/** One passage's words as numbers. */
export interface PassageWords {
  /** Fetched when first asked for, where it lies in a file. */
  readonly passage: Passage;
  /** Its block's kind, and whether it only heads what follows. */
  readonly kind: BlockKind;
  readonly isHead: boolean;
  /** Number of each word, in order, without and with diacritics. */
  readonly folded: Int32Array;
  readonly exact: Int32Array;
  /** Where each word starts and ends in the document's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word is written with a capital; in a passage that is written in capitals alone, they tell nothing. */
  readonly capitals: Uint8Array;
  /** Index of each sentence's first word, ascending; begins with 0. */
  readonly sentences: Int32Array;
  /** The answer types that each word shows, as bits of `ANSWER_TYPE`. */
  readonly answerTypes: Uint16Array;
  /** Which quantities it holds a rule for. */
  readonly ranges: readonly Range[];
  /** Where it stands in a law or a set of rules; undefined where it stands in none. */
  readonly provision: (Pick<Provision, "article" | "clause"> & { readonly isFirst: boolean }) | undefined;
  /** The words of what stands around it, as numbers; -1 between two parts of that. */
  readonly around: Around;
}

/** Title, headings and lead-in of a passage: searched with it, and no words of its own. */
export interface Around {
  readonly folded: Int32Array;
  readonly exact: Int32Array;
  /** What each word is worth beside one of the passage itself, 0 to 1. */
  readonly worth: Float32Array;
  /** How many of the words, from the first on, are a question that the passage answers; 0 where it answers none. */
  readonly asked: number;
  /** The answer types that an item or a row shows by where it stands, as bits of `ANSWER_TYPE`: what the lines say that lead the list in; a list. */
  readonly answerTypes: number;
}

/** Reads a passage, and numbers its words. */
export function readPassage(passage: Passage, numbers: WordNumbers): PassageWords {
  const text = passage.document.text.slice(passage.start, passage.end);
  const found = words(text);
  const starts = sentenceStarts(text, found);
  const firsts = new Set(starts);
  const isShouted = text === text.toUpperCase();
  const row = emptyRow(found.length);
  for (let at = 0; at < found.length; at++) {
    const word = found[at]!;
    row.exact[at] = numbers.exactOf(word);
    row.folded[at] = numbers.foldedOf(row.exact[at]!);
    row.starts[at] = passage.start + word.start;
    row.ends[at] = passage.start + word.end;
    row.capitals[at] = isCapital(word) && !isShouted ? 1 : 0;
  }
  return {
    passage,
    kind: passage.block.kind,
    isHead: passage.isHead,
    ...row,
    sentences: starts,
    answerTypes: answerTypesOf(passage, found, (at) => firsts.has(at) || opensAt(text, found[at]!.start)),
    ranges: rangesIn(found),
    provision: provisionOf(passage, text),
    around: readAround(passage, numbers),
  };
}

function emptyRow(length: number) {
  return {
    folded: new Int32Array(length),
    exact: new Int32Array(length),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    capitals: new Uint8Array(length),
  };
}

/** What each word shows; the number of an item in its list shows nothing. */
function answerTypesOf(passage: Passage, found: readonly Word[], isFirst: (at: number) => boolean): Uint16Array {
  const { document, block } = passage;
  const isSum = sumsOf(passage);
  const label = block.kind === "item" && isNumbered(document.text.slice(block.start, block.end)) ? 0 : -1;
  const answerTypes = new Uint16Array(found.length);
  found.forEach((word, at) => {
    if (at !== label)
      answerTypes[at] = answerTypesOfWord(found, at, isFirst(at)) | (isSum(word) ? ANSWER_TYPE.money : 0);
  });
  return answerTypes;
}

/** The article is named by a heading; the clause by its number in the list, or at the beginning of its text. */
function provisionOf({ document, block }: Passage, text: string): PassageWords["provision"] {
  const article = block.headings.flatMap((heading) => provisionsIn(words(heading))).at(-1)?.article;
  if (article === undefined) return undefined;
  const clause = block.number ?? (Number(/^(\d{1,2})\.\s/u.exec(text)?.[1]) || undefined);
  const isFirst = document.blocks[document.blocks.indexOf(block) - 1]?.kind === "heading";
  return clause === undefined ? { article, isFirst } : { article, clause, isFirst };
}

function readAround(passage: Passage, numbers: WordNumbers): Around {
  const found = { folded: [] as number[], exact: [] as number[], worth: [] as number[] };
  const parts = partsAround(passage);
  for (const { text, worth } of parts) {
    for (const word of words(text).slice(0, AROUND_WORDS)) {
      const exact = numbers.exactOf(word);
      found.folded.push(numbers.foldedOf(exact));
      found.exact.push(exact);
      found.worth.push(worth);
    }
    found.folded.push(-1);
    found.exact.push(-1);
    found.worth.push(0);
  }
  const [first] = parts;
  return {
    asked: first && /\?["”»]?$/u.test(first.text.trimEnd()) ? found.folded.indexOf(-1) : 0,
    answerTypes: answerTypesOfLead(passage),
    folded: Int32Array.from(found.folded),
    exact: Int32Array.from(found.exact),
    worth: Float32Array.from(found.worth),
  };
}

/** The words of the heading that a passage stands under; none where it stands under none. */
export function headingWordsOf({ around }: PassageWords): Int32Array {
  const from = around.worth.findIndex((worth) => worth === Math.fround(AROUND_WORTH.heading));
  return from < 0 ? NO_WORDS : around.folded.subarray(from, around.folded.indexOf(-1, from));
}

/** The words of the title of a passage's article. */
export function titleWordsOf({ around: { folded } }: PassageWords): Int32Array {
  const end = folded.length - 1;
  return folded.subarray(end > 0 ? folded.lastIndexOf(-1, end - 1) + 1 : 0, Math.max(0, end));
}

const NO_WORDS = new Int32Array(0);

function answerTypesOfLead({ document, block, leads }: Passage): number {
  if (block.kind === "row") return ANSWER_TYPE.list;
  if (block.kind !== "item") return 0;
  const found = leads.map((lead) => words(document.text.slice(lead.start, lead.end)));
  const answerTypesIn = (line: readonly Word[]) =>
    line.reduce((answerTypes, _, at) => answerTypes | answerTypesOfWord(line, at), 0);
  return found.reduce((answerTypes, line) => answerTypes | answerTypesIn(line), ANSWER_TYPE.list as number);
}

function partsAround(passage: Passage): { text: string; worth: number }[] {
  const { document, block, leads } = passage;
  const headings = block.headings.toReversed().map((text) => ({ text, worth: AROUND_WORTH.heading }));
  const title = block.headings.includes(document.title) ? [] : [{ text: document.title, worth: AROUND_WORTH.title }];
  const led = leads
    .toReversed()
    .map(({ start, end }) => ({ text: document.text.slice(start, end), worth: AROUND_WORTH.lead }));
  const name = intervieweeOf(passage);
  const speaker = name === undefined ? [] : [{ text: name, worth: AROUND_WORTH.interviewee }];
  return [...led, ...speaker, ...headings, ...title];
}

function sentenceStarts(text: string, found: readonly Word[]): Int32Array {
  const starts: number[] = [];
  let at = 0;
  for (const sentence of sentences(text)) {
    while (at < found.length && found[at]!.start < sentence.start) at++;
    if (at < found.length && found[at]!.start < sentence.end) starts.push(at);
  }
  return Int32Array.from(starts.length ? starts : [0]);
}

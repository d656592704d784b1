import { announcesCause, hintsAtCause } from "../text/causes.ts";
import type { Document, Passage } from "../knowledge/document.ts";
import { ANSWER_TYPE, PLAIN_ANSWER_TYPES } from "../text/answer-types.ts";
import type { Held } from "./concepts.ts";
import { type Ranked, recencies } from "./features.ts";
import type { Matches } from "./matches.ts";
import { headingWordsOf, type PassageWords, titleWordsOf } from "./passage-words.ts";
import { isNamedInPassing } from "./passing.ts";
import type { Query } from "./query.ts";
import type { SentenceScores } from "./sentence-scores.ts";
import { yearsTo } from "./asked-year.ts";
import { HINTED_REASON, LONGEST_LABEL, MOST_OF_ANSWER_TYPE, NEWNESS_NOW, THERE } from "./tuning.ts";

/** How a passage stands beside the others that were found, and what is told by more than its sum. Shares are 0 to 1. */
export interface Standing {
  /** Its score as a share of the best one's. */
  readonly score: number;
  /** What its words, its best two neighbouring sentences, its best sentence's words and pairs, and the words near the answer score, beside the weight of the question. */
  readonly words: number;
  readonly neighbours: number;
  readonly sentence: number;
  readonly sentencePairs: number;
  readonly near: number;
  /** How many concepts of the question it lacks, and how many its best sentence does. */
  readonly lacking: number;
  readonly lackingInSentence: number;
  /** Share of the concepts, by weight, that stand around it: in title, headings, lead-in. */
  readonly around: number;
  /** How many of its words are of the answer type, four at most, and their share of all. */
  readonly wordsOfAnswerType: number;
  readonly answerTypeShare: number;
  /** 1 where the answer type shows by its form, and its best sentence has none. */
  readonly lacksAnswerType: number;
  /** Share of its own heading's words, and of the title's, that the question has. */
  readonly heading: number;
  readonly title: number;
  /** 1 where it begins with a label ("Vé tháng: …", a row's first cell), and the share of the label's words that the question has. */
  readonly hasLabel: number;
  readonly label: number;
  /** What the passage before it holds of what it lacks, as a share of the concepts by weight. */
  readonly before: number;
  /** The share of the scores that passages of its article have. */
  readonly article: number;
  /** 1 where a list is asked for, and its best sentence says of what is asked about that it comprises something. */
  readonly listed: number;
  /** The square of the share of the concepts, by weight, that it holds, where it says that it corrects what was said before. */
  readonly corrects: number;
  /** How new its article is beside the others, where that counts: it is asked what came of something, or how it is now. */
  readonly newness: number;
  /** Where it is asked why: how surely it tells no reason, by its words and what stands above it. */
  readonly lacksReason: number;
  /** Where a year is asked of by its distance from now ("năm ngoái"): 1 where it tells of that year, -1 where of others; else 0. */
  readonly year: number;
  /** 1 where it is asked whether something is so, and its best sentence allows, forbids or denies. */
  readonly verdict: number;
  /** 1 where the event asked about is only what another one followed. */
  readonly passing: number;
  /** 1 where a list is asked for, and its best sentence is one: three parts or more between semicolons. */
  readonly enumerates: number;
}

/** Reads how each of the ranked passages stands. `held`: what each holds of the question's concepts. `matchOf`: where its terms stand in one. */
export function standingsOf(
  ranked: readonly Ranked[],
  held: readonly (readonly Held[])[],
  matchOf: (row: PassageWords) => Matches,
  query: Query,
): Standing[] {
  const best = ranked[0]?.score || 1;
  const all = ranked.reduce((sum, { score }) => sum + score, 0) || 1;
  const weight = query.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const shown = query.answerTypes & ANSWER_TYPE.number ? query.answerTypes | ANSWER_TYPE.amount : query.answerTypes;
  const newness = newnessAsked(query);
  const passages = ranked.map(({ candidate }) => candidate.row.passage);
  const yearOf = yearsTo(query.yearAsked, passages);
  const recencyOf = recencies(newness > 0 ? passages : []);
  return ranked.map((own, at): Standing => {
    const { row } = own.candidate;
    const { document, index } = row.passage;
    const { features, score } = own;
    const previous = ranked.findIndex(({ candidate: { row: other } }) => isAt(other, document, index - 1));
    const ofArticle = ranked.filter((other) => other.candidate.row.passage.document === document);
    const wordsOfAnswerType = count(row.answerTypes, (types) => (types & shown) !== 0);
    const labelled = labelLength(row);
    return {
      score: score / best,
      words: features.words / weight,
      neighbours: features.neighbours / weight,
      sentence: features.sentence / weight,
      sentencePairs: features.sentencePairs / weight,
      near: features.near / weight,
      lacking: held[at]!.filter(({ passage }) => passage < THERE).length,
      lackingInSentence: held[at]!.filter(({ sentence }) => sentence < THERE).length,
      around: share(query, (concept) => held[at]![concept]!.around),
      wordsOfAnswerType: Math.min(MOST_OF_ANSWER_TYPE, wordsOfAnswerType),
      answerTypeShare: wordsOfAnswerType / (1 + row.answerTypes.length),
      lacksAnswerType: isPlain(query.answerTypes) && own.best.answerType === 0 ? 1 : 0,
      heading: shareAsked(headingWordsOf(row), query),
      title: shareAsked(titleWordsOf(row), query),
      hasLabel: labelled > 0 ? 1 : 0,
      label: labelled > 0 ? shareMatched(matchOf(row), labelled, query) : 0,
      before: previous < 0 ? 0 : share(query, (concept) => gained(held[previous]![concept]!, held[at]![concept]!)),
      article: ofArticle.reduce((sum, other) => sum + other.score, 0) / all,
      listed: query.answerTypes & ANSWER_TYPE.list && own.best.adjacent > 0 ? 1 : 0,
      corrects: corrects(row) ? share(query, (concept) => held[at]![concept]!.passage) ** 2 : 0,
      newness: newness * recencyOf(row.passage),
      lacksReason: query.answerTypes === ANSWER_TYPE.reason && wordsOfAnswerType === 0 ? lacksReason(row.passage) : 0,
      year: yearOf(row.passage),
      verdict: hasVerdict(row, own.best.span, query) ? 1 : 0,
      enumerates: query.answerTypes & ANSWER_TYPE.list && enumerates(row, own.best.span) ? 1 : 0,
      passing: isNamedInPassing(row, matchOf(row), query) ? 1 : 0,
    };
  });
}

/** What says that it corrects something, not that something was corrected. */
const CORRECTS =
  /^(?:đính chính|cải chính|nói lại cho đúng|correction)(?!\p{L})|con số đúng là|xin (?:đính|cải) chính/iu;

/** How much it counts how new an article is: most where it is asked what came of something, less where how it is now. */
function newnessAsked({ asksOfOutcome, asksOfNow }: Query): number {
  return asksOfOutcome ? 1 : asksOfNow ? NEWNESS_NOW : 0;
}

function corrects({ passage: { document, start, end } }: PassageWords): boolean {
  return CORRECTS.test(document.text.slice(start, end));
}

function isAt({ passage }: PassageWords, document: Document, index: number): boolean {
  return passage.document === document && passage.index === index;
}

function isPlain(answerTypes: number): boolean {
  return answerTypes !== 0 && (answerTypes & ~PLAIN_ANSWER_TYPES) === 0;
}

/** What is held of the concepts, as a share by weight. */
function share({ concepts }: Query, held: (concept: number) => number): number {
  const all = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return concepts.reduce((sum, { weight }, concept) => sum + weight * held(concept), 0) / all;
}

function gained(before: Held, own: Held): number {
  return Math.max(0, before.passage - own.passage);
}

/** Share of a run's words that the question has, those of grammar left out. */
function shareAsked(run: Int32Array, { terms }: Query): number {
  if (run.length === 0) return 0;
  return count(run, (word) => terms.some((term) => !term.isFunction && term.folded === word)) / run.length;
}

function shareMatched({ count: matches, at, unit }: Matches, words: number, { terms }: Query): number {
  const matched = new Set<number>();
  for (let index = 0; index < matches; index++)
    if (at[index]! < words && unit[index]! < terms.length) matched.add(at[index]!);
  return matched.size / words;
}

/** How many of a passage's first words are its label: what stands before a colon, or in a row's first cell. */
function labelLength({ passage, starts }: PassageWords): number {
  const text = passage.document.text.slice(passage.start, Math.min(passage.end, passage.start + LONGEST_LABEL));
  const end = text.search(/[:|\n]/u);
  if (end < 0 || text[end] === "\n") return 0;
  const words = starts.findIndex((start) => start >= passage.start + end);
  return words < 0 ? starts.length : words;
}

function hasVerdict(row: PassageWords, [start, end]: SentenceScores["span"], { verdicts }: Query): boolean {
  return verdicts.length > 0 && row.exact.subarray(start, end).some((word) => verdicts.includes(word));
}

/** Semicolons of a sentence that is a list. */
const FEWEST_SEMICOLONS = 2;

function enumerates({ passage, starts, ends }: PassageWords, [start, end]: SentenceScores["span"]): boolean {
  const sentence = passage.document.text.slice(starts[start], ends[end - 1]);
  return sentence.split(";").length > FEWEST_SEMICOLONS;
}

function count(run: Int32Array | Uint16Array, counts: (value: number) => boolean): number {
  let sum = 0;
  for (let at = 0; at < run.length; at++) if (counts(run[at]!)) sum++;
  return sum;
}

/** How surely a passage without a word that leads to a reason tells none, 0 to 1. */
function lacksReason({ document, block, leads, start, end }: Passage): number {
  const led = leads.map((lead) => document.text.slice(lead.start, lead.end));
  if (announcesCause([...led, block.headings.at(-1) ?? ""].join("\n"))) return 0;
  return hintsAtCause(document.text.slice(start, end)) ? HINTED_REASON : 1;
}

import { ANSWER_TUNING, type AnswerTuning } from "../answer/tuning.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { buildIndex } from "../search/search.ts";
import { type Tuning, TUNING } from "../search/tuning.ts";
import { measure } from "./measure.ts";
import type { SetQuestion } from "./question-set.ts";

/** Each part of ranking switched off by itself. */
const RANKING: Readonly<Record<string, Partial<Tuning>>> = {
  "(all)": {},
  "length correction": { b: 0 },
  "diacritics honoured": { insensitiveTyped: 1, insensitivePlain: 1, insensitiveUnknown: 1 },
  "function words lowered": { functionWord: 1 },
  "names lifted": { name: 0 },
  pairs: { pair: 0, sentencePair: 0 },
  "words close together": { stretch: 0 },
  "repeated words": { repeated: 0 },
  "best sentence": { sentence: 0, sentencePair: 0 },
  "answer type": { answerType: 0, answerTypeShare: 0 },
  "adjacent answer": { adjacent: 0, adjacentShare: 0 },
  synonyms: { synonym: 0 },
  glossary: { glossary: 0 },
  translations: { translation: 0 },
  corrections: { correction: 0 },
  "numbers otherwise": { number: 0 },
  initials: { initials: 0, initialsOther: 0 },
  "rarity of expansions": { expansionRarity: 0 },
  "diacritics restored": { diacritics: 2 },
  "broader and related words": { broader: 0, close: 0, related: 0 },
  "background lowered": { background: 1 },
  "light words lowered": { light: 1 },
  "title and headings": { around: 0 },
  "rarity in general": { general: 0 },
  compounds: { compound: 1, syllable: 1 },
  "neighbouring sentences": { neighbour: 0 },
  "words near the answer": { near: 0 },
  "article's own question": { asked: 0 },
  "newest article": { recent: 0 },
  "holder of an office": { holder: 0, sentenceHolder: 0 },
  "places in a law": { provision: 0 },
  "ranges of quantities": { range: 0 },
  "lists said to comprise": { listed: 0 },
  "captions lowered": { aside: 1 },
  "heads lowered": { head: 1 },
  "order of the first ten": { standing: 0 },
  "answer type within a passage": { sentenceAnswerType: 0, sentenceAdjacent: 0, sentenceHolder: 0, sentenceNear: 0 },
};

/** Each part of judging, choosing and quoting. */
const ANSWERING: Readonly<Record<string, Partial<AnswerTuning>>> = {
  "confidence features": { intercept: 0, features: allZero(ANSWER_TUNING.features) },
  "reasons against": { reasons: allZero(ANSWER_TUNING.reasons) },
  "heads refused": { head: 0 },
  "stray syllables": { stray: 0 },
  "unknown names": { stranger: 0 },
  "places and ranges sure": { sure: 0 },
  "further passages": { completing: Infinity, completingOne: Infinity, nearlyAsGood: Infinity },
  "answer type in a quote": { answerType: 0 },
  "adjacent answer in a quote": { adjacent: 0 },
  "meaning in the verdict": { ahead: 0 },
  "meaning in a quote": { nearness: 0 },
  "sentences around": { around: 0, goesOn: 0, length: 0 },
};

function allZero<Weights extends Readonly<Record<string, number>>>(weights: Weights): Weights {
  return Object.fromEntries(Object.keys(weights).map((name) => [name, 0])) as Weights;
}

/** What each part gives: the figures with all, and those without it. */
export async function* ablate(
  questions: readonly SetQuestion[],
  knowledge: Knowledge,
  quoteLength: number,
): AsyncGenerator<string> {
  yield line("without", COLUMNS);
  for (const [name, change] of Object.entries(RANKING)) {
    const index = await buildIndex(knowledge, { tuning: { ...TUNING, ...change } });
    yield row(name, await measure(questions, index, { quoteLength }));
  }
  const index = await buildIndex(knowledge);
  for (const [name, change] of Object.entries(ANSWERING))
    yield row(name, await measure(questions, index, { quoteLength, tuning: { ...ANSWER_TUNING, ...change } }));
}

const COLUMNS = ["top1", "mrr10", "answerInQuote1", "falseRefusals", "correctRefusals"] as const;

function row(part: string, { measures }: Awaited<ReturnType<typeof measure>>): string {
  return line(
    part,
    COLUMNS.map((name) => (100 * (measures[name] ?? 0)).toFixed(1)),
  );
}

function line(part: string, cells: readonly string[]): string {
  return part.padEnd(32) + cells.map((cell) => cell.padStart(16)).join("");
}

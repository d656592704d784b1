import type { Knowledge } from "../knowledge/knowledge.ts";
import { buildIndex } from "../search/search.ts";
import { type Tuning, TUNING } from "../search/tuning.ts";
import { measure } from "./measure.ts";
import type { SetQuestion } from "./question-set.ts";

/** Each part of ranking switched off by itself. */
const WITHOUT: Readonly<Record<string, Partial<Tuning>>> = {
  "(all)": {},
  "length correction": { b: 0 },
  "diacritics honoured": { insensitiveTyped: 1, insensitivePlain: 1, insensitiveUnknown: 1 },
  "function words lowered": { functionWord: 1 },
  "names lifted": { name: 0 },
  pairs: { pair: 0, sentencePair: 0 },
  "words close together": { stretch: 0 },
  "repeated words": { repeated: 0 },
  "best sentence": { sentence: 0, sentencePair: 0 },
  "kind of answer": { kind: 0 },
  "adjacent answer": { adjacent: 0, adjacentShare: 0 },
  synonyms: { synonym: 0 },
  glossary: { glossary: 0 },
  translations: { translation: 0 },
  corrections: { correction: 0 },
  "numbers otherwise": { number: 0 },
  initials: { initials: 0, initialsOther: 0 },
  "kind within a passage": { sentenceKind: 0, sentenceAdjacent: 0, sentenceHolder: 0, sentenceNear: 0 },
};

/** What each part of ranking gives: the figures with it, and the difference without it. */
export async function* ablate(
  questions: readonly SetQuestion[],
  knowledge: Knowledge,
  quoteLength: number,
): AsyncGenerator<string> {
  yield `${"without".padEnd(32)}${"top1".padStart(8)}${"mrr10".padStart(8)}${"inQuote1".padStart(10)}`;
  for (const [name, change] of Object.entries(WITHOUT)) {
    const { measures } = await measure(
      questions,
      await buildIndex(knowledge, { tuning: { ...TUNING, ...change } }),
      quoteLength,
    );
    const cells = [measures.top1, measures.mrr10, measures.answerInQuote1].map((value) =>
      (100 * (value ?? 0)).toFixed(1),
    );
    yield `${name.padEnd(32)}${cells[0]!.padStart(8)}${cells[1]!.padStart(8)}${cells[2]!.padStart(10)}`;
  }
}

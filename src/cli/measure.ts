import type { AnswerOptions } from "../answer/answer.ts";
import { decide } from "../answer/decide.ts";
import { search, type SearchIndex } from "../search/search.ts";
import type { SetQuestion } from "./question-set.ts";

/** How a set of questions was answered. Shares are between 0 and 1; null where no question is of that kind. */
export interface Measures {
  readonly questions: number;
  readonly answerable: number;
  readonly unanswerable: number;
  /** Answerable questions whose document comes first, among the first three and ten, whatever the decision to answer was. */
  readonly top1: number | null;
  readonly top3: number | null;
  readonly top10: number | null;
  /** Mean of 1 / rank of the right document, 0 past the tenth. */
  readonly mrr10: number | null;
  /** Answerable questions whose first quote, or any quote of the reply, holds an answer. */
  readonly answerInQuote1: number | null;
  readonly answerInReply: number | null;
  /** Answerable questions that got nothing, and unanswerable ones that did. */
  readonly falseRefusals: number | null;
  readonly correctRefusals: number | null;
  /** Length of the first quotes, in UTF-16 units. */
  readonly quoteLength: { readonly median: number; readonly max: number };
  readonly milliseconds: { readonly p50: number; readonly p99: number };
}

/** How one question was answered. */
export interface AnsweredQuestion {
  readonly answerable: boolean;
  /** Rank of the right document from 1; 0 where it was not found. */
  readonly rank: number;
  readonly inFirst: boolean;
  readonly inReply: boolean;
  readonly refused: boolean;
  readonly confidence: number;
  /** Length of the first quote; 0 where there is none. */
  readonly length: number;
  readonly milliseconds: number;
}

export async function measure(
  questions: readonly SetQuestion[],
  index: SearchIndex,
  options: AnswerOptions,
): Promise<{ measures: Measures; outcomes: AnsweredQuestion[] }> {
  const outcomes: AnsweredQuestion[] = [];
  for (const question of questions) outcomes.push(await outcomeOf(question, index, options));
  return { measures: summarise(outcomes), outcomes };
}

async function outcomeOf(
  { question, document, answers, answerable }: SetQuestion,
  index: SearchIndex,
  options: AnswerOptions,
): Promise<AnsweredQuestion> {
  const began = performance.now();
  const found = await search(question, index);
  const reply = decide(question, found, options);
  const milliseconds = performance.now() - began;
  const documents = [...new Set(found.hits.map(({ passage }) => passage.document.id))];
  const quotes = reply.kind === "found" ? reply.quotes : [];
  const holds = (text: string): boolean =>
    answers.some((wanted) => text.normalize("NFC").includes(wanted.normalize("NFC")));
  return {
    answerable,
    rank: document === undefined ? 0 : documents.indexOf(document) + 1,
    inFirst: quotes[0] !== undefined && holds(quotes[0].text),
    inReply: quotes.some(({ text }) => holds(text)),
    refused: reply.kind !== "found",
    confidence: reply.kind === "empty" ? 0 : reply.confidence,
    length: quotes[0]?.text.length ?? 0,
    milliseconds,
  };
}

function summarise(outcomes: readonly AnsweredQuestion[]): Measures {
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const unanswerable = outcomes.filter((outcome) => !outcome.answerable);
  const within = (rank: number) => share(answerable, (outcome) => outcome.rank > 0 && outcome.rank <= rank);
  const reciprocal = answerable.reduce((sum, { rank }) => sum + (rank > 0 && rank <= 10 ? 1 / rank : 0), 0);
  const lengths = outcomes.filter(({ length }) => length > 0).map(({ length }) => length);
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    questions: outcomes.length,
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    top1: within(1),
    top3: within(3),
    top10: within(10),
    mrr10: answerable.length > 0 ? rounded(reciprocal / answerable.length) : null,
    answerInQuote1: share(answerable, ({ inFirst }) => inFirst),
    answerInReply: share(answerable, ({ inReply }) => inReply),
    falseRefusals: share(answerable, ({ refused }) => refused),
    correctRefusals: share(unanswerable, ({ refused }) => refused),
    quoteLength: { median: quantile(lengths, 0.5), max: Math.max(0, ...lengths) },
    milliseconds: { p50: rounded(quantile(times, 0.5)), p99: rounded(quantile(times, 0.99)) },
  };
}

function share(outcomes: readonly AnsweredQuestion[], holds: (outcome: AnsweredQuestion) => boolean): number | null {
  return outcomes.length > 0 ? rounded(outcomes.filter(holds).length / outcomes.length) : null;
}

/** The value below which a share of the values lies; 0 where there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

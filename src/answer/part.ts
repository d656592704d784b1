import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import type { Span } from "../text/sentences.ts";
import {
  type Evidence,
  type Weights,
  weightsWithin,
  withNearness,
  type Witness,
  witnessOf,
  worthOf,
} from "./evidence.ts";
import type { PassageReading } from "./reading.ts";
import { filled, sliced } from "./slices.ts";
import { bestRun } from "./window.ts";

/** What is quoted of a passage. */
export interface Part {
  /** UTF-16 offsets into the document's text, in order. */
  readonly slices: readonly Span[];
  /** 0 where it is the whole passage, 1 where it is whole sentences, 2 where a sentence is cut in it. */
  readonly torn: 0 | 1 | 2;
  /** What it holds of the question. */
  readonly score: number;
}

/** What the best part is chosen by. */
interface Choice {
  readonly query: Query;
  readonly weights: Weights;
  /** The longest run of sentences, and the longest single sentence that stays whole, in UTF-16 units. */
  readonly limit: number;
  readonly longest: number;
}

/** A passage that fits is quoted whole; else the run of whole sentences that holds most of the question, or a longer sentence that holds more. */
export function bestPart(hit: Hit, reading: PassageReading, choice: Choice): Part {
  const { sentences, words } = reading;
  const { query, limit } = choice;
  const whole = { start: sentences[0]!.start, end: sentences.at(-1)!.end };
  if (lengthOf(whole) <= limit) return { slices: [whole], torn: 0, score: 0 };
  const witness = witnessOf(hit, words, query);
  const evidence = withNearness(witness(sentences), hit.nearness?.sentences);
  const weights = weightsWithin(evidence, choice.weights);
  const run = bestRun(sentences, { evidence, weights, limit });
  let best: Part = { slices: [], torn: 1, score: -Infinity };
  if (run) {
    const slice = { start: sentences[run.first]!.start, end: sentences[run.last]!.end };
    best = { slices: [slice], torn: 1, score: run.score };
  }
  sentences.forEach((sentence, at) => {
    if (lengthOf(sentence) <= limit || worthOf(evidence[at]!, weights) <= best.score) return;
    const { slices, holds, torn } = longSentence(sentence, evidence[at]!, reading, witness, choice);
    const score = worthOf(holds, weights);
    if (score > best.score) best = { slices: filled(slices, sentences, at, limit), torn, score };
  });
  return best;
}

/** A sentence that does not fit: whole where all of it is wanted, else in slices. */
function longSentence(sentence: Span, holds: Evidence, { cutFor }: PassageReading, witness: Witness, choice: Choice) {
  const { longest, weights } = choice;
  if (lengthOf(sentence) <= longest) return { slices: [sentence], holds, torn: 1 as const };
  return { torn: 2 as const, ...sliced(cutFor(sentence, longest), witness, weights) };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

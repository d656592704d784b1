import type { Hit } from "../search/rank.ts";
import { cosine, type Vector } from "./vector.ts";

/** How many of the first hits are ordered by meaning: more changed nothing on any set. */
export const CONSIDERED = 50;

/**
 * What the cosines of a passage and of its best sentence count beside its score by words, of which the best one counts 1:
 * the flat part of the curve is 3.75 to 5.25 on the encyclopedic sets and on small folders.
 */
const WORTH = 5.25;
/** The least that a hit scores, as a share of the best: order is kept, and no score falls to nothing. */
const LEAST = 0.001;

/** How near a passage is to a question: its own vector first, then those of its sentences. */
export interface Nearness {
  readonly passage: number;
  readonly sentences: readonly number[];
}

/** How near vectors of a passage are to that of a question. */
export function nearness(question: Float32Array, [whole, ...sentences]: readonly Vector[]): Nearness {
  return {
    passage: whole ? cosine(question, whole) : 0,
    sentences: sentences.map((vector) => cosine(question, vector)),
  };
}

/**
 * The hits in the order of what their words and their meaning tell together. One without vectors counts as near as the
 * others are in the middle. The best one's score stays in the unit of the words' scores, so that gaps can be compared.
 */
export function reordered(hits: readonly Hit[], near: ReadonlyMap<Hit, Nearness>): Hit[] {
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const known = [...near.values()].map(sumOf);
  if (known.length === 0 || best === 0) return [...hits];
  const usual = known.toSorted((a, b) => a - b)[Math.floor(known.length / 2)]!;
  const nearest = Math.max(...known);
  const sums = hits.map((hit) => {
    const own = near.get(hit);
    return hit.score + best * WORTH * ((own ? sumOf(own) : usual) - nearest);
  });
  const order = hits.map((_, at) => at).sort((a, b) => sums[b]! - sums[a]! || a - b);
  return order.map((at, place) => {
    const least = LEAST * best * (1 - place / (hits.length + 1));
    return scored(hits[at]!, Math.max(least, sums[at]!), near.get(hits[at]!));
  });
}

function sumOf({ passage, sentences }: Nearness): number {
  return passage + (sentences.length === 0 ? passage : Math.max(...sentences));
}

/** A hit with another score, its words still found when they are first asked for. */
function scored(hit: Hit, score: number, near: Nearness | undefined): Hit {
  const { passage, features, standing, someKind, holder, isNamed } = hit;
  return {
    passage,
    score,
    features: { ...features, meaning: features.meaning + score - hit.score },
    ...(standing && { standing }),
    someKind,
    holder,
    isNamed,
    ...(near && { sentenceNearness: near.sentences }),
    get held() {
      return hit.held;
    },
    get words() {
      return hit.words;
    },
  };
}

import type { Hit, Nearness } from "../search/rank.ts";
import { LEAST_WORDS_SHARE, MEANING_ANSWER_TYPE } from "../search/tuning.ts";
import { cosine, type Vector } from "./vector.ts";

/** How near vectors of a passage, its own first and then its sentences', are to that of a question. */
export function nearness(question: Float32Array, [whole, ...own]: readonly Vector[]): Nearness {
  const passage = whole ? cosine(question, whole) : 0;
  const sentences = own.map((vector) => cosine(question, vector));
  return { sentences, sum: passage + (sentences.length === 0 ? passage : Math.max(...sentences)) };
}

/**
 * The hits in the order of what their words and their meaning tell together. One without vectors counts as near as the
 * others are in the middle. The best one's score stays in the unit of the words' scores, the others' are shares of it, as they
 * are where words alone tell the order. `worth`: what a cosine counts beside the logarithm of a score by words.
 */
export function reordered(hits: readonly Hit[], near: ReadonlyMap<Hit, Nearness>, worth: number): Hit[] {
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const known = [...near.values()].map(({ sum }) => sum);
  if (known.length === 0 || best === 0) return [...hits];
  const usual = known.toSorted((a, b) => a - b)[Math.floor(known.length / 2)]!;
  const typed = Math.max(0, ...hits.map(({ features }) => features.answerType)) || 1;
  const sums = hits.map((hit) => {
    const words = Math.log(Math.max(LEAST_WORDS_SHARE, hit.score / best));
    return words + (MEANING_ANSWER_TYPE * hit.features.answerType) / typed + worth * (near.get(hit)?.sum ?? usual);
  });
  const most = Math.max(...sums);
  const order = hits.map((_, at) => at).sort((a, b) => sums[b]! - sums[a]! || a - b);
  return order.map((at) => scored(hits[at]!, best * Math.exp(sums[at]! - most), near.get(hits[at]!)));
}

/** A hit with another score, its words still found when they are first asked for. */
function scored(hit: Hit, score: number, near: Nearness | undefined): Hit {
  const { passage, features, standing, hasAnswerType, holder, isNamed } = hit;
  return {
    passage,
    score,
    features: { ...features, meaning: features.meaning + score - hit.score },
    ...(standing && { standing }),
    hasAnswerType,
    holder,
    isNamed,
    ...(near && { nearness: near }),
    get held() {
      return hit.held;
    },
    get words() {
      return hit.words;
    },
  };
}

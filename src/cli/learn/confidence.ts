import type { ConfidenceFeatures } from "../../answer/confidence-features.ts";
import type { ConfidenceExample } from "./examples.ts";
import { scaleOf } from "./scale.ts";

const STEPS = 4000;
const RATE = 1;

/** What the features weigh beside what is set by hand: logistic regression by gradient descent over standardised features. */
export function fitConfidence(examples: readonly ConfidenceExample[]): {
  intercept: number;
  weights: Record<string, number>;
} {
  const names = Object.keys(examples[0]!.features) as (keyof ConfidenceFeatures)[];
  const scales = names.map((name) => scaleOf(examples.map(({ features }) => features[name])));
  const rows = examples.map(({ features }) => [
    ...names.map((name, at) => (features[name] - scales[at]!.mean) / scales[at]!.deviation),
    1,
  ]);
  const mass = examples.reduce((sum, { weight }) => sum + weight, 0);
  const learned: number[] = Array.from({ length: names.length + 1 }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = learned.map(() => 0);
    examples.forEach(({ rest, isRight, weight }, at) => {
      const row = rows[at]!;
      const odds = row.reduce((sum, value, column) => sum + value * learned[column]!, rest);
      const error = (weight / mass) * ((isRight ? 1 : 0) - 1 / (1 + Math.exp(-odds)));
      row.forEach((value, column) => (slope[column]! += error * value));
    });
    slope.forEach((value, column) => (learned[column]! += RATE * value));
  }
  const weights = names.map((_, at) => learned[at]! / scales[at]!.deviation);
  const intercept = weights.reduce((sum, weight, at) => sum - weight * scales[at]!.mean, learned.at(-1)!);
  const learnt = Object.fromEntries(names.map((name, at) => [name, rounded(weights[at]!)]));
  return { intercept: rounded(intercept), weights: learnt };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

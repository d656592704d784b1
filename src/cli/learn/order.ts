import type { Standing } from "../../search/standing.ts";
import type { OrderExample } from "./examples.ts";
import { type Scale, scaleOf } from "./scale.ts";

const STEPS = 150;
/** Adam's step and decays (Kingma and Ba 2015), and what a weight costs, squared and halved. */
const STEP = 0.05;
const [DECAY, DECAY_OF_SQUARES] = [0.9, 0.95];
const COST = 0.03;

/**
 * What each sign of a standing is worth, in shares of the best score: the weights under which the right passages are likeliest
 * to come first (the top-one softmax loss of Cao et al. 2007), over standardised signs.
 */
export function fitOrder(examples: readonly OrderExample[]): Record<string, number> {
  const signs = Object.keys(examples[0]!.standings[0]!) as (keyof Standing)[];
  const scales = signs.map((sign) => scaleOf(examples.flatMap((one) => one.standings.map((own) => own[sign]))));
  const lists = examples.map(({ standings, isRight, weight }) => ({
    rows: standings.map((own) => signs.map((sign, at) => scaled(own[sign], scales[at]!))),
    isRight,
    weight,
  }));
  const mass = examples.reduce((sum, { weight }) => sum + weight, 0);
  const weights = signs.map(() => 0);
  const speed = signs.map(() => 0);
  const squares = signs.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => COST * weight);
    for (const list of lists) addSlope(slope, list, weights, list.weight / mass);
    slope.forEach((value, at) => {
      const drift = DECAY * speed[at]! + (1 - DECAY) * value;
      const square = DECAY_OF_SQUARES * squares[at]! + (1 - DECAY_OF_SQUARES) * value * value;
      weights[at]! -= (STEP * drift) / (Math.sqrt(square) + 1e-6);
      speed[at] = drift;
      squares[at] = square;
    });
  }
  const worth = signs.map((_, at) => weights[at]! / scales[at]!.deviation);
  const score = worth[signs.indexOf("score")]!;
  const entries = signs.map((sign, at) => [sign, rounded(worth[at]! / score)] as const);
  return Object.fromEntries(entries.filter(([sign]) => sign !== "score"));
}

interface List extends Pick<OrderExample, "isRight"> {
  readonly rows: readonly (readonly number[])[];
}

/** Adds the slope of one question's loss: what the passages are likely to come first by, less what the right ones among them are. */
function addSlope(slope: number[], { rows, isRight }: List, weights: readonly number[], share: number): void {
  const sums = rows.map((row) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const right = odds.reduce((sum, one, at) => sum + (isRight[at] ? one : 0), 0);
  rows.forEach((row, place) => {
    const pull = odds[place]! / all - (isRight[place] ? odds[place]! / right : 0);
    row.forEach((value, at) => (slope[at]! += share * pull * value));
  });
}

function scaled(value: number, { mean, deviation }: Scale): number {
  return (value - mean) / deviation;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

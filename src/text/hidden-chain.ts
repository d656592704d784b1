/** The chance of each state behind each state before, from one place to the next; the first place has one state before it. */
export type Step = readonly (readonly number[])[];

/**
 * How likely each state is at each place of a hidden Markov chain, given all that is seen: the forward–backward algorithm
 * (Rabiner 1989, section III). At every place the chances make 1.
 */
export function chancesAt(steps: readonly Step[]): number[][] {
  const forward = forwardChances(steps);
  const backward = backwardChances(steps);
  return forward.map((chances, at) => normalised(chances.map((chance, state) => chance * backward[at]![state]!)));
}

/** The chances by what stands before. */
function forwardChances(steps: readonly Step[]): number[][] {
  const chances: number[][] = [];
  for (const step of steps) {
    const before = chances.at(-1) ?? [1];
    chances.push(normalised(step[0]!.map((_, state) => sum(before.map((chance, one) => chance * step[one]![state]!)))));
  }
  return chances;
}

/** The same by what stands behind. */
function backwardChances(steps: readonly Step[]): number[][] {
  const chances: number[][] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    const next = steps[at + 1];
    const behind = chances[0];
    const own =
      next && behind ? next.map((row) => sum(row.map((chance, state) => chance * behind[state]!))) : undefined;
    chances.unshift(normalised(own ?? steps[at]![0]!.map(() => 1)));
  }
  return chances;
}

function normalised(chances: readonly number[]): number[] {
  const all = sum(chances) || 1;
  return chances.map((chance) => chance / all);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

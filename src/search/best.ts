import type { Runs } from "./postings.ts";

/** The passages that hold something, and what that is worth. */
export interface WeighedRuns {
  readonly runs: Runs;
  /** A whole number above 0. */
  readonly weight: number;
}

/**
 * The passages with the greatest sums of weights, at most `limit`, best first; of equal ones those first that stand first in
 * the folder. Only passages in a list of `leading` come into question.
 *
 * List by list, the heaviest first, each adding its weight to the sum of its passages. As soon as the lists that are left
 * weigh less together than the sum of the last that would be taken, no other passage can come in, and they only add to those
 * already met (MaxScore: Turtle and Flood 1995, term at a time). `places`: by passage, -1 for one that is gone.
 */
export function bestPassages(
  leading: readonly WeighedRuns[],
  further: readonly WeighedRuns[],
  limit: number,
  places: Int32Array,
): number[] {
  const sums = new Int32Array(places.length);
  const met: number[] = [];
  const all = [...leading, ...further].reduce((sum, { weight }) => sum + weight, 0);
  let left = all;
  let isOpen = true;
  // No sum is greater than what was read: until that is half of all, none needs to be looked at.
  const isSettled = (): boolean => met.length >= limit && all - left > left && nth(met, sums, limit) > left;
  for (const [at, { runs, weight }] of [...leading.toSorted(heaviest), ...further].entries()) {
    isOpen &&= at < leading.length && !isSettled();
    left -= weight;
    for (const run of runs)
      for (let each = 0; each < run.length; each++) {
        const passage = run[each]!;
        if (sums[passage]! > 0) sums[passage]! += weight;
        else if (isOpen && places[passage]! >= 0) {
          sums[passage] = weight;
          met.push(passage);
        }
      }
  }
  const least = met.length > limit ? nth(met, sums, limit) : 0;
  return met
    .filter((passage) => sums[passage]! >= least)
    .sort((a, b) => sums[b]! - sums[a]! || places[a]! - places[b]!)
    .slice(0, limit);
}

function heaviest(one: WeighedRuns, other: WeighedRuns): number {
  return other.weight - one.weight;
}

/** The sum at a place, from 1, of the passages met in the order of their sums, the greatest first (Hoare 1961, quickselect). */
function nth(met: readonly number[], sums: Int32Array, place: number): number {
  const values = new Int32Array(met.length);
  for (let each = 0; each < met.length; each++) values[each] = sums[met[each]!]!;
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left]! > pivot) left++;
      while (values[right]! < pivot) right--;
      if (left > right) break;
      [values[left], values[right]] = [values[right]!, values[left]!];
      left++;
      right--;
    }
    if (place - 1 <= right) high = right;
    else if (place - 1 >= left) low = left;
    else break;
  }
  return values[place - 1]!;
}

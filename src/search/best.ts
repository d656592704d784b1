import type { Run, Runs } from "./postings.ts";

/** The passages that hold something, and what that is worth. */
export interface WeighedRuns {
  /** Asked for once, when it is their turn, and not looked at after that. */
  readonly runs: () => Runs;
  /** A whole number above 0. */
  readonly weight: number;
}

/**
 * The passages with the greatest sums of weights, at most `limit`, best first; of equal ones those first that stand first in
 * the folder. Only passages in a list of `leading` come into question.
 */
type BestPassages = (leading: readonly WeighedRuns[], further: readonly WeighedRuns[], limit: number) => number[];

/** A look at all sums is worth it once so much less is left than at the last one. */
const LOOK_AGAIN = 3 / 4;

/**
 * Finds the best of so many passages. `places`: by passage, -1 for one that is gone.
 *
 * List by list, the heaviest first, each adding its weight to the sum of its passages. As soon as the lists that are left
 * weigh less together than the sum of the last that would be taken, no other passage can come in, and they only add to those
 * already met (MaxScore: Turtle and Flood 1995, term at a time). Of these, one that all lists left would not lift so high is
 * forgotten.
 */
export function bestPassages(places: Int32Array): BestPassages {
  /** By passage; all 0 between two questions. */
  const sums = new Int32Array(places.length);
  const met = new Int32Array(places.length);
  const scratch = new Int32Array(places.length);
  let count = 0;

  const nth = (place: number): number => {
    for (let at = 0; at < count; at++) scratch[at] = sums[met[at]!]!;
    return nthGreatest(scratch.subarray(0, count), place);
  };
  const addTo = (passage: number, weight: number, isOpen: boolean): void => {
    if (sums[passage]! > 0) sums[passage]! += weight;
    else if (isOpen && places[passage]! >= 0) {
      sums[passage] = weight;
      met[count++] = passage;
    }
  };
  const add = (run: Run, weight: number, isOpen: boolean): void => {
    if (run instanceof Int32Array) for (let at = 0; at < run.length; at++) addTo(run[at]!, weight, isOpen);
    else if (isOpen) eachOf(run.bits, (passage) => addTo(passage, weight, isOpen));
    else for (let at = 0; at < count; at++) sums[met[at]!]! += weight * bitOf(run.bits, met[at]!);
  };
  /** Forgets the passages that sum up to less, once no other one comes in. */
  const forget = (least: number): void => {
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const passage = met[at]!;
      if (sums[passage]! >= least) met[kept++] = passage;
      else sums[passage] = 0;
    }
    count = kept;
  };
  const addAll: BestPassages = (leading, further, limit) => {
    const all = [...leading, ...further].reduce((sum, { weight }) => sum + weight, 0);
    let left = all;
    let isOpen = true;
    let looked = Infinity;
    for (const [at, { runs, weight }] of [...leading.toSorted(heaviest), ...further].entries()) {
      isOpen &&= at < leading.length;
      // No sum is greater than what was read: until that is half of all, none needs to be looked at.
      if (count >= limit && all - left > left && left < LOOK_AGAIN * looked) {
        looked = left;
        const least = nth(limit);
        isOpen &&= least <= left;
        if (!isOpen) forget(least - left);
      }
      left -= weight;
      for (const run of runs()) add(run, weight, isOpen);
    }
    const least = count > limit ? nth(limit) : 0;
    const best = met.subarray(0, count).filter((passage) => sums[passage]! >= least);
    return [...best].sort((a, b) => sums[b]! - sums[a]! || places[a]! - places[b]!).slice(0, limit);
  };
  return (...asked) => {
    try {
      return addAll(...asked);
    } finally {
      for (let at = 0; at < count; at++) sums[met[at]!] = 0;
      count = 0;
    }
  };
}

function bitOf(bits: Uint8Array, at: number): number {
  return (bits[at >> 3]! >> (at & 7)) & 1; // behind the end of all bits there is none
}

function eachOf(bits: Uint8Array, visit: (at: number) => void): void {
  for (let byte = 0; byte < bits.length; byte++)
    for (let left = bits[byte]!; left > 0; left &= left - 1) visit(byte * 8 + 31 - Math.clz32(left & -left));
}

function heaviest(one: WeighedRuns, other: WeighedRuns): number {
  return other.weight - one.weight;
}

/** What stands at a place, from 1, of numbers in descending order; they are left in another one (Hoare 1961, quickselect). */
function nthGreatest(values: Int32Array, place: number): number {
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

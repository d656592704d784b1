import { openLists, type WeighedRuns } from "./open-lists.ts";

/**
 * The passages with the greatest sums of weights, at most `limit`, best first; of equal ones those first that stand first in
 * the folder. Only passages in a list of `leading` come into question.
 */
type BestPassages = (leading: readonly WeighedRuns[], further: readonly WeighedRuns[], limit: number) => number[];

/** How many passages are looked at together, a multiple of 8: what is noted of them stays in the processor's nearest memory. */
const BLOCK = 1 << 14;

/** A look at all sums is worth it once so much less is left than at the last one. */
const LOOK_AGAIN = 3 / 4;

/**
 * Finds the best of so many passages. `places`: by passage, -1 for one that is gone. `block`: see `BLOCK`.
 *
 * Block by block, and in it list by list, the heaviest first, each adding its weight to the sum of its passages. As soon as
 * the lists that are left weigh less together than the last of the best so far, no other passage of the block can come in, and
 * they only add to those already met (MaxScore: Turtle and Flood 1995). Of these, one that all lists left would not lift so
 * high is forgotten.
 */
export function bestPassages(places: Int32Array, block = BLOCK): BestPassages {
  /** By passage of the block. */
  const sums = new Int32Array(block);
  /** Passages of the block, by their numbers in it. */
  const met = new Int32Array(block);
  const part = new Int32Array(block);
  const best = bestSoFar(places, block);

  return (leading, further, limit) => {
    const lists = openLists(leading, further);
    best.begin(limit);
    for (let start = 0; start < places.length; start += block) {
      const end = start + block;
      sums.fill(0);
      let count = 0;
      let isOpen = true;
      let looked = best.least();
      for (const { weight, left, mayLead, bits, next } of lists) {
        isOpen &&= mayLead && left >= best.least();
        if (left < looked) {
          looked = LOOK_AGAIN * left;
          count = forget(met, count, sums, best.least() - left);
        }
        if (bits && !isOpen) {
          for (let at = 0; at < count; at++) sums[met[at]!]! += weight * bitOf(bits, start + met[at]!);
          continue;
        }
        const held = next(start, end, part);
        for (let at = 0; at < held; at++) {
          const passage = part[at]! - start;
          if (isOpen && sums[passage] === 0) met[count++] = passage;
          sums[passage]! += weight;
        }
      }
      for (let at = 0; at < count; at++) best.add(start + met[at]!, sums[met[at]!]!);
      best.settle();
    }
    return best.inOrder();
  };
}

/** Passages that sum up to less are no more among those met, once no other one comes in. How many are left. */
function forget(met: Int32Array, count: number, sums: Int32Array, least: number): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const passage = met[at]!;
    if (sums[passage]! >= least) met[kept++] = passage;
  }
  return kept;
}

/** The best of the passages met so far. */
function bestSoFar(places: Int32Array, block: number) {
  const size = places.length;
  /** Of each passage its sum and, of equal ones, its place, as one number. */
  let keys = new Float64Array(0);
  let passages = new Int32Array(0);
  let scratch = new Float64Array(0);
  let [limit, count, least] = [0, 0, 0];
  return {
    begin(most: number): void {
      [limit, count, least] = [most, 0, 0];
      if (keys.length >= most + block) return;
      [keys, scratch] = [new Float64Array(most + block), new Float64Array(most + block)];
      passages = new Int32Array(most + block);
    },
    /** The sum below which no other one comes in; 0 until so many are met. */
    least: () => least,
    add(passage: number, sum: number): void {
      if (sum < least || places[passage]! < 0) return;
      keys[count] = sum * size + size - 1 - places[passage]!;
      passages[count++] = passage;
    },
    /** Forgets all but the best. No more than a block's passages may be added between two times. */
    settle(): void {
      if (count < limit) return;
      scratch.set(keys.subarray(0, count));
      const last = nthGreatest(scratch.subarray(0, count), limit);
      let kept = 0;
      for (let at = 0; at < count; at++) {
        if (keys[at]! < last) continue;
        keys[kept] = keys[at]!;
        passages[kept++] = passages[at]!;
      }
      count = kept;
      least = Math.floor(last / size);
    },
    inOrder: (): number[] =>
      Array.from({ length: count }, (_, at) => at)
        .sort((a, b) => keys[b]! - keys[a]!)
        .map((at) => passages[at]!),
  };
}

function bitOf(bits: Uint8Array, at: number): number {
  return (bits[at >> 3]! >> (at & 7)) & 1; // behind the end of all bits there is none
}

/** What stands at a place, from 1, of numbers in descending order; they are left in another one (Hoare 1961, quickselect). */
function nthGreatest(values: Float64Array, place: number): number {
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

import type { Breathe } from "./breathe.ts";
import type { PassageWords } from "./passage-words.ts";

/** Which passages hold a pair: a run of passage numbers for each. */
export interface PairPostings {
  frequency(first: number, second: number): number;
  passages(first: number, second: number): Int32Array;
}

/**
 * The pairs of passages numbered from `from` on, of words numbered below `size`. Two passes: count each pair, then lay all
 * runs into one array, a few bytes a posting.
 */
export async function pairPostings(
  table: readonly PassageWords[],
  from: number,
  size: number,
  breathe: Breathe,
): Promise<PairPostings> {
  const slots = new Map<number, number>();
  const counts: number[] = [];
  const last: number[] = [];
  const eachPair = async (visit: (slot: number, passage: number) => void): Promise<void> => {
    last.fill(-1);
    for (const [passage, { folded, around }] of table.entries()) {
      await breathe();
      for (const run of [folded, around.folded])
        for (let at = 1; at < run.length; at++) {
          if (run[at - 1]! < 0 || run[at]! < 0) continue;
          const key = run[at - 1]! * size + run[at]!;
          let slot = slots.get(key);
          if (slot === undefined) {
            slot = slots.size;
            slots.set(key, slot);
            counts.push(0);
            last.push(-1);
          }
          if (last[slot] === passage) continue;
          last[slot] = passage;
          visit(slot, passage);
        }
    }
  };
  await eachPair((slot) => counts[slot]!++);
  const offsets = new Int32Array(counts.length + 1);
  counts.forEach((count, slot) => (offsets[slot + 1] = offsets[slot]! + count));
  const runs = new Int32Array(offsets.at(-1)!);
  const filled = offsets.slice();
  await eachPair((slot, passage) => (runs[filled[slot]!++] = from + passage));
  const slotOf = (first: number, second: number): number =>
    (first < size && second < size ? slots.get(first * size + second) : undefined) ?? -1;
  return {
    frequency(first, second) {
      const slot = slotOf(first, second);
      return slot < 0 ? 0 : offsets[slot + 1]! - offsets[slot]!;
    },
    passages(first, second) {
      const slot = slotOf(first, second);
      return slot < 0 ? runs.subarray(0, 0) : runs.subarray(offsets[slot], offsets[slot + 1]);
    },
  };
}

/** The pairs of `base` without those of the passages that are `gone`, which it holds too, and with those `added`. */
export function amendPairs(
  base: PairPostings,
  gone: PairPostings,
  added: PairPostings,
  isGone: (passage: number) => boolean,
): PairPostings {
  return {
    frequency: (first, second) =>
      base.frequency(first, second) - gone.frequency(first, second) + added.frequency(first, second),
    passages(first, second) {
      const kept = base.passages(first, second).filter((passage) => !isGone(passage));
      return Int32Array.of(...kept, ...added.passages(first, second));
    },
  };
}

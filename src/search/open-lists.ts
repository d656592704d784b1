import type { Run, Runs } from "./postings.ts";

/** The passages that hold something, and what that is worth. */
export interface WeighedRuns {
  readonly runs: Runs;
  /** A whole number above 0. */
  readonly weight: number;
}

/** A list while its passages are gone through. */
interface OpenList {
  readonly weight: number;
  /** What it and all lists behind it weigh together; a passage is in one run of each. */
  readonly left: number;
  readonly mayLead: boolean;
  readonly bits: Uint8Array | undefined;
  /** Puts its passages of a block at the beginning of `part`; how many there are. */
  readonly next: (start: number, end: number, part: Int32Array) => number;
}

/** The heaviest of what leads first, then all else. */
export function openLists(leading: readonly WeighedRuns[], further: readonly WeighedRuns[]): OpenList[] {
  const ordered = [...leading.toSorted((a, b) => b.weight - a.weight), ...further];
  let left = ordered.reduce((sum, { weight }) => sum + weight, 0);
  return ordered.flatMap(({ runs, weight }, at) => {
    const own = { weight, left, mayLead: at < leading.length };
    left -= weight;
    return runs.map((run) => ({ ...own, bits: "bits" in run ? run.bits : undefined, next: nextOf(run) }));
  });
}

function nextOf(run: Run): OpenList["next"] {
  if ("bits" in run) return nextOfBits(run.bits);
  if ("distances" in run) return nextByDistances(run.distances);
  let at = 0;
  return (_, end, part) => {
    let count = 0;
    for (; at < run.length && run[at]! < end; at++) part[count++] = run[at]!;
    return count;
  };
}

function nextOfBits(bits: Uint8Array): OpenList["next"] {
  return (start, end, part) => {
    let count = 0;
    for (let byte = start >> 3; byte < Math.min(end >> 3, bits.length); byte++)
      for (let left = bits[byte]!; left > 0; left &= left - 1) part[count++] = byte * 8 + 31 - Math.clz32(left & -left);
    return count;
  };
}

/** As `readAscending` reads them. */
function nextByDistances(distances: Uint8Array): OpenList["next"] {
  let from = 0;
  let before = 0;
  return (_, end, part) => {
    let [at, last, count] = [from, before, 0];
    while (at < distances.length) {
      let next = at;
      let byte = distances[next++]!;
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = distances[next++]!;
        value |= (byte & 0x7f) << shift;
      }
      if (last + value >= end) break; // it is read again for the next block
      at = next;
      part[count++] = last += value;
    }
    [from, before] = [at, last];
    return count;
  };
}

import { putNumber } from "./bytes.ts";
import { chains, grown } from "./chains.ts";

/** Which passages hold each pair of words, being noted. */
interface PackedPairs {
  /** Notes that a passage holds a pair; it may do so several times. Passages come in the order of their numbers. */
  add(first: number, second: number, passage: number): void;
  /** The pairs of each first word, ascending. */
  byFirst(): Iterable<PairsOfWord>;
}

/** All pairs that begin with one word, in typed arrays: a folder has millions. */
export interface PairsOfWord {
  readonly first: number;
  /** The second words, ascending; how many passages hold each pair; where its passages end in `bytes`, where the next ones begin. */
  readonly seconds: Int32Array;
  readonly counts: Int32Array;
  readonly ends: Int32Array;
  /** The passages of each pair, as `readAscending` reads them. */
  readonly bytes: Uint8Array;
}

/** Pairs as they come are appended to a run of their first word's, and put in order at the end: no pair has to be looked up. */
export function packedPairs(): PackedPairs {
  const runs = chains();
  let words = 0;
  let last = new Uint32Array(1024);
  return {
    add(first, second, passage) {
      for (; words <= first; words++) runs.add();
      while (last.length < words) last = grown(last);
      runs.append(first, passage - last[first]!);
      runs.append(first, second);
      last[first] = passage;
    },
    *byFirst() {
      const order = orderer();
      for (let first = 0; first < words; first++) {
        const bytes = runs.bytes(first);
        if (bytes.length > 0) yield { first, ...order(bytes) };
      }
    },
  };
}

/** Puts the run of one first word in order by the second ones: counted in one pass over it, laid out in another. */
function orderer() {
  /** By second word: how many passages, the last of them, and how many bytes they take, later where the next one goes. 0 between runs. */
  let [counts, last, at] = [new Int32Array(0), new Int32Array(0), new Int32Array(0)];
  const makeRoom = (size: number): void => {
    if (size <= counts.length) return;
    [counts, last, at] = [counts, last, at].map((old) => {
      const larger = new Int32Array(2 * size);
      larger.set(old);
      return larger;
    }) as [typeof counts, typeof last, typeof at];
  };
  return (run: Uint8Array): Omit<PairsOfWord, "first"> => {
    const met: number[] = [];
    eachPair(run, (second, passage) => {
      makeRoom(second + 1);
      if (counts[second] === 0) met.push(second);
      else if (last[second] === passage) return;
      at[second]! += lengthOf(passage - last[second]!);
      counts[second]!++;
      last[second] = passage;
    });
    const seconds = Int32Array.from(met).sort();
    const countsOf = seconds.map((second) => counts[second]!);
    let length = 0;
    const ends = seconds.map((second) => {
      const start = length;
      length += at[second]!;
      at[second] = start;
      counts[second] = last[second] = 0;
      return length;
    });
    const bytes = new Uint8Array(length);
    eachPair(run, (second, passage) => {
      if (counts[second]! > 0 && last[second] === passage) return;
      at[second] = putNumber(bytes, at[second]!, passage - last[second]!);
      counts[second]!++;
      last[second] = passage;
    });
    for (const second of met) counts[second] = last[second] = at[second] = 0;
    return { seconds, counts: countsOf, ends, bytes };
  };
}

function eachPair(run: Uint8Array, visit: (second: number, passage: number) => void): void {
  let at = 0;
  const number = (): number => {
    let byte = run[at++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = run[at++]!;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  };
  for (let passage = 0; at < run.length;) {
    passage += number();
    visit(number(), passage);
  }
}

/** How many bytes a varint takes. */
function lengthOf(value: number): number {
  let length = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) length++;
  return length;
}

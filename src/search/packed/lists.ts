import { putNumber } from "./bytes.ts";

/** Many lists of ascending numbers being made at once, in a few bytes a number. */
export interface Lists {
  /** Begins a list and returns its number. */
  add(): number;
  /** Adds a number to a list; one that the list ends with already is left out. Numbers come in ascending order. */
  push(list: number, value: number): void;
  count(list: number): number;
  /** The list as `readAscending` reads it. */
  bytes(list: number): Uint8Array;
}

/** Slices of one list grow from the first size to the last; behind its bytes each has room for the place of the next. */
const FIRST_SLICE = 8;
const LAST_SLICE = 256;
const LINK = 4;
/** Room is taken in chunks of so many bytes, as a power of two. */
const CHUNK_BITS = 20;
const CHUNK = 1 << CHUNK_BITS;
/** Bytes of the longest varint. */
const LONGEST = 5;

/** Lists as chains of slices in common chunks, so that a million short ones cost little (Lucene's `ByteBlockPool`). */
export function lists(): Lists {
  const chunks: Uint8Array[] = [];
  let used = CHUNK;
  /** By list: its first number or, from the second on, where its bytes begin; where they end; where their slice ends; the last number; how many. */
  const first = growing();
  const start = growing();
  const end = growing();
  const limit = growing();
  const size = growing();
  const last = growing();
  const counts = growing();
  let made = 0;

  const take = (length: number): number => {
    if (used + length > CHUNK) {
      chunks.push(new Uint8Array(CHUNK));
      used = 0;
    }
    used += length;
    return (chunks.length - 1) * CHUNK + used - length;
  };
  const chunkOf = (at: number): Uint8Array => chunks[Math.floor(at / CHUNK)]!;

  /** A further slice, told to the one before. */
  const extend = (list: number): void => {
    const length = Math.min(2 * size.at(list), LAST_SLICE);
    const next = take(length);
    new DataView(chunkOf(limit.at(list)).buffer).setUint32(limit.at(list) % CHUNK, next);
    size.set(list, length);
    end.set(list, next);
    limit.set(list, next + length - LINK);
  };

  const append = (list: number, distance: number): void => {
    const length = putNumber(scratch, 0, distance);
    for (let at = 0; at < length; at++) {
      if (end.at(list) === limit.at(list)) extend(list);
      chunkOf(end.at(list))[end.at(list) % CHUNK] = scratch[at]!;
      end.set(list, end.at(list) + 1);
    }
  };
  const scratch = new Uint8Array(LONGEST);

  return {
    add() {
      counts.set(made, 0);
      return made++;
    },
    push(list, value) {
      const count = counts.at(list);
      if (count === 0) first.set(list, value);
      else if (last.at(list) === value) return;
      else {
        if (count === 1) {
          const at = take(FIRST_SLICE);
          start.set(list, at);
          end.set(list, at);
          limit.set(list, at + FIRST_SLICE - LINK);
          size.set(list, FIRST_SLICE);
        }
        append(list, value - last.at(list));
      }
      last.set(list, value);
      counts.set(list, count + 1);
    },
    count: (list) => counts.at(list),
    bytes(list) {
      const parts: Uint8Array[] = [scratch.slice(0, putNumber(scratch, 0, first.at(list)))];
      if (counts.at(list) === 1) return parts[0]!;
      let at = start.at(list);
      for (let length = FIRST_SLICE; ; length = Math.min(2 * length, LAST_SLICE)) {
        const chunk = chunkOf(at);
        const from = at % CHUNK;
        const isLast = at + length - LINK === limit.at(list);
        parts.push(chunk.subarray(from, isLast ? end.at(list) % CHUNK : from + length - LINK));
        if (isLast) return Buffer.concat(parts);
        at = new DataView(chunk.buffer).getUint32(from + length - LINK);
      }
    },
  };
}

/** Numbers from 0 to 2^32 - 1 by number, in an array that grows. */
export function growing() {
  let numbers: Uint32Array = new Uint32Array(1024);
  return {
    at: (index: number): number => numbers[index]!,
    set(index: number, value: number): void {
      if (index >= numbers.length) {
        const larger = new Uint32Array(2 * Math.max(index, numbers.length));
        larger.set(numbers);
        numbers = larger;
      }
      numbers[index] = value;
    },
    take: (length: number): Uint32Array => numbers.slice(0, length),
  };
}

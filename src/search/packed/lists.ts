import type { Run } from "../postings.ts";
import { readAscending } from "./bytes.ts";

/** A list of passages as it lies in an index: their distances, or a bit for each passage where that takes less room. */
export interface PackedList {
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Distances take a byte each and more. */
function isDense(count: number, passages: number): boolean {
  return 8 * count > passages;
}

/** `list`: as distances. `passages`: how many there are in all. */
export function packList(list: PackedList, passages: number): PackedList {
  if (!isDense(list.count, passages)) return list;
  const bytes = new Uint8Array((passages + 7) >> 3);
  for (const passage of readAscending(list.bytes, list.count)) bytes[passage >> 3]! |= 1 << (passage & 7);
  return { count: list.count, bytes };
}

/** `passages`: how many there are in all. */
export function runOf({ count, bytes }: PackedList, passages: number): Run {
  return isDense(count, passages) ? { bits: bytes } : { distances: bytes };
}

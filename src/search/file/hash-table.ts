import type { YieldToEventLoop } from "../yielding.ts";

/** Places of the table for each key. */
const ROOM = 2;

/** Keys by their numbers. */
type KeyAt = (number: number) => string;

/** A table that leads from a key to its number: an array, in which no collection of garbage has anything to look at. */
export async function hashTable(size: number, keyAt: KeyAt, yieldToEventLoop: YieldToEventLoop): Promise<Int32Array> {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(ROOM * size + 1))).fill(-1);
  for (let number = 0; number < size; number++) {
    await yieldToEventLoop();
    let at = hashOf(keyAt(number)) & (table.length - 1);
    while (table[at]! >= 0) at = (at + 1) & (table.length - 1);
    table[at] = number;
  }
  return table;
}

/** The number of a key; -1 for one that is not among them. */
export function numberIn(table: Int32Array, key: string, keyAt: KeyAt): number {
  for (let at = hashOf(key) & (table.length - 1); table[at]! >= 0; at = (at + 1) & (table.length - 1))
    if (keyAt(table[at]!) === key) return table[at]!;
  return -1;
}

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

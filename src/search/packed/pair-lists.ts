import { growing } from "./lists.ts";

/** Which list each pair of numbers has: open addressing in typed arrays, in parts by the first number, so that none grows for long. */
interface PairLists {
  /** The list of a pair; `add` gives the number of a new one. */
  listOf(first: number, second: number, add: () => number): number;
  /** How many parts there are; a first number's pairs are all in one. */
  readonly parts: number;
  /** The pairs of one part with their lists, ascending by the first and then by the second number. */
  inPart(part: number): { first: number; second: number; list: number }[];
}

const PARTS = 512;
/** Numbers are below this, so that a pair is one whole number that a double holds. */
const NUMBERS = 2 ** 24;
/** A part grows where it is fuller than this. */
const FULL = 0.6;
const FIRST_SIZE = 64;

export function pairLists(): PairLists {
  const parts = Array.from({ length: PARTS }, () => pairTable());
  return {
    listOf: (first, second, add) => parts[first % PARTS]!.listOf(first * NUMBERS + second, add),
    parts: PARTS,
    inPart: (part) =>
      parts[part]!.entries().map(([pair, list]) => ({
        first: Math.floor(pair / NUMBERS),
        second: pair % NUMBERS,
        list,
      })),
  };
}

function pairTable() {
  let pairs = new Float64Array(FIRST_SIZE).fill(-1);
  let places = new Uint32Array(FIRST_SIZE);
  const values = growing();
  let count = 0;
  const placeOf = (pair: number): number => {
    let at = hashOf(pair) & (pairs.length - 1);
    while (pairs[at]! >= 0 && pairs[at] !== pair) at = (at + 1) & (pairs.length - 1);
    return at;
  };
  const grow = (): void => {
    const [old, oldPlaces] = [pairs, places];
    pairs = new Float64Array(2 * old.length).fill(-1);
    places = new Uint32Array(2 * old.length);
    old.forEach((pair, at) => {
      if (pair < 0) return;
      const place = placeOf(pair);
      pairs[place] = pair;
      places[place] = oldPlaces[at]!;
    });
  };
  return {
    listOf(pair: number, add: () => number): number {
      const at = placeOf(pair);
      if (pairs[at] === pair) return values.at(places[at]!);
      const list = add();
      values.set(count, list);
      pairs[at] = pair;
      places[at] = count++;
      if (count > FULL * pairs.length) grow();
      return list;
    },
    entries(): [pair: number, list: number][] {
      const all: [number, number][] = [];
      pairs.forEach((pair, at) => {
        if (pair >= 0) all.push([pair, values.at(places[at]!)]);
      });
      return all.sort((a, b) => a[0] - b[0]);
    },
  };
}

function hashOf(pair: number): number {
  const [high, low] = [Math.floor(pair / NUMBERS), pair % NUMBERS];
  return (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> 7;
}

import type { Document, Passage } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import type { YieldToEventLoop } from "../yielding.ts";
import type { Amendment } from "../corpus.ts";

/** Where an article's passages stand in an index. */
export interface KeptPassages {
  /** Number of the first. */
  readonly first: number;
  /** How many there are. */
  readonly passages: number;
}

/** What differs between an index and a folder. */
export interface Difference extends Amendment {
  /** The articles of the index that the folder has, by their numbers. */
  readonly same: ReadonlyMap<number, Document>;
}

/** `numberOf`: the number of the very same article in the index; undefined where that does not have it. */
export async function differenceFrom(
  kept: readonly KeptPassages[],
  documents: readonly Document[],
  numberOf: (document: Document) => number | undefined,
  yieldToEventLoop: YieldToEventLoop,
): Promise<Difference> {
  const last = kept.at(-1);
  const places = new Int32Array(last ? last.first + last.passages : 0).fill(-1);
  const same = new Map<number, Document>();
  const added: Passage[] = [];
  const placesOfAdded: number[] = [];
  let place = 0;
  for (const document of documents) {
    await yieldToEventLoop();
    const number = numberOf(document);
    if (number === undefined) {
      const passages = passagesOf(document);
      added.push(...passages);
      for (const _ of passages) placesOfAdded.push(place++);
    } else {
      same.set(number, document);
      const { first, passages } = kept[number]!;
      for (let index = 0; index < passages; index++) places[first + index] = place++;
    }
  }
  const all = new Int32Array(places.length + placesOfAdded.length);
  all.set(places);
  all.set(placesOfAdded, places.length);
  const gone = [...places.keys()].filter((number) => places[number] === -1);
  return { same, added, gone, places: all };
}

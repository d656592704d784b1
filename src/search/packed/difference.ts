import type { Document, Passage } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import type { YieldToEventLoop } from "../yielding.ts";
import type { Amendment } from "../corpus.ts";

/** What differs between an index and a folder. */
export interface Difference extends Amendment {
  /** The articles of the index that the folder has, by their numbers. */
  readonly same: ReadonlyMap<number, Document>;
  /** By a document's place in the folder: that of its first passage; at the end, how many passages there are. */
  readonly firsts: Int32Array;
}

/**
 * `kept`: by an article's number in the index, that of its first passage; at the end, how many passages there are. `numberOf`:
 * the number of the very same article in the index; undefined where that does not have it.
 */
export async function differenceFrom(
  kept: Int32Array,
  documents: readonly Document[],
  numberOf: (document: Document) => number | undefined,
  yieldToEventLoop: YieldToEventLoop,
): Promise<Difference> {
  const places = new Int32Array(kept.at(-1)!).fill(-1);
  const same = new Map<number, Document>();
  const added: Passage[] = [];
  const placesOfAdded: number[] = [];
  const firsts = new Int32Array(documents.length + 1);
  let place = 0;
  for (const [at, document] of documents.entries()) {
    await yieldToEventLoop();
    const number = numberOf(document);
    if (number === undefined) {
      const passages = passagesOf(document);
      added.push(...passages);
      for (const _ of passages) placesOfAdded.push(place++);
    } else {
      same.set(number, document);
      for (let passage = kept[number]!; passage < kept[number + 1]!; passage++) places[passage] = place++;
    }
    firsts[at + 1] = place;
  }
  const all = new Int32Array(places.length + placesOfAdded.length);
  all.set(places);
  all.set(placesOfAdded, places.length);
  const gone = [...places.keys()].filter((number) => places[number] === -1);
  return { same, added, gone, places: all, firsts };
}

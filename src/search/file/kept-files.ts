import type { FileReading } from "../../knowledge/knowledge.ts";
import type { KeptArticles } from "./kept-articles.ts";

type Entry = [id: string, file: FileReading];

/** The files of a folder by where they are: in a file of kept articles, or in memory beside it. */
export interface Whereabouts {
  /** In the order of the folder: a place in the file, or -1 minus that in `others`. */
  readonly order: Int32Array;
  readonly others: readonly Entry[];
}

/** A map that holds none of its entries: each is made when it is asked for. */
export class KeptFiles implements ReadonlyMap<string, FileReading> {
  readonly #articles: KeptArticles;
  readonly #order: Int32Array;
  readonly #others: readonly Entry[];
  readonly #own: ReadonlyMap<string, FileReading>;
  /** By place in the file: whether the folder has it as it is there. */
  readonly #isThere: Uint8Array;

  constructor(articles: KeptArticles, { order, others }: Whereabouts) {
    this.#articles = articles;
    this.#order = order;
    this.#others = others;
    this.#own = new Map(others);
    this.#isThere = new Uint8Array(articles.size);
    for (const place of order) if (place >= 0) this.#isThere[place] = 1;
  }

  get size(): number {
    return this.#order.length;
  }

  get(id: string): FileReading | undefined {
    const own = this.#own.get(id);
    if (own) return own;
    const place = this.#articles.placeOf(id);
    return this.#isThere[place] === 1 ? this.#articles.fileAt(place) : undefined;
  }

  has(id: string): boolean {
    return this.#own.has(id) || this.#isThere[this.#articles.placeOf(id)] === 1;
  }

  *entries(): MapIterator<Entry> {
    for (const place of this.#order)
      yield place < 0 ? this.#others[-1 - place]! : [this.#articles.idAt(place), this.#articles.fileAt(place)];
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id;
    return undefined;
  }

  *values(): MapIterator<FileReading> {
    for (const [, file] of this.entries()) yield file;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<Entry> {
    return this.entries();
  }

  forEach(each: (file: FileReading, id: string, files: ReadonlyMap<string, FileReading>) => void): void {
    for (const [id, file] of this.entries()) each(file, id, this);
  }
}

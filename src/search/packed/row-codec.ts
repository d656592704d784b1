import type { BlockKind, Passage } from "../../knowledge/document.ts";
import type { Around, PassageWords } from "../passage-words.ts";
import { ByteReader, type ByteWriter } from "./bytes.ts";
import { type RowDetails, readDetails, writeDetails } from "./row-details.ts";

/** What the bytes of rows leave out. */
export interface RowSource {
  /** The folded number of the word of an exact number. */
  foldedOf(exact: number): number;
  /** The passage of a row, by its number: called when it is first asked for. */
  passage(number: number): Passage;
}

const KINDS: readonly BlockKind[] = ["heading", "paragraph", "caption", "related", "item", "row"];
/** Numbers in one buffer: those of some hundred rows. */
const ROOM = 1 << 16;
let room = { numbers: new Int32Array(0), used: 0 };

/**
 * Arrays out of few buffers: for each one that is made, V8 holds the process up while a collection of garbage is under
 * way.
 */
function roomFor(length: number): Int32Array {
  if (room.used + length > room.numbers.length) room = { numbers: new Int32Array(Math.max(ROOM, length)), used: 0 };
  return room.numbers.subarray(room.used, (room.used += length));
}

/** What a word around a passage is worth is written in hundredths. */
const WORTH = 100;

/** A passage's words in about six bytes a word: first which they are, then all else. */
export function writeRow(row: PassageWords, writer: ByteWriter): void {
  writeWords(row, writer);
  writeDetails(row, writer);
}

/** Writes a row that was read, and whose words have got other numbers since. */
export function rewriteRow(row: PackedRow, writer: ByteWriter): void {
  writeWords(row, writer);
  writer.bytes(row.packed);
}

/** The row of a passage by its number. Its bytes are read again when it is looked at more closely. */
export function readRow(bytes: Uint8Array, number: number, source: RowSource): PackedRow {
  return new PackedRow(bytes, number, source);
}

/** A row as it lies in bytes: finding passages needs its words, and few are looked at more closely. */
class PackedRow implements PassageWords {
  readonly kind: BlockKind;
  readonly isHead: boolean;
  readonly provision: PassageWords["provision"];
  readonly folded: Int32Array;
  readonly exact: Int32Array;
  readonly around: Around;
  readonly #bytes: Uint8Array;
  /** Where its details begin. */
  readonly #behind: number;
  readonly #number: number;
  readonly #source: RowSource;
  #details: RowDetails | undefined;
  #passage: Passage | undefined;

  constructor(bytes: Uint8Array, number: number, source: RowSource) {
    const reader = new ByteReader(bytes);
    const head = reader.number();
    this.kind = KINDS[head >>> 1]!;
    this.isHead = (head & 1) === 1;
    this.provision = readProvision(reader);
    this.exact = roomFor(reader.number());
    reader.numbers(this.exact);
    this.folded = roomFor(this.exact.length);
    for (let at = 0; at < this.exact.length; at++) this.folded[at] = source.foldedOf(this.exact[at]!);
    this.around = readAround(reader, source);
    this.#bytes = bytes;
    this.#behind = reader.at;
    this.#number = number;
    this.#source = source;
  }

  get passage(): Passage {
    return (this.#passage ??= this.#source.passage(this.#number));
  }

  /** Its details. */
  get packed(): Uint8Array {
    return this.#bytes.subarray(this.#behind);
  }

  get starts(): Int32Array {
    return this.#detailed().starts;
  }

  get ends(): Int32Array {
    return this.#detailed().ends;
  }

  get capitals(): Uint8Array {
    return this.#detailed().capitals;
  }

  get sentences(): Int32Array {
    return this.#detailed().sentences;
  }

  get answerTypes(): Uint16Array {
    return this.#detailed().answerTypes;
  }

  get ranges(): PassageWords["ranges"] {
    return this.#detailed().ranges;
  }

  #detailed(): RowDetails {
    return (this.#details ??= readDetails(this.packed, this.exact.length));
  }
}

export type { PackedRow };

function writeWords(row: PassageWords, writer: ByteWriter): void {
  const { exact, provision } = row;
  writer.number(KINDS.indexOf(row.kind) * 2 + Number(row.isHead));
  writer.number(provision ? provision.article + 1 : 0);
  if (provision) writer.number(((provision.clause ?? -1) + 1) * 2 + Number(provision.isFirst));
  writer.number(exact.length);
  for (let at = 0; at < exact.length; at++) writer.number(exact[at]!);
  writeAround(row.around, writer);
}

function readProvision(reader: ByteReader): PassageWords["provision"] {
  const article = reader.number() - 1;
  if (article < 0) return undefined;
  const form = reader.number();
  const clause = (form >>> 1) - 1;
  const isFirst = (form & 1) === 1;
  return clause < 0 ? { article, isFirst } : { article, clause, isFirst };
}

function writeAround({ exact, worth, asked, answerTypes }: Around, writer: ByteWriter): void {
  writer.number(exact.length);
  exact.forEach((number, at) => {
    writer.number(number + 1);
    if (number >= 0) writer.number(Math.round(worth[at]! * WORTH));
  });
  writer.number(asked);
  writer.number(answerTypes);
}

function readAround(reader: ByteReader, source: RowSource): Around {
  const length = reader.number();
  const exact = new Int32Array(length).fill(-1);
  const folded = new Int32Array(length).fill(-1);
  const worth = new Float32Array(length);
  for (let at = 0; at < length; at++) {
    const number = reader.number() - 1;
    if (number < 0) continue;
    exact[at] = number;
    folded[at] = source.foldedOf(number);
    worth[at] = reader.number() / WORTH;
  }
  return { folded, exact, worth, asked: reader.number(), answerTypes: reader.number() };
}

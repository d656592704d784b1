import type { BlockKind, Passage } from "../../knowledge/document.ts";
import type { Around, PassageWords } from "../passage-words.ts";
import { type ByteReader, type ByteWriter, byteReader } from "./bytes.ts";
import { type RowDetails, readDetails, writeDetails } from "./row-details.ts";

/** What a row's bytes leave out. */
interface RowSource {
  /** The folded number of the word of an exact number. */
  foldedOf(exact: number): number;
  /** Called when the row's passage is first asked for. */
  passage(): Passage;
}

const KINDS: readonly BlockKind[] = ["heading", "paragraph", "caption", "related", "item", "row"];
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

export function readRow(bytes: Uint8Array, source: RowSource): PackedRow {
  const reader = byteReader(bytes);
  const head = reader.number();
  const provision = readProvision(reader);
  const exact = new Int32Array(reader.number());
  reader.numbers(exact);
  const folded = new Int32Array(exact.length);
  for (let at = 0; at < exact.length; at++) folded[at] = source.foldedOf(exact[at]!);
  return new PackedRow(head, provision, folded, exact, readAround(reader, source), reader.rest(), source);
}

/** A row as it lies in bytes: finding passages needs its words, and few are looked at more closely. */
class PackedRow implements PassageWords {
  readonly kind: BlockKind;
  readonly isHead: boolean;
  readonly provision: PassageWords["provision"];
  readonly folded: Int32Array;
  readonly exact: Int32Array;
  readonly around: Around;
  /** Its details. */
  readonly packed: Uint8Array;
  readonly #source: RowSource;
  #details: RowDetails | undefined;
  #passage: Passage | undefined;

  constructor(
    head: number,
    provision: PassageWords["provision"],
    folded: Int32Array,
    exact: Int32Array,
    around: Around,
    packed: Uint8Array,
    source: RowSource,
  ) {
    this.kind = KINDS[head >>> 1]!;
    this.isHead = (head & 1) === 1;
    this.provision = provision;
    this.folded = folded;
    this.exact = exact;
    this.around = around;
    this.packed = packed;
    this.#source = source;
  }

  get passage(): Passage {
    return (this.#passage ??= this.#source.passage());
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

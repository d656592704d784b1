import type { BlockKind, Passage } from "../../knowledge/document.ts";
import type { Range } from "../../text/quantities.ts";
import type { Around, PassageWords } from "../passage-words.ts";
import { type ByteReader, type ByteWriter, byteReader } from "./bytes.ts";

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

/** A passage's words in about six bytes a word. */
export function writeRow(row: PassageWords, writer: ByteWriter): void {
  const { folded, exact, starts, ends, capitals, sentences, answerTypes } = row;
  writer.number(KINDS.indexOf(row.kind) * 2 + Number(row.isHead));
  writer.number(folded.length);
  let last = 0;
  for (let at = 0; at < folded.length; at++) {
    writer.number(exact[at]!);
    writer.number(starts[at]! - last);
    writer.number((ends[at]! - starts[at]!) * 2 + capitals[at]!);
    last = ends[at]!;
  }
  writeAscending(sentences, writer);
  writeSparse(answerTypes, writer);
  writeRanges(row.ranges, writer);
  const { provision } = row;
  writer.number(provision ? provision.article + 1 : 0);
  if (provision) writer.number(((provision.clause ?? -1) + 1) * 2 + Number(provision.isFirst));
  writeAround(row.around, writer);
}

export function readRow(bytes: Uint8Array, source: RowSource): PassageWords {
  const reader = byteReader(bytes);
  const head = reader.number();
  const length = reader.number();
  const row = {
    folded: new Int32Array(length),
    exact: new Int32Array(length),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    capitals: new Uint8Array(length),
  };
  let last = 0;
  for (let at = 0; at < length; at++) {
    const exact = reader.number();
    const start = last + reader.number();
    const form = reader.number();
    last = start + (form >>> 1);
    row.exact[at] = exact;
    row.folded[at] = source.foldedOf(exact);
    row.starts[at] = start;
    row.ends[at] = last;
    row.capitals[at] = form & 1;
  }
  const sentences = readAscendingRun(reader);
  const answerTypes = readSparse(length, reader);
  const ranges = readRanges(reader);
  const provision = readProvision(reader);
  const around = readAround(reader, source);
  let known: Passage | undefined;
  return {
    get passage() {
      return (known ??= source.passage());
    },
    kind: KINDS[head >>> 1]!,
    isHead: (head & 1) === 1,
    ...row,
    sentences,
    answerTypes,
    ranges,
    provision,
    around,
  };
}

function writeAscending(numbers: Int32Array, writer: ByteWriter): void {
  writer.number(numbers.length);
  numbers.forEach((number, at) => writer.number(number - (at > 0 ? numbers[at - 1]! : 0)));
}

function readAscendingRun(reader: ByteReader): Int32Array {
  const numbers = new Int32Array(reader.number());
  let last = 0;
  for (let at = 0; at < numbers.length; at++) numbers[at] = last += reader.number();
  return numbers;
}

/** Few words show an answer type. */
function writeSparse(answerTypes: Uint16Array, writer: ByteWriter): void {
  const shown = [...answerTypes.keys()].filter((at) => answerTypes[at] !== 0);
  writer.number(shown.length);
  let last = 0;
  for (const at of shown) {
    writer.number(at - last);
    writer.number(answerTypes[at]!);
    last = at;
  }
}

function readSparse(length: number, reader: ByteReader): Uint16Array {
  const answerTypes = new Uint16Array(length);
  let at = 0;
  for (let left = reader.number(); left > 0; left--) {
    at += reader.number();
    answerTypes[at] = reader.number();
  }
  return answerTypes;
}

/** JSON knows no infinity. */
function writeRanges(ranges: readonly Range[], writer: ByteWriter): void {
  writer.number(ranges.length);
  for (const { min, max, unit } of ranges) writer.text(JSON.stringify([min, max === Infinity ? null : max, unit]));
}

function readRanges(reader: ByteReader): Range[] {
  return Array.from({ length: reader.number() }, () => {
    const [min, max, unit] = JSON.parse(reader.text()) as [number, number | null, string];
    return { min, max: max ?? Infinity, unit };
  });
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

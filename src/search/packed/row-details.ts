import type { Range } from "../../text/ranges.ts";
import type { PassageWords } from "../passage-words.ts";
import { ByteReader, type ByteWriter } from "./bytes.ts";

/** What of a row is looked at where its passage is among the best: how its words stand in the text, and what they show. */
export type RowDetails = Pick<PassageWords, "starts" | "ends" | "capitals" | "sentences" | "answerTypes" | "ranges">;

export function writeDetails(
  { starts, ends, capitals, sentences, answerTypes, ranges }: RowDetails,
  writer: ByteWriter,
): void {
  let last = 0;
  for (let at = 0; at < starts.length; at++) {
    writer.number(starts[at]! - last);
    writer.number((ends[at]! - starts[at]!) * 2 + capitals[at]!);
    last = ends[at]!;
  }
  writeAscending(sentences, writer);
  writeSparse(answerTypes, writer);
  writeRanges(ranges, writer);
}

/** `length`: how many words the row has. */
export function readDetails(bytes: Uint8Array, length: number): RowDetails {
  const reader = new ByteReader(bytes);
  const [starts, ends, capitals] = [new Int32Array(length), new Int32Array(length), new Uint8Array(length)];
  let last = 0;
  for (let at = 0; at < length; at++) {
    const start = last + reader.number();
    const form = reader.number();
    last = start + (form >>> 1);
    starts[at] = start;
    ends[at] = last;
    capitals[at] = form & 1;
  }
  const sentences = readAscendingRun(reader);
  const answerTypes = readSparse(length, reader);
  return { starts, ends, capitals, sentences, answerTypes, ranges: readRanges(reader) };
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
  let shown = 0;
  for (let at = 0; at < answerTypes.length; at++) if (answerTypes[at] !== 0) shown++;
  writer.number(shown);
  let last = 0;
  for (let at = 0; at < answerTypes.length; at++) {
    if (answerTypes[at] === 0) continue;
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

/** Bytes being written: whole numbers as varints, seven bits a byte, the lowest first (Protocol Buffers, "Base 128 Varints"). */
export interface ByteWriter {
  /** A whole number from 0 to 2^31 - 1. */
  number(value: number): void;
  text(value: string): void;
  /** Bytes as they are. */
  bytes(value: Uint8Array): void;
  /** How many bytes were written since they were last taken. */
  length(): number;
  /** What was written since the last call. */
  take(): Uint8Array<ArrayBuffer>;
}

const FIRST_SIZE = 4096;

export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(FIRST_SIZE);
  let length = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, length + more));
    larger.set(bytes);
    bytes = larger;
  };
  const number = (value: number): void => {
    makeRoom(5);
    length = putNumber(bytes, length, value);
  };
  const add = (value: Uint8Array): void => {
    makeRoom(value.length);
    bytes.set(value, length);
    length += value.length;
  };
  return {
    number,
    text(value) {
      const encoded = Buffer.from(value);
      number(encoded.length);
      add(encoded);
    },
    bytes: add,
    length: () => length,
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

/** Writes a number at a place and returns the place behind it. */
export function putNumber(bytes: Uint8Array, at: number, value: number): number {
  let [place, rest] = [at, value];
  for (; rest > 0x7f; rest >>>= 7) bytes[place++] = (rest & 0x7f) | 0x80;
  bytes[place++] = rest;
  return place;
}

/** Reads what a `ByteWriter` wrote. Past the end all numbers are 0. A class, for a search makes a thousand of them. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many bytes have been read. */
  get at(): number {
    return this.#at;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  /** As many as there is room for. */
  numbers(into: Int32Array): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (let index = 0; index < into.length; index++) {
      let byte = bytes[at++] ?? 0;
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
      }
      into[index] = value;
    }
    this.#at = at;
  }

  text(): string {
    const length = this.number();
    const text = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, length).toString();
    this.#at += length;
    return text;
  }
}

/** Ascending numbers, each as its distance from the one before. */
export function readAscending(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  let [at, last] = [0, 0];
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
    }
    last += value;
    numbers[index] = last;
  }
  return numbers;
}

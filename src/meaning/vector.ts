/** What is kept of a vector of unit length: a signed byte a number, so that a vector of 384 numbers takes 384 bytes. */
export type Vector = Int8Array;

/** The largest number of a byte; a vector is scaled so that its largest number becomes this one. */
const LARGEST = 127;

/** A vector of length 1 in the same direction; undefined where there is none. */
export function unit(numbers: readonly number[] | Float32Array): Float32Array | undefined {
  const length = Math.hypot(...numbers);
  return length > 0 && Number.isFinite(length) ? Float32Array.from(numbers, (number) => number / length) : undefined;
}

/** A vector in bytes. Its length is lost, which a cosine does not need. */
export function packed(vector: Float32Array): Vector {
  const largest = vector.reduce((most, number) => Math.max(most, Math.abs(number)), 0) || 1;
  return Int8Array.from(vector, (number) => Math.round((number / largest) * LARGEST));
}

/** The cosine between a vector of unit length and one in bytes, -1 to 1. */
export function cosine(vector: Float32Array, other: Vector): number {
  let sum = 0;
  let square = 0;
  for (let at = 0; at < other.length; at++) {
    const number = other[at]!;
    sum += number * vector[at]!;
    square += number * number;
  }
  return sum / Math.sqrt(square || 1);
}

/** Vectors of one length behind each other, as they are kept. */
export function joinedVectors(vectors: readonly Vector[]): Uint8Array {
  const dimension = vectors[0]?.length ?? 0;
  const bytes = new Int8Array(dimension * vectors.length);
  vectors.forEach((vector, at) => bytes.set(vector, at * dimension));
  return new Uint8Array(bytes.buffer);
}

/** The vectors of some bytes; undefined where those are not a whole number of them. */
export function splitVectors(bytes: Uint8Array, dimension: number): Vector[] | undefined {
  if (bytes.length === 0 || bytes.length % dimension !== 0) return undefined;
  const all = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: bytes.length / dimension }, (_, at) =>
    all.subarray(at * dimension, (at + 1) * dimension),
  );
}

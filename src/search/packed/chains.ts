/** Many runs of whole numbers being made at once, each number a varint as `ByteWriter` writes it. */
export interface Chains {
  /** Begins a run and returns its number. */
  add(): number;
  append(chain: number, value: number): void;
  /** All that was appended to a run. */
  bytes(chain: number): Uint8Array;
}

/** Slices of one run grow from the first size to the last; behind its bytes each has room for the place of the next. */
const FIRST_SLICE = 16;
const LAST_SLICE = 4096;
const LINK = 4;
/** Room is taken in chunks of so many bytes, as a power of two: none grows, so that none is ever copied. */
const CHUNK_BITS = 20;
const CHUNK = 1 << CHUNK_BITS;

/**
 * What is known of a run, side by side, so that a look at it reads one line of the processor's cache: where its bytes begin
 * and end, where its last slice ends, and how long that is.
 */
const [START, END, LIMIT, SIZE, FACTS] = [0, 1, 2, 3, 4];

/** Runs as chains of slices in common chunks, so that many short ones cost little (Lucene's `ByteBlockPool`). */
export function chains(): Chains {
  const chunks: Uint8Array[] = [];
  let used = CHUNK;
  let facts = new Uint32Array(1024 * FACTS);
  let made = 0;

  const take = (length: number): number => {
    if (used + length > CHUNK) {
      chunks.push(new Uint8Array(CHUNK));
      used = 0;
    }
    used += length;
    return (chunks.length - 1) * CHUNK + used - length;
  };
  const chunkOf = (at: number): Uint8Array => chunks[at >>> CHUNK_BITS]!;
  const begin = (at: number, start: number, length: number): void => {
    facts[at + END] = start;
    facts[at + LIMIT] = start + length - LINK;
    facts[at + SIZE] = length;
  };
  /** A further slice, told to the one before. */
  const extend = (at: number): void => {
    const length = Math.min(2 * facts[at + SIZE]!, LAST_SLICE);
    const link = facts[at + LIMIT]!;
    const next = take(length);
    new DataView(chunkOf(link).buffer).setUint32(link % CHUNK, next);
    begin(at, next, length);
  };

  return {
    add() {
      const at = FACTS * made;
      if (at === facts.length) facts = grown(facts);
      const start = take(FIRST_SLICE);
      facts[at + START] = start;
      begin(at, start, FIRST_SLICE);
      return made++;
    },
    append(chain, value) {
      const at = FACTS * chain;
      for (let rest = value; ; rest >>>= 7) {
        if (facts[at + END] === facts[at + LIMIT]) extend(at);
        const end = facts[at + END]!++;
        chunkOf(end)[end % CHUNK] = rest > 0x7f ? (rest & 0x7f) | 0x80 : rest;
        if (rest <= 0x7f) return;
      }
    },
    bytes(chain) {
      const [start, end, limit] = facts.subarray(FACTS * chain);
      const parts: Uint8Array[] = [];
      for (let at = start!, length = FIRST_SLICE; ; length = Math.min(2 * length, LAST_SLICE)) {
        const [chunk, from] = [chunkOf(at), at % CHUNK];
        const isLast = at + length - LINK === limit;
        parts.push(chunk.subarray(from, isLast ? from + end! - at : from + length - LINK));
        if (isLast) return Buffer.concat(parts);
        at = new DataView(chunk.buffer).getUint32(from + length - LINK);
      }
    },
  };
}

/** The same numbers with room for as many again. */
export function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

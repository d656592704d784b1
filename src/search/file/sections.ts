import { closeSync, openSync, readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";

/** A file of named parts that is written once, from its beginning to its end, and then only read. */
export interface SectionWriter {
  /** Adds a part. */
  write(name: string, part: Uint8Array | Int32Array | Float64Array): Promise<void>;
  /** Begins a part that is added piece by piece; the parts may be written in turn with others only after it has ended. */
  begin(name: string): void;
  readonly append: (piece: Uint8Array) => Promise<void> | undefined;
  end(): Promise<void>;
}

interface OpenWriter extends SectionWriter {
  /** Ends the file, with what is to be known of it as a whole, and waits for the disk. */
  finish(facts: object): Promise<void>;
  /** Lets go of a file that is not to be finished. */
  abandon(): Promise<void>;
}

export interface SectionReader {
  /** What `finish` was given. */
  readonly facts: unknown;
  /** A whole part. */
  bytes(name: string): Buffer;
  numbers(name: string): Int32Array;
  offsets(name: string): Float64Array;
  /** A piece of a part. */
  piece(name: string, from: number, to: number): Uint8Array;
  /** The same for what is looked at at once: it holds until the next one is asked for. */
  view(name: string, from: number, to: number): Buffer;
}

/** The file is no such file or not finished, is not as it was written, or was written by other code. */
export class SectionError extends Error {
  override readonly name = "SectionError";
  readonly kind: "unfinished" | "damaged" | "outdated";

  constructor(kind: SectionError["kind"]) {
    super(`the file is ${kind}`);
    this.kind = kind;
  }
}

type Section = readonly [from: number, to: number, checksum: number];

const MAGIC = "trichdan";
/** The end of the file: the length of the table of its parts, its checksum, and the magic word. */
const TAIL = 4 + 4 + MAGIC.length;
/** Bytes that are written, or checked, at a time. */
const PIECE = 1 << 18;

/** Writes a file; `write` gives what is to be known of it as a whole. */
export async function writeSections(path: string, write: (out: SectionWriter) => Promise<object>): Promise<void> {
  const out = await createSections(path);
  try {
    await out.finish(await write(out));
  } catch (error) {
    await out.abandon();
    throw error;
  }
}

/**
 * Opens a file of the same code. Throws `SectionError` for one that is damaged, unfinished or of another version, and
 * what the disk says.
 */
export async function openVersion(path: string, version: string): Promise<SectionReader> {
  const sections = await openSections(path);
  if ((sections.facts as { version: string }).version !== version) throw new SectionError("outdated");
  return sections;
}

async function createSections(path: string): Promise<OpenWriter> {
  // What articles say is for the bot's own account alone.
  const file = await open(path, "w", 0o600);
  const sections: Record<string, Section> = {};
  let [name, from, at, checksum] = ["", 0, 0, 0];
  let waiting: Uint8Array[] = [];
  let waitingLength = 0;
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(waiting, waitingLength);
    [waiting, waitingLength] = [[], 0];
    await file.writeFile(bytes);
  };
  const append = (piece: Uint8Array): Promise<void> | undefined => {
    checksum = crc32(piece, checksum);
    waiting.push(piece);
    waitingLength += piece.length;
    at += piece.length;
    return waitingLength >= PIECE ? flush() : undefined;
  };
  const begin = (next: string): void => {
    [name, from, checksum] = [next, at, 0];
  };
  const end = async (): Promise<void> => {
    sections[name] = [from, at, checksum];
    await append(Buffer.alloc(-at & 7)); // offsets are eight bytes each
  };
  return {
    begin,
    append,
    end,
    async write(next, part) {
      begin(next);
      const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
      for (let piece = 0; piece < bytes.length; piece += PIECE) await append(bytes.subarray(piece, piece + PIECE));
      await end();
    },
    async finish(facts) {
      const table = Buffer.from(JSON.stringify({ facts, sections }));
      const tail = Buffer.alloc(TAIL);
      tail.writeUInt32LE(table.length, 0);
      tail.writeUInt32LE(crc32(table), 4);
      tail.write(MAGIC, 8);
      waiting.push(table, tail);
      waitingLength += table.length + TAIL;
      await flush();
      await file.sync();
      await file.close();
    },
    abandon: () => file.close(),
  };
}

/** Opens a file and looks at all of it once. Throws `SectionError`, and what the disk says. */
export async function openSections(path: string): Promise<SectionReader> {
  const { facts, sections } = await checked(path);
  const file = openSync(path, "r");
  // Arrays of numbers are views of it.
  const read = (from: number, to: number, bytes: Buffer = Buffer.from(new ArrayBuffer(to - from))): Buffer => {
    for (let done = 0; done < bytes.length;) {
      const length = readSync(file, bytes, done, bytes.length - done, from + done);
      if (length === 0) throw new SectionError("damaged");
      done += length;
    }
    return bytes;
  };
  let scratch = Buffer.alloc(0);
  const whole = (name: string): Buffer => read(sections[name]![0], sections[name]![1]);
  const reader: SectionReader = {
    facts,
    bytes: whole,
    numbers: (name) => new Int32Array(whole(name).buffer),
    offsets: (name) => new Float64Array(whole(name).buffer),
    piece: (name, from, to) => read(sections[name]![0] + from, sections[name]![0] + to),
    view(name, from, to) {
      if (scratch.length < to - from) scratch = Buffer.alloc(2 * (to - from));
      return read(sections[name]![0] + from, sections[name]![0] + to, scratch.subarray(0, to - from));
    },
  };
  unused.register(reader, file);
  return reader;
}

/** A file is closed when nothing reads it any more: answers under way and articles of an index replaced may still do so. */
const unused = new FinalizationRegistry<number>((file) => closeSync(file));

interface Table {
  readonly facts: unknown;
  readonly sections: Readonly<Record<string, Section>>;
}

async function checked(path: string): Promise<Table> {
  const file = await open(path, "r");
  const piece = Buffer.alloc(PIECE);
  try {
    const table = await readTable(file);
    for (const [from, to, checksum] of Object.values(table.sections))
      if ((await checksumOf(file, from, to, piece)) !== checksum) throw new SectionError("damaged");
    return table;
  } finally {
    await file.close();
  }
}

async function readTable(file: FileHandle): Promise<Table> {
  const { size } = await file.stat();
  const tail = await readAt(file, size - TAIL, TAIL);
  if (tail.toString("latin1", 8) !== MAGIC) throw new SectionError("unfinished");
  const length = tail.readUInt32LE(0);
  const table = await readAt(file, size - TAIL - length, length);
  if (crc32(table) !== tail.readUInt32LE(4)) throw new SectionError("damaged");
  return JSON.parse(table.toString()) as Table;
}

async function checksumOf(file: FileHandle, from: number, to: number, piece: Buffer<ArrayBuffer>): Promise<number> {
  let checksum = 0;
  for (let at = from; at < to; at += PIECE)
    checksum = crc32(await readAt(file, at, Math.min(PIECE, to - at), piece), checksum);
  return checksum;
}

async function readAt(file: FileHandle, at: number, length: number, into = Buffer.alloc(length)): Promise<Buffer> {
  if (at < 0) throw new SectionError("unfinished");
  const { buffer, bytesRead } = await file.read(into, 0, length, at);
  if (bytesRead < length) throw new SectionError("unfinished");
  return buffer.subarray(0, length);
}

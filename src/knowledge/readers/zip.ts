import { inflateRawSync } from "node:zlib";
import { Refusal } from "../problem.ts";

/** Most that the wanted parts of a document may hold together when unpacked, in bytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Most parts of a document. */
const MOST_PARTS = 2000;

// Signatures and sizes of the records, from PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const END_SIGNATURE = Buffer.from("PK\x05\x06", "latin1");
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_HEADER_LENGTH = 30;
const CENTRAL_HEADER_LENGTH = 46;
const DEFLATED = 8;

/**
 * The wanted parts of a ZIP file by their names, unpacked. Throws `Refusal` for a file that is damaged, or whose wanted parts
 * grow too large, whatever sizes it claims. Other parts are never unpacked.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unpacked = new Map<string, Uint8Array>();
  try {
    let room = MOST_UNPACKED;
    for (const { name, data, isDeflated } of parts(file)) {
      if (!isWanted(name)) continue;
      const content = isDeflated ? inflateRawSync(data, { maxOutputLength: room + 1 }) : data;
      room -= content.length;
      if (room < 0) throw new Refusal("bomb");
      unpacked.set(name, content);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLarge ? new Refusal("bomb") : new Refusal("damaged", { kind: ".docx" }, undefined, { cause: error });
  }
  return unpacked;
}

interface Part {
  readonly name: string;
  readonly data: Buffer;
  readonly isDeflated: boolean;
}

/** The packed parts of a ZIP file, as its central directory lists them. Reading outside of the file throws a RangeError. */
function* parts(file: Buffer): Generator<Part> {
  const end = file.lastIndexOf(END_SIGNATURE);
  if (end < 0) throw new Refusal("damaged", { kind: ".docx" });
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new Refusal("bomb");
  let offset = file.readUInt32LE(end + 16);
  for (let part = 0; part < count; part++) {
    if (file.readUInt32LE(offset) !== CENTRAL_SIGNATURE) throw new Refusal("damaged", { kind: ".docx" });
    const packedSize = file.readUInt32LE(offset + 20);
    const nameLength = file.readUInt16LE(offset + 28);
    const local = file.readUInt32LE(offset + 42);
    const nameStart = offset + CENTRAL_HEADER_LENGTH;
    const start = local + LOCAL_HEADER_LENGTH + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    yield {
      name: file.toString("utf8", nameStart, nameStart + nameLength),
      data: file.subarray(start, start + packedSize),
      isDeflated: file.readUInt16LE(offset + 10) === DEFLATED,
    };
    offset = nameStart + nameLength + file.readUInt16LE(offset + 30) + file.readUInt16LE(offset + 32);
  }
}

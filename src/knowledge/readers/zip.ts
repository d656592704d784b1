import { inflateRawSync } from "node:zlib";
import { Refusal } from "../problem.ts";

/** Most that the parts of a document may hold together when unpacked, in bytes. */
const mostUnpacked = 64 * 1024 * 1024;
/** Most parts of a document. */
const mostParts = 2000;

// Signatures and sizes of the records, from PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const endSignature = Buffer.from("PK\x05\x06", "latin1");
const centralSignature = 0x02014b50;
const localHeaderLength = 30;
const centralHeaderLength = 46;
const deflated = 8;

/** Throws `Refusal` for a ZIP file that is damaged, or that grows too large when it is unpacked, whatever sizes it claims. */
export function refuseBomb(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let room = mostUnpacked;
    for (const part of parts(file)) {
      room -= part.isDeflated ? inflateRawSync(part.data, { maxOutputLength: room + 1 }).length : part.data.length;
      if (room < 0) throw new Refusal("bomb");
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLarge ? new Refusal("bomb") : new Refusal("damaged", { kind: ".docx" }, undefined, { cause: error });
  }
}

/** The packed parts of a ZIP file, as its central directory lists them. Reading outside of the file throws a RangeError. */
function* parts(file: Buffer): Generator<{ data: Buffer; isDeflated: boolean }> {
  const end = file.lastIndexOf(endSignature);
  if (end < 0) throw new Refusal("damaged", { kind: ".docx" });
  const count = file.readUInt16LE(end + 10);
  if (count > mostParts) throw new Refusal("bomb");
  let offset = file.readUInt32LE(end + 16);
  for (let part = 0; part < count; part++) {
    if (file.readUInt32LE(offset) !== centralSignature) throw new Refusal("damaged", { kind: ".docx" });
    const packedSize = file.readUInt32LE(offset + 20);
    const local = file.readUInt32LE(offset + 42);
    const start = local + localHeaderLength + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    yield { data: file.subarray(start, start + packedSize), isDeflated: file.readUInt16LE(offset + 10) === deflated };
    const extra = file.readUInt16LE(offset + 28) + file.readUInt16LE(offset + 30) + file.readUInt16LE(offset + 32);
    offset += centralHeaderLength + extra;
  }
}

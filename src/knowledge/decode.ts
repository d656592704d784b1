import { isUtf8 } from "node:buffer";
import { garbledWord, isViqr } from "./garbled.ts";
import { isVietnamese, legacyEncoding } from "./legacy.ts";
import { Refusal, type Warning } from "./problem.ts";

/** The text of a plain file: UTF-8, or UTF-16 by its mark. Line ends become "\n". Throws `Refusal` for anything else. */
export function decode(bytes: Uint8Array): string {
  const text = unicodeText(bytes).replace(/\r\n?/g, "\n");
  refuseLegacy(text);
  refuseControlCharacters(text);
  return text;
}

/** Throws `Refusal` for a text in an encoding from before Unicode, or read in a wrong one: its letters would be indexed as others. */
export function refuseLegacy(text: string): void {
  const garbled = garbledWord(text);
  if (garbled !== undefined) throw new Refusal("garbled", { example: garbled });
  const encoding = legacyEncoding(text) ?? (isViqr(text) ? "VIQR" : undefined);
  if (encoding !== undefined) throw new Refusal("legacy-encoding", { encoding });
}

function unicodeText(bytes: Uint8Array): string {
  if (hasUtf16Mark(bytes)) return decodeAs(bytes[0] === 0xff ? "utf-16le" : "utf-16be", bytes);
  if (looksLikeUtf16(bytes)) throw new Refusal("utf-16-without-mark");
  return decodeAs("utf-8", bytes);
}

/** A `TextDecoder` also takes the mark (BOM) off. */
function decodeAs(encoding: "utf-8" | "utf-16le" | "utf-16be", bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    refuseLegacy(new TextDecoder("windows-1252").decode(bytes));
    const line = encoding === "utf-8" ? lineOfBadByte(bytes) : undefined;
    throw new Refusal("not-utf8", {}, line, { cause });
  }
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Latin text in UTF-16 has a zero in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  const [few, many] = zeros.toSorted((left, right) => left - right) as [number, number];
  return many > head.length / 8 && few < many / 8;
}

/** No byte of a longer UTF-8 character is a line feed, so the lines can be tried one by one. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

/** What was done to the bytes of a file before it was read. */
interface Mended {
  readonly bytes: Uint8Array;
  readonly warnings: readonly Warning[];
}

/** The bytes of a text in Windows-1258, the one encoding from before Unicode that says itself what it means, in UTF-8; others as they are. */
export function inUtf8(bytes: Uint8Array): Mended {
  if (hasUtf16Mark(bytes) || looksLikeUtf16(bytes) || isUtf8(bytes)) return { bytes, warnings: [] };
  const text = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  if (!isVietnamese(text)) return { bytes, warnings: [] };
  return {
    bytes: Buffer.from(text),
    warnings: [{ code: "legacy-encoding", parameters: { encoding: "Windows-1258" } }],
  };
}

/** Everything below space but tab, line feed and form feed; delete; and the C1 range, which stray Windows bytes turn into. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL_CHARACTER = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/;

/** Throws `Refusal` with the line of the first control character. */
export function refuseControlCharacters(text: string): void {
  const found = CONTROL_CHARACTER.exec(text);
  if (!found) return;
  throw new Refusal("control-character", { character: nameOf(found[0]) }, lineAt(text, found.index));
}

/** A sequence that colours a terminal, or one control character that slipped in. A zero is none: it tells that the file is no text. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
export const STRAY = /\x1b\[[\d;?]{0,12}[A-Za-z]|[\x01-\x08\x0b\x0e-\x1f\x7f]/g;
/** A file with more of them, and with more than this share, is no text. */
const FEW_STRAYS = 10;
const STRAY_SHARE = 0.01;

/** The first control character that slipped into a text; undefined where there is none, or so many that it is no text. */
export function fewStraysIn(text: string): string | undefined {
  const found = text.match(STRAY) ?? [];
  return found.length > FEW_STRAYS && found.length > text.length * STRAY_SHARE ? undefined : found[0];
}

/**
 * The bytes of a text without the control characters that slipped in, and a warning that names the first of them. In UTF-8 they are bytes
 * of their own; a vertical tab, which word processors break lines with, becomes a line feed.
 */
export function withoutStrays(bytes: Uint8Array): Mended {
  if (hasUtf16Mark(bytes) || looksLikeUtf16(bytes)) return { bytes, warnings: [] };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (fewStraysIn(text) === undefined) return { bytes, warnings: [] };
  const at = text.search(STRAY);
  const clean = text.replace(STRAY, (character) => (character === "\v" ? "\n" : ""));
  const warning = {
    code: "control-character",
    parameters: { character: nameOf(text[at]!) },
    line: lineAt(text, at),
  } as const;
  return { bytes: Buffer.from(clean, "latin1"), warnings: [warning] };
}

/** "U+001B". */
export function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length;
}

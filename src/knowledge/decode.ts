import { legacyEncoding } from "./legacy.ts";
import { Refusal } from "./problem.ts";

/** The text of a plain file: UTF-8, or UTF-16 by its mark. Line ends become "\n". Throws `Refusal` for anything else. */
export function decode(bytes: Uint8Array): string {
  const text = unicodeText(bytes).replace(/\r\n?/g, "\n");
  refuseControlCharacters(text);
  refuseLegacy(text);
  return text;
}

/** Throws `Refusal` for a text in an encoding from before Unicode, whose letters would be indexed as others. */
export function refuseLegacy(text: string): void {
  const encoding = legacyEncoding(text);
  if (encoding !== undefined) throw new Refusal("legacy-encoding", { encoding });
}

function unicodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
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

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Everything below space but tab, line feed and form feed; delete; and the C1 range, which stray Windows bytes turn into. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const controlCharacter = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/;

/** Throws `Refusal` with the line of the first control character. */
export function refuseControlCharacters(text: string): void {
  const found = controlCharacter.exec(text);
  if (!found) return;
  const character = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  throw new Refusal("control-character", { character }, text.slice(0, found.index).split("\n").length);
}

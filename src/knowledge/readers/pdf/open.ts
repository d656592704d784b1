import { getResolvedPDFJS } from "unpdf";
import { Refusal } from "../../problem.ts";
import type { Pdf, PdfPage } from "./fragments.ts";

/**
 * A document for the library to hand the fonts of a file to, which does nothing with them. Without one it makes outlines of all
 * letters to draw, and looking up a font takes three times as long.
 */
const FONT_SHELF = { fonts: { add: () => undefined, delete: () => false } };

/** Opens a PDF file for the reading of its texts; throws `Refusal` for one that is locked or damaged. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  standIn();
  // The library's own helper looks for a package of fonts first, each time anew.
  const { getDocument } = await getResolvedPDFJS();
  const options: object = {
    // It takes the bytes away from its caller.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: false,
    verbosity: 0,
    // Pictures are never looked at.
    maxImageSize: 1,
    ownerDocument: FONT_SHELF,
  };
  return getDocument(options).promise.catch(refuse);
}

/** Reads something of one page, and lets go of what the library made of it. */
export async function readPage<Read>(pdf: Pdf, number: number, read: (page: PdfPage) => Promise<Read>): Promise<Read> {
  const page = await pdf.getPage(number);
  const found = await read(page);
  page.cleanup();
  return found;
}

function refuse(cause: unknown): never {
  const isLocked = cause instanceof Error && cause.name === "PasswordException";
  throw isLocked
    ? new Refusal("encrypted", {}, undefined, { cause })
    : new Refusal("damaged", { kind: ".pdf" }, undefined, { cause });
}

/** Gives the library what only browsers and newer versions of Node have; without it, it tells nothing about fonts. */
function standIn(): void {
  if (!("FontFace" in globalThis)) Object.defineProperty(globalThis, "FontFace", { configurable: true, value: NoFace });
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  // oxlint-disable-next-line no-extend-native -- the library calls it there
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      const moved = new ArrayBuffer(length);
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved;
    },
  });
}

/** A font that is never shown. */
class NoFace {
  readonly loaded = Promise.resolve();
  load(): Promise<void> {
    return this.loaded;
  }
}

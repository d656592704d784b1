import type { Drawing, Pdf, PdfPage } from "./fragments.ts";

/** Most pages that fonts are looked up on: it takes as long as reading them. */
const mostPages = 12;

/** The fonts that are bolder than that of most of the text; none when that one is bold itself. */
export async function boldFonts(pdf: Pdf, drawings: readonly Drawing[]): Promise<Set<string>> {
  const { first, usual } = fontsIn(drawings);
  const bold = new Set<string>();
  if (first.size < 2) return bold;
  giveTransfer();
  for (const number of [...new Set(first.values())].slice(0, mostPages)) {
    const page = await pdf.getPage(number);
    await page.getOperatorList().catch(() => undefined);
    for (const font of first.keys()) if (isBold(nameOf(page, font))) bold.add(font);
    page.cleanup();
  }
  return bold.has(usual) ? new Set() : bold;
}

/** Each font with the first page that it stands on, and the one that sets most letters. */
function fontsIn(drawings: readonly Drawing[]): { first: Map<string, number>; usual: string } {
  const first = new Map<string, number>();
  const letters = new Map<string, number>();
  for (const [index, { fragments }] of drawings.entries())
    for (const { font, text } of fragments) {
      if (!first.has(font)) first.set(font, index + 1);
      letters.set(font, (letters.get(font) ?? 0) + text.length);
    }
  const [usual] = [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), ["", 0]);
  return { first, usual };
}

function nameOf({ commonObjs }: PdfPage, font: string): string {
  const found: unknown = commonObjs.has(font) ? commonObjs.get(font) : undefined;
  return typeof found === "object" && found !== null && "name" in found ? String(found.name) : "";
}

function isBold(name: string): boolean {
  return /bold|black|heavy|semibold|demi|[,-]b(?:i|d)?$/i.test(name.slice(0, 200));
}

/** Node 20 does not know this method, and without it the library tells nothing about fonts. */
function giveTransfer(): void {
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

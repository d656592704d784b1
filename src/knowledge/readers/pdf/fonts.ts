import type { Drawing, Pdf, PdfPage } from "./fragments.ts";

/** Fonts are looked up on one page of so many, as it takes half as long as reading them, and on so many pages at most. */
const PAGES_OF_ONE = 6;
const MOST_PAGES = 12;
/** Notes and forms on a page need no looking at; see `AnnotationMode` of PDF.js. */
const NO_ANNOTATIONS = { annotationMode: 0 };

/** The fonts of whole lines that are bolder than the font of most letters. */
export async function boldFonts(pdf: Pdf, drawings: readonly Drawing[]): Promise<Set<string>> {
  const usual = usualFont(drawings);
  const wanted = drawings.map((drawing) => fontsOfLines(drawing, usual));
  const bold = new Set<string>();
  for (const number of pagesWith(wanted, drawings)) {
    const page = await pdf.getPage(number);
    await fontsKnown(page, [...wanted[number - 1]!, usual]);
    for (const font of wanted[number - 1]!) if (isBold(nameOf(page, font))) bold.add(font);
    if (isBold(nameOf(page, usual))) return new Set();
    page.cleanup();
  }
  return bold;
}

/** The font that sets most letters. */
function usualFont(drawings: readonly Drawing[]): string {
  const letters = new Map<string, number>();
  for (const { fragments } of drawings)
    for (const { font, text } of fragments) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), ["", 0])[0];
}

/** The fonts of the lines of a page that hold nothing in the usual one. */
function fontsOfLines({ fragments }: Drawing, usual: string): Set<string> {
  const usualLines = new Set<number>();
  let isMixed = false;
  for (const { font, y } of fragments)
    if (font === usual) usualLines.add(Math.round(y));
    else isMixed = true;
  const others = new Set<string>();
  if (!isMixed) return others;
  for (const { font, y } of fragments) if (font !== usual && !usualLines.has(Math.round(y))) others.add(font);
  return others;
}

/** The pages, from 1, that together have the most of the wanted fonts; of those with as many the shortest. */
function pagesWith(wanted: readonly ReadonlySet<string>[], drawings: readonly Drawing[]): number[] {
  const most = Math.min(Math.ceil(wanted.length / PAGES_OF_ONE), MOST_PAGES);
  const missing = new Set(wanted.flatMap((fonts) => [...fonts]));
  const pages: number[] = [];
  while (missing.size > 0 && pages.length < most) {
    const counts = wanted.map((fonts) => [...fonts].filter((font) => missing.has(font)).length);
    const best = counts.reduce((found, count) => Math.max(found, count), 0);
    const length = (index: number) => drawings[index]!.fragments.length;
    const page = counts.reduce(
      (found, count, index) => (count === best && (found < 0 || length(index) < length(found)) ? index : found),
      -1,
    );
    for (const font of wanted[page]!) missing.delete(font);
    pages.push(page + 1);
  }
  return pages;
}

/** The library tells of a font when it lists a page's drawing and comes to its first letters: what follows need not be waited for. */
async function fontsKnown(page: PdfPage, fonts: readonly string[]): Promise<void> {
  const known = fonts.map((font) => new Promise((resolve) => page.commonObjs.get(font, resolve)));
  await Promise.race([Promise.all(known), page.getOperatorList(NO_ANNOTATIONS).catch(() => undefined)]);
}

function nameOf({ commonObjs }: PdfPage, font: string): string {
  const found: unknown = commonObjs.has(font) ? commonObjs.get(font) : undefined;
  return typeof found === "object" && found !== null && "name" in found ? String(found.name) : "";
}

function isBold(name: string): boolean {
  return /bold|black|heavy|semibold|demi|[,-]b(?:i|d)?$/i.test(name.slice(0, 200));
}

import { getDocumentProxy } from "unpdf";
import { type Article, compose, type Piece, titleOf } from "../compose.ts";
import { Refusal } from "../problem.ts";

/** Most pages of one document. */
const mostPages = 2000;
/** A heading's letters are at least this much taller than those of the text. */
const headingHeight = 1.15;
/** Longest heading, in UTF-16 units. */
const longestHeading = 200;
/** Lines further apart than this many times the usual distance belong to different paragraphs. */
const paragraphGap = 1.35;

/** Reads the text layer of a PDF file. Every block knows its page; tall letters make a heading. */
export async function readPdf(bytes: Uint8Array): Promise<Article> {
  // It takes the bytes away from its caller.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }).catch(refuse);
  if (pdf.numPages > mostPages) throw new Refusal("too-long", { limit: mostPages, unit: "pages" });
  const lines: Line[] = [];
  for (let page = 1; page <= pdf.numPages; page++) lines.push(...(await linesOf(pdf, page)));
  if (lines.length === 0) throw new Refusal("no-text-layer");
  const content = compose(paragraphs(lines));
  return { title: titleOf(content), ...content };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A line of text as it stands on a page; lengths are in points. */
interface Line {
  readonly text: string;
  readonly page: number;
  /** Its distance from the page's lower edge. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The height of its letters. */
  readonly height: number;
}

function refuse(cause: unknown): never {
  const isLocked = cause instanceof Error && cause.name === "PasswordException";
  throw isLocked
    ? new Refusal("encrypted", {}, undefined, { cause })
    : new Refusal("damaged", { kind: ".pdf" }, undefined, { cause });
}

async function linesOf(pdf: Pdf, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const lines: Line[] = [];
  let parts: Extract<(typeof items)[number], { str: string }>[] = [];
  for (const item of items) {
    if (!("str" in item)) continue;
    parts.push(item);
    if (!item.hasEOL) continue;
    lines.push(...lineOf(parts, number));
    parts = [];
  }
  lines.push(...lineOf(parts, number));
  page.cleanup();
  return lines;
}

interface Part {
  readonly str: string;
  readonly transform: number[];
  readonly width: number;
  readonly height: number;
}

function lineOf(parts: readonly Part[], page: number): Line[] {
  const seen = parts.filter(({ str }) => str.trim());
  // Letters without a meaning in Unicode come as control characters.
  const text = parts
    .map(({ str }) => str)
    .join("")
    .replace(/\p{Cc}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last || !text) return [];
  const [left = 0, bottom = 0] = first.transform.slice(4);
  const right = (last.transform[4] ?? 0) + last.width;
  return [{ text, page, left, bottom, right, height: Math.max(...seen.map(({ height }) => height)) }];
}

/** Joins lines to paragraphs: a new page, a wide gap, an indented line, a short line before, or other letters begin a new one. */
function paragraphs(lines: readonly Line[]): Piece[] {
  const textHeight = commonHeight(lines);
  const gap = median(lines.map((line, index) => gapBetween(lines[index - 1], line)).filter((distance) => distance > 0));
  const edge = Math.max(...lines.map(({ right }) => right));
  const pieces: Piece[] = [];
  let open: { kind: Piece["kind"]; text: string; page: number } | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    const kind =
      line.height >= textHeight * headingHeight && line.text.length <= longestHeading ? "heading" : "paragraph";
    if (open && before && open.kind === kind && !isNewParagraph(before, line, gap, edge, textHeight)) {
      open.text += (/\S-$/.test(open.text) ? "" : " ") + line.text;
    } else {
      open = { kind, text: line.text, page: line.page };
      pieces.push(open);
    }
    before = line;
  }
  return pieces;
}

function isNewParagraph(before: Line, line: Line, gap: number, edge: number, textHeight: number): boolean {
  const distance = gapBetween(before, line);
  const isApart = before.page !== line.page || distance <= 0 || distance > gap * paragraphGap;
  const isIndented = line.left - before.left > textHeight && line.right - line.left > textHeight;
  const isShortBefore = before.right < edge * 0.8 && /[.!?…:"”]$/.test(before.text);
  return isApart || isIndented || isShortBefore;
}

/** 0 where there is no line before on the same page. */
function gapBetween(before: Line | undefined, line: Line): number {
  return before?.page === line.page ? before.bottom - line.bottom : 0;
}

/** The height of most letters. */
function commonHeight(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { height, text } of lines) letters.set(height, (letters.get(height) ?? 0) + text.length);
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

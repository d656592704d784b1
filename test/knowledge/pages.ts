import type { PdfLine } from "./files.ts";

/** How a text is set, in points: where its first line stands, how wide it is, and how its lines are drawn. */
interface Setting {
  readonly top: number;
  readonly left?: number;
  /** Default 451: a page with its margins. */
  readonly width?: number;
  /** Default 12. */
  readonly size?: number;
  /** The distance of two lines. Default 16. */
  readonly leading?: number;
  /** How far the first line of a paragraph stands in. Default 0; a negative one hangs. */
  readonly indent?: number;
  readonly isBold?: boolean;
}

/** Lines below each other, as they are. */
export function linesOf(texts: readonly string[], setting: Setting): PdfLine[] {
  const { top, left = 72, size = 12, leading = 16, isBold = false } = setting;
  return texts.map((text, index) => ({ text, left, size, isBold, bottom: top - index * leading }));
}

/** Paragraphs, wrapped at the width: each letter is half as wide as tall. */
export function paragraphs(texts: readonly string[], setting: Setting): PdfLine[] {
  const { width = 451, size = 12, indent = 0 } = setting;
  const wrapped = texts.flatMap((text) => wrap(text, Math.floor((width - Math.max(indent, 0)) / (size / 2))));
  const starts = new Set(texts.map((text) => text.slice(0, 12)));
  return linesOf(wrapped, setting).map((line) =>
    starts.has(line.text.slice(0, 12)) ? { ...line, left: line.left! + indent } : line,
  );
}

/** Rows of cells that begin at these places; an empty cell is not drawn. */
export function table(rows: readonly (readonly string[])[], lefts: readonly number[], top: number): PdfLine[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, cell) => (text ? [{ text, left: lefts[cell]!, bottom: top - row * 16 }] : [])),
  );
}

/** A line in the middle of the page. */
export function centred(text: string, bottom: number, { size = 12, isBold = false, middle = 297 } = {}): PdfLine {
  return { text, bottom, size, isBold, left: middle - (text.length * size) / 4 };
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

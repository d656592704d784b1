import type { Row, Segment } from "./rows.ts";

/** A line in reading order. Lengths are in points from the upper left corner of the page. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly page: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** The height of its letters. */
  readonly height: number;
  readonly isBold: boolean;
  /** The column that it stands in, named alike on all pages; empty for text over the whole width. */
  readonly region: string;
  /** What is no running text: a table's row, or a piece of the letterhead or signature that stands by itself. */
  readonly set?: "row" | "aside";
}

/** The line that a row, or a part of it, makes. */
export function lineOf(row: Row, text: string, segments: readonly Segment[] = row.segments): Line {
  const { page, y, height } = row;
  const left = segments[0]!.left;
  const right = Math.max(...segments.map((segment) => segment.right));
  return { text, page, y, left, right, height, isBold: segments.every(({ isBold }) => isBold), region: "" };
}

/** The words of a row with one space for each gap. */
export function joined({ segments }: Row): string {
  return segments.map(({ text }) => text).join(" ");
}

/** The parts of rows to the left of a place on the page, and to the right; rows without such a part are left out. */
export function parted(rows: readonly Row[], x: number): { left: Row[]; right: Row[] } {
  const side = (isWanted: (segment: Segment) => boolean) =>
    rows.flatMap((row) => {
      const segments = row.segments.filter(isWanted);
      return segments.length > 0 ? [{ ...row, segments }] : [];
    });
  return { left: side(({ left }) => left < x), right: side(({ left }) => left >= x) };
}

/** Whether letters of the row stand on both sides of a place without a gap there. */
export function isCrossing({ segments }: Row, x: number): boolean {
  return segments.some(({ left, right }) => left < x && right > x);
}

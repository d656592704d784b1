import type { Row } from "./rows.ts";

/** How many rows from the top and from the bottom of a page may be its running head and foot. */
const EDGE_ROWS = 3;
/** Longest running head, in UTF-16 units. */
const LONGEST_HEAD = 160;
/** A running head is at most so much taller than the text. */
const TALLEST = 1.1;
/** Running heads of two pages stand at one height, to so many points. */
const SAME_PLACE = 4;
/** A row is compared with so many before it that have the same words: the last ones, left pages and right ones. */
const MOST_COMPARED = 4;
/** What may stand alone, a number or a head that no other page repeats, is so many times its height away from the text. */
const ALONE_GAP = 1.8;
/** The rows of a table are at most so many heights apart. */
const TABLE_GAP = 2.6;

/** Takes running heads, running feet and page numbers off the pages, left and right ones alike. `textHeight` is that of most letters. */
export function withoutFurniture(pages: readonly (readonly Row[])[], textHeight: number): Row[][] {
  const edges = pages
    .flatMap((rows) => edgesOf(rows, pages.length))
    .filter(({ row }) => row.height <= textHeight * TALLEST);
  const repeated = repeatedAmong(edges);
  const heads = tableHeads(pages, repeated);
  const places = placesOf(edges.filter(({ row }) => repeated.has(row)));
  const furniture = new Set<Row>();
  for (const edge of edges) {
    const isFurniture = repeated.has(edge.row) || isPageNumber(edge) || isAtPlace(edge, places);
    const isWithin = edge.outer && (!furniture.has(edge.outer) || edge.gap < edge.row.height * ALONE_GAP);
    if (isFurniture && !isWithin && !endsText(edge) && !heads.has(edge.row)) furniture.add(edge.row);
  }
  return pages.map((rows) => rows.filter((row) => !furniture.has(row)));
}

/** Whether a row is the last of a text: a sentence ends with it, close below others. Forms say the same on page after page. */
function endsText({ side, gap, row, text }: Edge): boolean {
  return side === "bottom" && gap < row.height * ALONE_GAP && /[.!?;]["”»]?$/u.test(text) && /\p{L}{2}/u.test(text);
}

/** The head of a table that goes on over pages stands on the first of them, and is no running head there. */
function tableHeads(pages: readonly (readonly Row[])[], repeated: ReadonlySet<Row>): Set<Row> {
  const seen = new Set<string>();
  const heads = new Set<Row>();
  for (const rows of pages)
    for (const [at, row] of rows.entries()) {
      const below = rows[at + 1];
      if (!repeated.has(row) || !below || row.segments.length < 2 || below.segments.length < 2) continue;
      if (below.y - row.y > row.height * TABLE_GAP || repeated.has(below)) continue;
      const text = row.segments.map((segment) => segment.text).join("|");
      if (!seen.has(text)) heads.add(row);
      seen.add(text);
    }
  return heads;
}

/** A row at an edge of its page. */
interface Edge {
  readonly row: Row;
  readonly side: "top" | "bottom";
  /** The row between it and the edge. */
  readonly outer: Row | undefined;
  /** The distance to the row further in. */
  readonly gap: number;
  /** Its words in alphabetical order, since left pages turn them around. */
  readonly words: string;
  readonly numbers: readonly number[];
  readonly text: string;
}

function edgesOf(rows: readonly Row[], pages: number): Edge[] {
  const most = Math.min(EDGE_ROWS, rows.length);
  const top = rows.slice(0, most).map((_, at) => edgeAt(rows, at, -1, pages));
  const bottom = rows.slice(-most).map((_, at) => edgeAt(rows, rows.length - most + at, 1, pages));
  return [...top, ...bottom.reverse()];
}

/** `outward` is the step towards the edge of the page. On the only page, and in a long row, no words need to be told from numbers. */
function edgeAt(rows: readonly Row[], at: number, outward: 1 | -1, pages: number): Edge {
  const row = rows[at]!;
  const inner = rows[at - outward];
  const text = row.segments.map((segment) => segment.text).join(" ");
  const isCompared = pages > 1 && text.length <= LONGEST_HEAD;
  const parts = (isCompared ? text.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) : undefined) ?? [];
  const values = parts.map((part) =>
    /^\d{1,6}$/.test(part) ? Number(part) : parts.length === 1 ? roman(part) : undefined,
  );
  return {
    row,
    side: outward === -1 ? "top" : "bottom",
    outer: rows[at + outward],
    gap: inner ? Math.abs(inner.y - row.y) : Infinity,
    words: parts
      .filter((_, index) => values[index] === undefined)
      .sort()
      .join(" "),
    numbers: values.filter((value) => value !== undefined),
    text,
  };
}

function repeatedAmong(edges: readonly Edge[]): Set<Row> {
  const groups = new Map<string, Edge[]>();
  const repeated = new Set<Row>();
  for (const edge of edges) {
    if (edge.text.length > LONGEST_HEAD || edge.words + edge.numbers.join("") === "") continue;
    const key = `${edge.side} ${edge.numbers.length} ${edge.words}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    for (const other of group.slice(-MOST_COMPARED)) if (isRepeated(edge, other)) repeated.add(edge.row).add(other.row);
    group.push(edge);
  }
  return repeated;
}

/** The same words at the same place, where every number is the same or has grown with the pages. */
function isRepeated(edge: Edge, other: Edge): boolean {
  const pages = edge.row.page - other.row.page;
  if (pages === 0 || Math.abs(edge.row.y - other.row.y) > SAME_PLACE) return false;
  const before = other.numbers.toSorted(byValue);
  const grown = edge.numbers.toSorted(byValue).map((number, at) => number - before[at]!);
  const isGrown = grown.every((growth) => growth === 0 || growth === pages);
  if (grown.includes(pages) && (isSentence(edge.text) || partOf(edge.text) !== partOf(other.text))) return false;
  return isGrown && (edge.words !== "" || grown.includes(pages));
}

/** The number of "PHỤ LỤC 1", "Mẫu số 02" or "Câu 3: …": at the top of page after page it counts these, and no pages. */
function partOf(text: string): string | undefined {
  return PART.exec(text)?.[1];
}

const PART =
  /^(?:phụ lục|phụ biểu|mẫu|biểu|bảng|hình|phần|chương|mục|điều|bài|câu|câu hỏi|bước|đề|annex|appendix|chapter|form|part|question|step|table)(?:\s(?:số|thứ))?\s?:?\s?(\d{1,6})/iu;

function isSentence(text: string): boolean {
  return /[.!?;]["”»]?$/u.test(text) && /\p{L}{2}\P{L}{1,20}\p{L}{2}/u.test(text);
}

/** "Trang 3/12", "- 3 -", or a number that stands alone. */
function isPageNumber({ text, gap, row }: Edge): boolean {
  if (/^\W{0,3}(?:trang|page|tr\.)\s*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?\W{0,3}$/iu.test(text)) return true;
  return gap > row.height * ALONE_GAP && /^(?:\d{1,4}|\d{1,4}\s?\/\s?\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—])$/.test(text);
}

/** How many running heads stand at each place. */
function placesOf(edges: readonly Edge[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const edge of edges) places.set(placeOf(edge), (places.get(placeOf(edge)) ?? 0) + 1);
  return places;
}

function placeOf({ side, row }: Edge): string {
  return `${side} ${Math.round(row.y)} ${row.height.toFixed(1)}`;
}

/** Whether running heads of other pages stand where this short row stands: that of a chapter with one page, for example. */
function isAtPlace(edge: Edge, places: ReadonlyMap<string, number>): boolean {
  const isShort = edge.text.length <= LONGEST_HEAD / 2 && edge.gap > edge.row.height * ALONE_GAP;
  return isShort && (places.get(placeOf(edge)) ?? 0) > 1;
}

function byValue(left: number, right: number): number {
  return left - right;
}

/** The value of small Roman numerals, by which front matter is counted. */
function roman(text: string): number | undefined {
  if (!/^[ivxl]{1,7}$/.test(text)) return undefined;
  const values = Array.from(text, (letter) => ({ i: 1, v: 5, x: 10, l: 50 })[letter]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

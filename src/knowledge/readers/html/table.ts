import { namesParts } from "../rows.ts";
import type { HtmlElement } from "./node.ts";

/** A cell of a table on its way into a row: its blocks' words, and over how many columns and rows it goes. */
interface Cell {
  readonly parts: readonly string[];
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** A row with a cell for each column; a cell that spans several stands in each of them. */
interface Row {
  readonly cells: readonly (readonly string[])[];
  readonly isHead: boolean;
  /** One cell goes over the whole width. */
  readonly isWhole: boolean;
  /** Its first cell names what the others say. */
  readonly isKeyed: boolean;
  /** How many rows name the columns together, where this is the first of them and no tag says so. */
  readonly reach: number;
}

/** What a table says: its title, where a first cell goes over its whole width, and its rows. */
interface Table {
  readonly titles: readonly string[];
  readonly rows: readonly string[];
  /** Whether each row stands for itself: its first cell names what the others say, and no row names the columns. */
  readonly isKeyed: boolean;
}

/** Most columns of a table; what a cell spans beyond them is left out. */
const MOST_COLUMNS = 60;
/** Longest value that is repeated for each column and row it spans, in UTF-16 units. */
const LONGEST_REPEATED = 200;
/** How much a table may grow by repeating, in UTF-16 units. */
const MOST_REPEATED = 200_000;
/** Longest row of a table, in UTF-16 units; a longer one is cut at its cells. */
const LONGEST_ROW = 1000;
const BORDER = " | ";

/** Reads the rows of a table; `partsOf` gives the blocks of a cell. */
export function readTable(rows: readonly HtmlElement[], partsOf: (cell: HtmlElement) => readonly string[]): Table {
  const grid = spread(rows, partsOf).filter(({ cells }) => cells.some((parts) => parts.length > 0));
  const titles = grid.slice(0, titleCount(grid));
  const [head, body] = parted(grid.slice(titles.length));
  return {
    titles: titles.map(({ cells }) => cells[0]!.join(" ")),
    rows: [...(head.length > 0 ? [joinedHead(head)] : []), ...body].flatMap(linesOf),
    isKeyed: head.length === 0 && body.length > 0 && body.every(({ isKeyed, isWhole }) => isKeyed || isWhole),
  };
}

/** The rows of a table or of its parts, without those of tables within. Its foot stands below, wherever the file has it. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  if (table.localName === "tr") return [table];
  const parts = [...table.children];
  const foot = parts.filter(({ localName }) => localName === "tfoot");
  const others = foot.length > 0 ? parts.filter(({ localName }) => localName !== "tfoot") : parts;
  return [...others, ...foot].flatMap((part) => {
    if (part.localName === "tr") return [part];
    return /^(?:thead|tbody|tfoot)$/.test(part.localName) ? rowsOf(part) : [];
  });
}

/** The title that a table has by a tag of its own. */
export function captionsIn(table: HtmlElement): HtmlElement[] {
  return [...table.children].filter(({ localName }) => localName === "caption");
}

export function cellsOf(row: HtmlElement): HtmlElement[] {
  return [...row.children].filter(({ localName }) => localName === "td" || localName === "th");
}

/** Sets every cell into each column and row that it spans. */
function spread(rows: readonly HtmlElement[], partsOf: (cell: HtmlElement) => readonly string[]): Row[] {
  const room = { left: MOST_REPEATED };
  /** What spans down from above into the coming rows, by column. */
  let hanging: (Cell | undefined)[] = [];
  let width = 0;
  return rows.map((row) => {
    const own = cellsOf(row).map((cell) => readCell(cell, partsOf));
    const { cells, below } = setInto(hanging, own, room);
    hanging = below;
    width = Math.max(width, cells.length);
    const isWhole = own.length === 1 && width > 1 && own[0]!.columns >= width;
    const isHead = row.parentElement?.localName === "thead" || (own.length > 1 && own.every((cell) => cell.isHead));
    const isKeyed = own.length === 2 && own[0]!.isHead && !own[1]!.isHead;
    const isSplit = own.some((cell) => cell.columns > 1) && own[0]!.rows > 1;
    const reach = isSplit ? Math.min(4, ...own.map((cell) => cell.rows).filter((count) => count > 1)) : 1;
    return { cells: isWhole ? [own[0]!.parts] : cells, isHead, isWhole, isKeyed, reach };
  });
}

function setInto(hanging: readonly (Cell | undefined)[], own: readonly Cell[], room: { left: number }) {
  const cells: (readonly string[])[] = [];
  const below: (Cell | undefined)[] = [];
  const set = (cell: Cell, isFirst: boolean) => {
    if (cell.rows > 1) below[cells.length] = { ...cell, columns: 1, rows: cell.rows - 1 };
    cells.push(isFirst ? cell.parts : repeated(cell.parts, room));
  };
  const setHanging = () => {
    for (let cell = hanging[cells.length]; cell; cell = hanging[cells.length]) set(cell, false);
  };
  for (const cell of own) {
    setHanging();
    for (let at = 0; at < cell.columns && cells.length < MOST_COLUMNS; at++) set(cell, at === 0);
  }
  setHanging();
  return { cells, below };
}

function readCell(cell: HtmlElement, partsOf: (cell: HtmlElement) => readonly string[]): Cell {
  return {
    parts: partsOf(cell),
    isHead: cell.localName === "th",
    columns: span(cell.getAttribute("colspan"), MOST_COLUMNS),
    rows: span(cell.getAttribute("rowspan"), 1000),
  };
}

function span(text: string | null, most: number): number {
  return Math.max(1, Math.min(most, Number(/^\s*(\d{1,6})/.exec(text ?? "")?.[1] ?? 1)));
}

function repeated(parts: readonly string[], room: { left: number }): readonly string[] {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > LONGEST_REPEATED || length > room.left) return [];
  room.left -= length;
  return parts;
}

function titleCount(grid: readonly Row[]): number {
  const first = grid.findIndex(({ isWhole }) => !isWhole);
  return Math.max(0, first);
}

/** The rows that name the columns, and the others. */
function parted(grid: readonly Row[]): [head: readonly Row[], body: readonly Row[]] {
  const first = grid.findIndex(({ isHead }) => !isHead);
  const [upper, lower] = grid.slice(0, 2).map(({ cells }) => cells.map((parts) => parts.join(" ")));
  const reach = upper && lower && namesParts(upper, lower) ? 2 : (grid[0]?.reach ?? 1);
  const count = first > 0 ? first : first === 0 && reach > 1 ? reach : 0;
  return [grid.slice(0, count), grid.slice(count)];
}

/** Several rows that name the columns, as one: "Phí – Ban đêm". */
function joinedHead(head: readonly Row[]): Row {
  const width = Math.max(...head.map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, (_, column) => {
    const names = head.map((row) => (row.isWhole ? "" : (row.cells[column] ?? []).join(" ")));
    return [...new Set(names.filter(Boolean))].join(" – ");
  });
  return { cells: cells.map((name) => (name ? [name] : [])), isHead: true, isWhole: false, isKeyed: false, reach: 1 };
}

/** A row in one line, or in several that begin with its first cell and keep the columns of the others. */
function linesOf({ cells }: Row): string[] {
  const texts = cells.map((parts) => parts.join(" "));
  const line = texts.join(BORDER);
  if (line.length <= LONGEST_ROW) return [line];
  const [first = "", ...others] = texts[0]!.length <= LONGEST_REPEATED ? texts : ["", ...texts];
  const shift = texts.length - others.length;
  const lines: string[][] = [];
  let length = Infinity;
  cells.slice(shift).forEach((parts, at) =>
    parts.forEach((part) => {
      if (length + part.length > LONGEST_ROW) {
        lines.push([first, ...others.map(() => "")]);
        length = first.length;
      }
      const current = lines.at(-1)!;
      current[at + 1] = current[at + 1] ? `${current[at + 1]} ${part}` : part;
      length += part.length + BORDER.length;
    }),
  );
  return lines.map((columns) => (shift === 0 ? columns.slice(1) : columns).join(BORDER));
}

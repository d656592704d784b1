import { endsAsHeading } from "../../headings.ts";
import type { Count, Label } from "./numbering.ts";
import { paragraphLook, runLook, type Style, type Styles } from "./styles.ts";
import { child, childrenOf, isElement, valueOf, type XmlElement } from "./xml.ts";
import type { Words } from "./words.ts";

/** A paragraph as a reader sees it. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly style: Style;
  readonly label?: Label;
  readonly isBold: boolean;
  readonly notes: readonly string[];
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Whether it is repeated at the head of each page. */
  readonly isHead: boolean;
  readonly cells: readonly TableCell[];
}

interface TableCell {
  readonly flow: readonly Flow[];
  /** Over how many columns it goes. */
  readonly columns: number;
  /** Whether it goes on from the cell above; whether cells below may go on from it. */
  readonly merge: "goes on" | "begins" | undefined;
}

/** A column in which a row has no cell. */
const BLANK: TableCell = { flow: [], columns: 1, merge: undefined };

export type Flow = Paragraph | Table;

/** What reads the parts of a flow. */
export interface Readers {
  readonly styles: Styles;
  readonly count: Count;
  readonly words: (paragraph: XmlElement, style: Style) => Words;
}

/** Most columns of a table. */
export const MOST_COLUMNS = 60;

/** Tables of contents, of figures and of words repeat what stands elsewhere. */
const CONTENTS_STYLE = /^(?:toc \d|toc ?heading|toc\d|table of (?:figures|authorities)|index \d|index heading)$/;
const GONE = new Set([
  "w:del",
  "w:moveFrom",
  "w:sectPr",
  "w:sdtPr",
  "w:tblPr",
  "w:tblGrid",
  "w:trPr",
  "w:tcPr",
  "w:tblPrEx",
]);

/** The paragraphs and tables of a body, a cell or a note, in reading order. A text box comes after the paragraph that it hangs on. */
export function readFlow(parent: XmlElement, readers: Readers): Flow[] {
  const flow: Flow[] = [];
  /** Words of paragraphs whose end was deleted or is hidden: they belong to the next one. */
  let carried = "";
  const visit = (element: XmlElement): void => {
    if (GONE.has(element.name) || isContents(element)) return;
    if (element.name === "w:tbl") flow.push({ kind: "table", rows: rowsOf(element, readers) });
    else if (element.name === "w:p") paragraph(element);
    else for (const node of unwrapped(element)) visit(node);
  };
  const paragraph = (element: XmlElement) => {
    const properties = child(element, "w:pPr");
    const style = styleOf(properties, readers.styles);
    const words = readers.words(element, style);
    const text = carried + words.text;
    const mark = child(properties, "w:rPr");
    const isHidden = runLook(mark).isHidden === true;
    // Word hides the end of a heading that text goes on behind on its line.
    const isApart = text !== "" && (style.level !== undefined || style.list !== undefined);
    const isJoined = child(mark, "w:del") !== undefined || (isHidden && !isApart);
    carried = isJoined && text ? `${text} ` : "";
    const isShown = !isJoined && !CONTENTS_STYLE.test(style.name);
    const label = isShown ? labelOf(style, readers.count) : undefined;
    // A chapter may have no words but its number.
    if (isShown && (text || /\p{L}{2}/u.test(label?.text ?? ""))) {
      const { isBold, notes } = words;
      flow.push(...apart({ kind: "paragraph", text, style, isBold, notes, ...(label && { label }) }, words));
    }
    for (const box of words.boxes) flow.push(frameOf(readFlow(box, readers)));
  };
  for (const element of unwrapped(parent)) visit(element);
  return flow;
}

/** A text box, as the frame that a table of one cell is. */
function frameOf(flow: readonly Flow[]): Table {
  return { kind: "table", rows: [{ isHead: false, cells: [{ flow, columns: 1, merge: undefined }] }] };
}

/** A bold first line that does not lead the others in is a paragraph of its own: a question above its answer. */
function apart(paragraph: Paragraph, { isFirstLineBold }: Words): Paragraph[] {
  const end = paragraph.text.indexOf("\n");
  const first = paragraph.text.slice(0, end);
  if (!isFirstLineBold || end < 0 || !endsAsHeading(first)) return [paragraph];
  const { kind, style, notes } = paragraph;
  return [
    { ...paragraph, text: first, isBold: true, notes: [] },
    { kind, style, notes, text: paragraph.text.slice(end + 1), isBold: false },
  ];
}

function unwrapped(element: XmlElement): XmlElement[] {
  const choice = element.name === "mc:AlternateContent" ? child(element, "mc:Choice") : undefined;
  return (choice ?? element).children.filter(isElement);
}

/** Word puts a table of contents into a box that says so. */
function isContents(element: XmlElement): boolean {
  const gallery = valueOf(child(child(element, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery");
  return gallery !== undefined && /^table of (?:contents|figures)$/i.test(gallery);
}

function styleOf(properties: XmlElement | undefined, styles: Styles): Style {
  return { ...styles(valueOf(properties, "w:pStyle")), ...paragraphLook(properties) };
}

/** The number of a list, by which it is no list. */
const NO_LIST = "0";

function labelOf({ list, depth = 0 }: Style, count: Count): Label | undefined {
  return list === undefined || list === NO_LIST ? undefined : count(list, depth);
}

function rowsOf(table: XmlElement, readers: Readers): TableRow[] {
  return within(table, "w:tr").flatMap((row) => {
    const properties = child(row, "w:trPr");
    if (child(properties, "w:del")) return [];
    const isHead = child(properties, "w:tblHeader") !== undefined && valueOf(properties, "w:tblHeader") !== "0";
    const skipped = columnsOf(properties, "w:gridBefore", 0);
    const before = Array.from({ length: skipped }, () => BLANK);
    return [{ isHead, cells: [...before, ...within(row, "w:tc").map((cell) => cellOf(cell, readers))] }];
  });
}

function cellOf(cell: XmlElement, readers: Readers): TableCell {
  const properties = child(cell, "w:tcPr");
  const [merged] = childrenOf(properties, "w:vMerge");
  const merge = merged && (merged.attributes["w:val"] === "restart" ? "begins" : "goes on");
  return { flow: readFlow(cell, readers), columns: columnsOf(properties, "w:gridSpan", 1), merge };
}

function columnsOf(properties: XmlElement | undefined, name: string, least: number): number {
  const count = Number(valueOf(properties, name) ?? least);
  return Number.isSafeInteger(count) ? Math.max(least, Math.min(count, MOST_COLUMNS)) : least;
}

/** The rows of a table or the cells of a row, also those in controls and in what was inserted. */
function within(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(isElement).flatMap((element) => {
    if (element.name === name) return [element];
    return GONE.has(element.name) || /^w:(?:tbl|tr|tc|p)$/.test(element.name) ? [] : within(element, name);
  });
}

import type { Piece } from "../../piece.ts";
import { articleLabel, endsAsHeading } from "../../headings.ts";
import { brokenAtItems, itemOf } from "../items.ts";
import {
  ARTICLE_LEVEL,
  BOLD_LEVEL,
  FEWEST_BOLD,
  isBareProvision,
  isBoldLine,
  namesProvision,
  provisionLevel,
  TITLE_LEVEL,
  withoutHeadingsAtEnd,
} from "../line-headings.ts";
import { withoutContents } from "./contents.ts";

/** A block on its way out of a Word file. */
export interface Line extends Piece {
  /** Every letter of it is set in bold. */
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
  /** Whether its style calls it the title. */
  readonly isTitle?: boolean;
  /** The ids of its notes. */
  readonly notes?: readonly string[];
}

/** The rank of "1" in "1.4.1 Ma trận đơn vị". */
const NUMBERED_ABOVE = 3;
/** Ends the headings of a paper's parts. */
const ENDING: Line = { kind: "heading", text: "", level: TITLE_LEVEL };

/** The rank of a bold line by how it is numbered: "A.", "I.", "1.". */
const BOLD_LEVELS: readonly (readonly [number: RegExp, level: number])[] = [
  [/^[IVX]{1,5}[.)]\s/, 3],
  [/^[A-H][.)]\s/, 2],
  [/^\d{1,2}[.)]\s/, 4],
];

/** What paragraphs are by their form: headings, items, or nothing where they only repeat what stands elsewhere. */
export function readLines(lines: readonly Line[]): Line[] {
  const kept = withoutHeadingsAtEnd(withoutContents(lines).flatMap(parted), ENDING);
  const isBoldCommon = kept.filter(isBoldLine).length >= FEWEST_BOLD;
  return joinedHeadings(
    kept.map((line, at) => asHeading(line, isBoldCommon || headsNext(line, kept[at + 1])) ?? asItem(line) ?? line),
  );
}

/** A paragraph that was broken by hand before items as several; its notes stand behind the last. */
function parted(line: Line): Line[] {
  const parts = line.isBold ? [line] : brokenAtItems(line);
  return parts.map((part, at) => (at === parts.length - 1 ? part : { ...part, notes: [] }));
}

function asHeading(line: Line, headsIfBold: boolean): Line | undefined {
  if (line.kind !== "paragraph" && line.kind !== "item") return undefined;
  const isBold = isBoldLine(line);
  const label = articleLabel(line.text);
  const level =
    provisionLevel(line.text, NUMBERED_ABOVE) ??
    (isBold && label !== undefined ? ARTICLE_LEVEL : undefined) ??
    (isBold && (headsIfBold || line.isCentred) ? levelOfBold(line) : undefined);
  if (level !== undefined) return { ...line, kind: "heading", level };
  return label === undefined ? undefined : { ...line, label, level: ARTICLE_LEVEL };
}

function levelOfBold({ text, isCentred }: Line): number {
  return BOLD_LEVELS.find(([number]) => number.test(text))?.[1] ?? (isCentred ? 2 : BOLD_LEVEL);
}

function asItem(line: Line): Line | undefined {
  const item = line.kind === "paragraph" ? itemOf(line.text) : undefined;
  return item && { ...line, ...item };
}

/** Whether a bold line ends as no sentence, and plain words follow it. */
function headsNext({ text }: Line, next: Line | undefined): boolean {
  return next !== undefined && next.kind !== "heading" && !next.isBold && endsAsHeading(text);
}

/** "Chương II" and the line below it that names it are one heading; so are the lines of a centred title. */
function joinedHeadings(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && goesOn(before, line)) joined.splice(-1, 1, joinLines([before, line]));
    else joined.push(line);
  }
  return joined;
}

function goesOn(before: Line, line: Line): boolean {
  const isSetApart = line.isCentred === true || line.isBold === true;
  return before.kind === "heading" && isBareProvision(before.text) && namesProvision(line, isSetApart);
}

/** Several lines as one, which is what the first of them is. */
export function joinLines(lines: readonly Line[]): Line {
  const text = lines.map((line) => line.text).join(" ");
  return { ...lines[0]!, text, notes: lines.flatMap(({ notes = [] }) => notes) };
}

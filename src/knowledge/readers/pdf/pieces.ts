import { sentences } from "../../../text/sentences.ts";
import type { Piece } from "../../piece.ts";
import { articleLabel, partNameOf } from "../../headings.ts";
import type { OfficialPaper } from "../../official-title.ts";
import type { Ranks } from "./headings.ts";
import { isCapital } from "./layout.ts";
import { endOfBox } from "./boxes.ts";
import { isBareName } from "./markers.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Longest caption, in UTF-16 units. */
const LONGEST_CAPTION = 200;
/** The level of the outermost rank; 1 is the title of an official paper. */
const FIRST_LEVEL = 2;

/** What the paragraphs of a document are, in order. The lines of an official title become one heading above all others. */
export function piecesOf(paragraphs: readonly Paragraph[], ranks: Ranks, paper: OfficialPaper | undefined): Piece[] {
  const pieces: Piece[] = [];
  const repeatsHead = headsOfTables();
  let boxEnd = -1;
  for (let at = 0; at < paragraphs.length; at++) {
    if (at === boxEnd) pieces.push({ kind: "heading", text: "", box: "ends" });
    const heading = paper?.from === at ? paragraphs.slice(at, paper.to) : headingAt(paragraphs, at, ranks);
    // Below its title an official paper names who issues it, in capitals.
    const isIssuer = paper?.to === at && isCapital(paragraphs[at]!.text) && !partNameOf(paragraphs[at]!.text);
    if (repeatsHead(paragraphs[at]!)) continue;
    if (at === ranks.end) pieces.push({ kind: "heading", text: "", level: FIRST_LEVEL });
    if (isIssuer || heading.length === 0) pieces.push(...bodyPieces(paragraphs[at]!, ranks));
    else {
      const text = heading.map((paragraph) => paragraph.text).join(" ");
      const level = paper?.from === at ? 1 : ranks.of(at)! + FIRST_LEVEL;
      const end = paper?.from === at ? at : endOfBox(paragraphs, at + heading.length - 1);
      if (end > at) {
        pieces.push({ kind: "heading", text: "", box: "begins" });
        boxEnd = end;
      }
      pieces.push({ kind: "heading", text, level, page: pageOf(paragraphs[at]!) });
      at += heading.length - 1;
    }
  }
  return pieces;
}

/** Tells of each paragraph in turn whether it is the first row of a table again, at the head of a further page. */
function headsOfTables(): (paragraph: Paragraph) => boolean {
  let head: Paragraph | undefined;
  let page = 0;
  return (paragraph) => {
    const isRow = paragraph.lines[0]!.set === "row";
    const isRepeated = isRow && head?.text === paragraph.text && pageOf(paragraph) > page;
    head = isRow ? (head ?? paragraph) : undefined;
    page = pageOf(paragraph);
    return isRepeated;
  };
}

/** The paragraphs that make one heading: "Chương II" and the name of the chapter below it. None where there is no heading. */
function headingAt(paragraphs: readonly Paragraph[], at: number, ranks: Ranks): Paragraph[] {
  const paragraph = paragraphs[at]!;
  if (ranks.of(at) === undefined) return [];
  const next = paragraphs[at + 1];
  const isNamed =
    isBareName(paragraph.text) &&
    next &&
    pageOf(next) === pageOf(paragraph) &&
    ranks.of(at + 1) !== undefined &&
    !partNameOf(next.text);
  return isNamed ? [paragraph, next] : [paragraph];
}

function bodyPieces(paragraph: Paragraph, ranks: Ranks): Piece[] {
  const { lines, text, marker } = paragraph;
  const page = pageOf(paragraph);
  if (lines[0]!.set === "row") return [{ kind: "row", text, page }];
  if (isCaption(text)) return [{ kind: "caption", text, page }];
  const label = articleLabel(text);
  const number = marker?.number === undefined ? {} : { number: marker.number };
  return atPages(paragraph).map(({ from, to, page: on }, index) => ({
    kind: marker ? "item" : "paragraph",
    text: text.slice(index === 0 ? (marker?.sign ?? 0) : from, to),
    page: on,
    ...(index === 0 && number),
    ...(index === 0 && label !== undefined && { label, level: ranks.article + FIRST_LEVEL }),
  }));
}

function pageOf({ lines }: Paragraph): number {
  return lines[0]!.page;
}

/** The stretches of a paragraph that stand on one page each; a sentence stands where it begins. */
function atPages(paragraph: Paragraph): { from: number; to: number; page: number }[] {
  const { text, turns } = paragraph;
  let open = { from: 0, to: text.length, page: pageOf(paragraph) };
  const stretches = [open];
  const spans = turns.length > 0 ? sentences(text) : [];
  for (const turn of turns) {
    const first = spans.find(({ start }) => start >= turn.at);
    if (!first || first.start <= open.from) continue;
    open.to = first.start;
    open = { from: first.start, to: text.length, page: turn.page };
    stretches.push(open);
  }
  return stretches;
}

/** "Hình 1. Bến đò nhìn từ bờ bắc". */
function isCaption(text: string): boolean {
  return (
    text.length <= LONGEST_CAPTION &&
    /^(?:hình|ảnh|biểu đồ|sơ đồ|bảng|figure|table)\s\d{1,3}(?:[.-]\d{1,3})?\s?[.:–-]\s/iu.test(text)
  );
}

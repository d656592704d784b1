import { boxed } from "../../compose.ts";
import type { Piece } from "../../piece.ts";
import { type Flow, type Paragraph, type Readers, readFlow } from "./flow.ts";
import { type Line, readLines } from "./lines.ts";
import type { Parts } from "./parts.ts";
import { isProvision, levelOfCounted } from "../line-headings.ts";
import { besideOf, isLayout, rowPieces, wordsOf } from "./table.ts";
import { childrenOf, type XmlElement } from "./xml.ts";

/** The paragraphs and rows of a flow, one after another; of a table that is only layout, its texts. */
export function linesOf(flow: readonly Flow[]): Line[] {
  return flow.flatMap((part, at) => {
    if (part.kind === "paragraph") return [lineOf(part)];
    if (!isLayout(part)) return noted(rowPieces(part), notesOf([part]));
    const lines = linesOf(besideOf(part));
    const isFrame = part.rows.length === 1 && part.rows[0]!.cells.length === 1;
    return isFrame && isText(flow[at - 1]) && isText(flow[at + 1]) ? boxed(lines, isTitle) : lines;
  });
}

/** Whether a part of a flow is plain text that ends as sentences do. */
function isText(part: Flow | undefined): boolean {
  return part?.kind === "paragraph" && part.style.level === undefined && /[.!?…:;]["”»)]?$/u.test(part.text);
}

/** Whether what begins a frame may be its title. */
function isTitle({ kind, isBold }: Line): boolean {
  return kind === "heading" || isBold === true;
}

function lineOf({ text: words, style, label, isBold, notes }: Paragraph): Line {
  const text = label ? label.text + (label.text && label.gap) + words : words;
  const line = { text, isBold, isCentred: style.isCentred ?? false, notes, isTitle: style.name === "title" };
  const level = style.level || (label && levelOfCounted(label.text, words));
  if (level) return { ...line, kind: "heading", level };
  if (/^caption\b/.test(style.name)) return { ...line, kind: "caption" };
  if (!label || isProvision(label.text)) return { ...line, kind: "paragraph" };
  return { ...line, kind: "item", ...(label.number !== undefined && { number: label.number }) };
}

function notesOf(flow: readonly Flow[]): string[] {
  return flow.flatMap((part) =>
    part.kind === "paragraph"
      ? part.notes
      : part.rows.flatMap(({ cells }) => cells.flatMap((cell) => notesOf(cell.flow))),
  );
}

/** The notes of a table belong to its last row. */
function noted(pieces: readonly Piece[], notes: readonly string[]): Line[] {
  return pieces.map((piece, at) => (at === pieces.length - 1 ? { ...piece, notes } : piece));
}

/** The pieces of lines, each section followed by its notes. */
export function withNotes(lines: readonly Line[], read: (id: string) => string[]): Piece[] {
  const pieces: Piece[] = [];
  let open: string[] = [];
  const close = () => {
    for (const text of open.flatMap(read)) pieces.push({ kind: "paragraph", text });
    open = [];
  };
  for (const line of readLines(lines)) {
    if (line.kind === "heading" || line.label !== undefined) close();
    pieces.push(pieceOf(line));
    open.push(...(line.notes ?? []));
  }
  close();
  return pieces;
}

function pieceOf({ kind, text, level, label, number, box }: Line): Piece {
  if (box) return { kind, text, box };
  if (kind === "heading") return { kind, text: text.replace(/\s+/g, " "), ...(level !== undefined && { level }) };
  return {
    kind,
    text,
    ...(number !== undefined && { number }),
    ...(label !== undefined && level !== undefined && { label, level }),
  };
}

/** Gives the paragraphs of a note by its id, the first time that it is asked for. */
export function createNotes(parts: Parts, readers: Readers): (id: string) => string[] {
  const entries = (["footnote", "endnote"] as const).flatMap((kind) =>
    childrenOf(parts[`${kind}s`], `w:${kind}`).map((note) => [`${kind} ${note.attributes["w:id"]}`, note] as const),
  );
  const notes = new Map<string, XmlElement>(entries);
  return (id) => {
    const note = notes.get(id);
    notes.delete(id);
    return note ? readFlow(note, readers).map((part) => wordsOf([part])) : [];
  };
}

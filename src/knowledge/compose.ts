import { withCredits } from "./credit.ts";
import { withDialogues } from "./dialogue.ts";
import type { Block, BlockKind, Document } from "./document.ts";
import { withNumberedParts } from "./numbered-parts.ts";
import type { Piece } from "./piece.ts";
import { Refusal, type Warning } from "./problem.ts";
import { signaturesIn } from "./signatures.ts";

/** What a reader takes from a file: a document that does not know its place in the folder yet, and what was left out of it. */
export type Article = Omit<Document, "id"> & { readonly warnings?: readonly Warning[] };

/** The rows of one table; each stands for itself where it is a name and what belongs to it. */
export function tableRows(texts: readonly string[], kind: BlockKind = "row", isKeyed = false): Piece[] {
  return texts.map((text, at) => ({ kind, text, ...((at === 0 || isKeyed) && kind === "row" && { isFirst: true }) }));
}

/** Longest text of one document, in UTF-16 units: about five novels. */
const LONGEST_TEXT = 2_500_000;
/** Most blocks in one document: they come from the reading process in one piece, which holds up this one. */
const MOST_BLOCKS = 20_000;
/** A heading that ends as a sentence is one from this length on, in UTF-16 units. */
const LONGEST_HEADING = 100;
/** How much of an article stands for its title when it has none. */
const TITLE_LENGTH = 80;

/**
 * Joins the pieces of a file with blank lines between them, and notes where each stands. A heading without words ends those of
 * its level and below. Throws `Refusal` when nothing is left.
 */
export function compose(pieces: readonly Piece[]): Pick<Document, "text" | "blocks"> {
  const blocks: Block[] = [];
  const texts: string[] = [];
  const path: { level: number; text: string }[] = [];
  // One array for all blocks below the same headings.
  let headings: readonly string[] = [];
  const around: { path: typeof path; headings: typeof headings }[] = [];
  let start = 0;
  for (const piece of withSignatures(withDialogues(withCredits(pieces)))) {
    const { kind: marked, text: raw, level = 1, label, page, number, depth, isFirst, box } = piece;
    if (box === "begins") around.push({ path: [...path], headings });
    if (box === "ends") {
      const outer = around.pop();
      if (outer) path.splice(0, Infinity, ...outer.path);
      headings = outer?.headings ?? headings;
    }
    if (box) continue;
    const text = raw.trim();
    const kind = marked === "heading" && isLead(text) ? "paragraph" : marked;
    if (kind === "heading" || label !== undefined) {
      while (path.length > 0 && path.at(-1)!.level >= level) path.pop();
      if (label !== undefined) path.push({ level, text: label });
      headings = path.map((heading) => heading.text);
    }
    if (!text) continue;
    blocks.push({
      kind,
      start,
      end: start + text.length,
      headings,
      ...present("page", page),
      ...present("number", number),
      ...present("depth", depth),
      ...(isFirst && { isFirst: true as const }),
    });
    if (kind === "heading") {
      path.push({ level, text });
      headings = [...headings, text];
    }
    texts.push(text);
    start += text.length + 2;
  }
  refuseTooLong(start, blocks.length);
  if (!blocks.some((block) => block.kind !== "heading")) throw new Refusal("empty");
  const text = texts.join("\n\n");
  return { text, blocks: withNumberedParts(blocks, text) };
}

/** The pieces of a box that stands apart, between marks, where it has a title and says something below. */
export function boxed<Form extends Piece>(
  pieces: readonly Form[],
  isTitle: (piece: Form) => boolean,
): (Form | Piece)[] {
  const [first, ...others] = pieces;
  if (!first || !isTitle(first) || others.every(({ kind }) => kind === "heading")) return [...pieces];
  return [markOf("begins"), ...pieces, markOf("ends")];
}

/** The pieces with each signature as one paragraph that stands in no part of its paper: its lines say nothing by themselves. */
function withSignatures(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let done = 0;
  for (const { from, to } of signaturesIn(pieces)) {
    const { page } = pieces[from]!;
    const text = pieces.slice(from, to).map((piece) => piece.text.trim());
    const signature: Piece = { kind: "paragraph", text: text.join("\n"), ...(page !== undefined && { page }) };
    kept.push(...pieces.slice(done, from), { kind: "heading", text: "", level: BELOW_TITLE }, signature);
    done = to;
  }
  return done === 0 ? pieces : [...kept, ...pieces.slice(done)];
}

/** The rank of what stands below the title of a paper. */
const BELOW_TITLE = 2;

function markOf(box: "begins" | "ends"): Piece {
  return { kind: "heading", text: "", box };
}

/** Whether what is marked as a heading is a sentence of its own: pages set their lead so. */
function isLead(text: string): boolean {
  return text.length > LONGEST_HEADING && /[.!…]["”»]?$/u.test(text);
}

function present(name: "page" | "number" | "depth", value: number | undefined): Partial<Block> {
  return value === undefined ? {} : { [name]: value };
}

/** Throws `Refusal` when a text is longer than one document may be. */
export function refuseTooLong(length: number, blockCount: number): void {
  if (length > LONGEST_TEXT) throw new Refusal("too-long", { limit: LONGEST_TEXT, unit: "characters" });
  if (blockCount > MOST_BLOCKS) throw new Refusal("too-long", { limit: MOST_BLOCKS, unit: "paragraphs" });
}

/** What an article without a title is called: its first heading, else its first words. */
export function titleIn({ text, blocks }: Pick<Article, "text" | "blocks">): string {
  const heading = blocks.find((block) => block.kind === "heading");
  if (heading) return oneLine(text.slice(heading.start, heading.end));
  const first = blocks.find(({ kind }) => kind === "paragraph" || kind === "item") ?? blocks[0]!;
  return firstWords(oneLine(text.slice(first.start, first.end)));
}

function oneLine(text: string): string {
  return text.slice(0, 1000).replace(/\s+/g, " ").trim();
}

function firstWords(text: string): string {
  if (text.length <= TITLE_LENGTH) return text;
  const words = /^.{1,79}(?=\s)/su.exec(text) ?? /^.{1,79}/su.exec(text)!;
  return `${words[0].replace(/[\s,;:.–-]+$/, "")}…`;
}

import type { Paragraph, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { isItemBehind } from "../../text/wrapped.ts";
import { type Article, boxed, compose, refuseTooLong, tableRows, titleIn } from "../compose.ts";
import type { Piece } from "../piece.ts";
import { decode } from "../decode.ts";
import type { BlockKind } from "../document.ts";
import { splitFrontMatter } from "../front-matter.ts";
import { endsAsHeading, headingIn, isContentsLine } from "../headings.ts";
import { plainMarkdown } from "./dialects.ts";
import { parseHtml } from "./html/parse.ts";
import { piecesOf } from "./html/pieces.ts";
import { isRecipients, TITLE_LEVEL } from "./line-headings.ts";
import { noteNumbers } from "./list-numbers.ts";
import { HARD_BREAK, isAll, isContents, wordsOf } from "./inline.ts";
import { itemOf } from "./items.ts";
import { headingOf, remarkOf, ticked } from "./mistaken.ts";
import { issued, withPaper } from "./paper.ts";
import { alternativesIn, captionBelow } from "./pictures.ts";
import { rowsOf } from "./rows.ts";
import { dateOf } from "./text-head.ts";

/** "5~6 km" strikes nothing through. */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** Reads Markdown (CommonMark and GitHub's tables), and what else is written in such files. Markup goes, every word stays. */
export function readMarkdown(bytes: Uint8Array, zone?: string): Article {
  const { description, body, warnings } = splitFrontMatter(decode(bytes), zone);
  refuseTooLong(0, rowsIn(body));
  const source = plainMarkdown(body);
  const tree = parser.parse(source);
  noteNumbers(tree, source);
  const children = tree.children.flatMap(withBoldLineApart);
  const areHeadings =
    children.filter((node) => node.type === "paragraph" && isAll("strong", node)).length >= FEWEST_BOLD;
  const { pieces, paper } = withPaper(collect(children, "paragraph", areHeadings));
  const content = compose(paper ? pieces.flatMap(withEndOfParts) : pieces);
  const date = dateOf(content.text, content.blocks);
  return {
    title: paper?.title ?? titleIn(content),
    ...(date !== undefined && { date }),
    ...issued(paper),
    ...description,
    ...content,
    ...(warnings.length > 0 && { warnings }),
  };
}

/** Whoever gets an official paper stands in none of its parts. */
function withEndOfParts(piece: Piece): Piece[] {
  return piece.kind === "paragraph" && isRecipients(piece.text)
    ? [{ kind: "heading", text: "", level: TITLE_LEVEL }, piece]
    : [piece];
}

/** How many lines of a text stand for rows of tables: the parser takes a second for three thousand. */
function rowsIn(body: string): number {
  return body.split("\n").filter((line) => /^\|.*\|$/.test(line.trimEnd())).length;
}

/**
 * Fewest paragraphs that are bold from end to end and are headings or the questions of an interview, also where they
 * end like a sentence.
 */
const FEWEST_BOLD = 3;
/** Longest of them, in UTF-16 units. */
const LONGEST_BOLD = 240;
/** Paragraphs that are headings rank below those that are marked so: in the order of a law's parts, bold ones last. */
const MARKED_LEVELS = 6;
const BOLD_LEVEL = 100;

/** A bold first line of a paragraph that does not lead the others in is a paragraph of its own: a question above its answer. */
function withBoldLineApart(node: RootContent): RootContent[] {
  if (node.type !== "paragraph") return [node];
  const [first, second, ...others] = node.children;
  if (first?.type !== "strong" || !second || !isBoldHeading(plain(wordsOf(first)), false)) return [node];
  const bold: Paragraph = { type: "paragraph", children: [first] };
  if (second.type === "break" && others.length > 0) return [bold, { ...node, children: others }];
  if (second.type !== "text" || !/^ *\n/.test(second.value)) return [node];
  return [bold, { ...node, children: [{ ...second, value: second.value.trimStart() }, ...others] }];
}

/** What blocks are behind a tag on a line by itself. */
const KINDS_OF_TAGS: Readonly<Record<string, BlockKind>> = { aside: "related", figcaption: "caption" };

/** The blocks of Markdown nodes, in order. An HTML tag `<aside>`, `<figcaption>` or `<div>` on its own line rules up to its end tag. */
function collect(nodes: readonly RootContent[], within: BlockKind = "paragraph", areHeadings = false): Piece[] {
  const pieces: Piece[] = [];
  const open: { readonly node: number; readonly piece: number; readonly kind: BlockKind }[] = [];
  let kind = within;
  nodes.forEach((node, at) => {
    const tag = node.type === "html" ? /^<(\/?)(aside|figcaption|div)\b[^>]*>\s*$/i.exec(node.value) : undefined;
    const caption = captionBelow(node, nodes[at - 1]);
    const begun = { node: at, piece: pieces.length, kind };
    if (tag && !tag[1]) open.push(begun);
    if (tag) kind = tag[1] ? (open.at(-1)?.kind ?? within) : (KINDS_OF_TAGS[tag[2]!.toLowerCase()] ?? kind);
    else if (caption !== undefined) pieces.push(...withCaption(node, caption, pieces));
    else if (node.type !== "paragraph") pieces.push(...piecesOfNode(node, kind));
    else pieces.push(...piecesOfParagraph(node, kind, nodes[at + 1], areHeadings));
    const box = tag?.[1] ? open.pop() : node.type === "blockquote" ? begun : undefined;
    if (box && isText(nodes[box.node - 1]) && isText(nodes[at + 1]))
      pieces.push(...boxed(pieces.splice(box.piece), isHeading));
  });
  return pieces;
}

function isText(node: RootContent | undefined): boolean {
  return node?.type === "paragraph" || node?.type === "list" || node?.type === "table";
}

function isHeading(piece: Piece): boolean {
  return piece.kind === "heading";
}

function piecesOfNode(node: Exclude<RootContent, Paragraph>, kind: BlockKind): Piece[] {
  switch (node.type) {
    case "heading":
      return [headingOf(node, plain(wordsOf(node))), ...captionsOf(alternativesIn(node))];
    case "definition":
      return remarkOf(node, kind);
    case "code":
      return [{ kind, text: node.value }];
    case "listItem":
      return ticked(node, collect(node.children, kind === "paragraph" ? "item" : kind)).map((piece, at) =>
        piece.kind !== "item" || isTyped(piece, at) ? piece : { ...piece, depth: (piece.depth ?? 0) + 1 },
      );
    case "table": {
      const rows = node.children.flatMap(({ children }) => rowsOf(children.map(wordsOf)));
      return tableRows(rows, kind === "paragraph" || kind === "item" ? "row" : kind);
    }
    case "html":
      return piecesOf(parseHtml(node.value).body).map((piece) =>
        piece.kind === "paragraph" ? { ...piece, kind } : piece,
      );
    case "list":
      if (isContents(node)) return [];
      return withFirst(node.children.flatMap((item) => numbered(piecesOfNode(item, kind), item.data?.number)));
    case "blockquote":
    case "footnoteDefinition":
      return collect(node.children, kind);
    default:
      return [];
  }
}

/** A point that is only typed on a line of its item, "a) …": how deep it stands, the format does not tell. */
function isTyped({ text, depth }: Piece, at: number): boolean {
  return at > 0 && depth === undefined && /^(?:\(?\p{L}[.)]|[-–+•])\s/u.test(text);
}

/** A paragraph is one piece, but where lines of it are headings or begin as the items of a list do. */
function piecesOfParagraph(
  node: Paragraph,
  kind: BlockKind,
  next: RootContent | undefined,
  areHeadings: boolean,
): Piece[] {
  const captions = captionsOf(alternativesIn(node));
  if (isContents(node)) return captions;
  const rows = kind === "paragraph" ? drawnRows(wordsOf(node)) : [];
  if (rows.length > 0) return [...tableRows(rows), ...captions];
  const texts = partsOf(wordsOf(node));
  const isBold = kind === "paragraph" && isAll("strong", node);
  return [
    ...texts.flatMap((text, at): Piece[] => {
      if (isContentsLine(text)) return [];
      const following = texts[at + 1] ?? firstWordsOf(next);
      const heading = kind === "paragraph" ? headingIn(text, following) : undefined;
      if (heading?.label) return [{ kind, text, label: heading.label, level: MARKED_LEVELS + heading.rank }];
      if (heading && following !== "") return [{ kind: "heading", text, level: MARKED_LEVELS + heading.rank }];
      if (isBold && following !== "" && isBoldHeading(text, areHeadings))
        return [{ kind: "heading", text, level: BOLD_LEVEL }];
      const item = kind === "paragraph" ? itemOf(text) : undefined;
      if (item) return [item];
      return [{ kind, text }];
    }),
    ...captions,
  ];
}

/** The rows of a table that has no line of dashes below its first row, or that is drawn with signs; none of another paragraph. */
function drawnRows(words: string): string[] {
  if (!words.includes("|") || !words.includes("\n")) return [];
  const lines = words.split(/[\n\u2028]/).map((line) => line.trim());
  const rows = lines.filter((line) => !/^[-+=|: ]{3,}$/.test(line));
  if (rows.length < 2 || !rows.every((line) => / \|(?: |$)/.test(line) || /^\|.*\|$/.test(line))) return [];
  return rows.flatMap((line) => rowsOf(line.replace(/^\|(.*)\|$/, "$1").split("|")));
}

/** The words of a paragraph, parted before lines that are headings or items, and before and behind lines of contents. */
function partsOf(words: string): string[] {
  if (!/[\n\u2028]/.test(words)) return [plain(words)].filter(Boolean);
  const parts: string[] = [];
  let wasContents = false;
  for (const [, line, end] of words.matchAll(/([^\n\u2028]*)([\n\u2028]?)/g) as Iterable<[string, string, string]>) {
    const isPart = isContentsLine(line);
    const isItem = isItemBehind(line, plain(parts.at(-1) ?? ""));
    const begins = parts.length === 0 || wasContents || isPart || isItem || headingIn(line) !== undefined;
    if (begins) parts.push(line + end);
    else parts[parts.length - 1] += line + end;
    wasContents = isPart;
  }
  return parts.map((part) => plain(part)).filter(Boolean);
}

/** A line that only goes on in the file is one line; one that is broken on purpose stays broken. */
function plain(words: string): string {
  if (!/[\n\u2028]| {2}/.test(words)) return words.trim();
  return words
    .trim()
    .replace(/ *\n */g, " ")
    .replaceAll(HARD_BREAK, "\n")
    .replace(/ {2,}/g, " ")
    .replace(/ *\n */g, "\n")
    .trim();
}

function firstWordsOf(node: RootContent | undefined): string {
  if (node?.type === "list" && node.ordered) return "1. ";
  return node === undefined || node.type === "definition" ? "" : "…";
}

/** A bold line is a heading where it does not end as a sentence does and leads nothing in. */
function isBoldHeading(text: string, areHeadings: boolean): boolean {
  return text.length <= LONGEST_BOLD && (areHeadings || endsAsHeading(text));
}

/** The pieces of a list, the first of which says that it begins there. */
function withFirst([first, ...rest]: readonly Piece[]): Piece[] {
  return first ? [first.kind === "item" ? { ...first, isFirst: true } : first, ...rest] : [];
}

/** The pieces of one item, the first of which carries its number and begins with it. */
function numbered([first, ...rest]: readonly Piece[], number: number | undefined): Piece[] {
  if (!first) return [];
  return [number === undefined ? first : { ...first, number, text: `${number}. ${first.text}` }, ...rest];
}

function captionsOf(texts: readonly string[]): Piece[] {
  return texts.map((text) => ({ kind: "caption", text: plain(text) }));
}

/** The caption below a picture says more than the alternative text that repeats it. */
function withCaption(node: RootContent, words: string, before: Piece[]): Piece[] {
  const text = plain(words);
  const last = before.at(-1);
  if (last?.kind === "caption" && text.includes(last.text)) before.pop();
  const own =
    "children" in node && node.type === "paragraph" ? alternativesIn(node).filter((alt) => !text.includes(alt)) : [];
  return [...captionsOf(own), { kind: "caption", text }];
}

import type { List, Nodes, Paragraph, Parents, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type Article, compose, type Piece, titleOf } from "../compose.ts";
import { decode } from "../decode.ts";
import type { BlockKind } from "../document.ts";
import { splitFrontMatter } from "../front-matter.ts";
import { parseHtml, piecesOf } from "./dom.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

/** Reads Markdown (CommonMark and GitHub's tables) with YAML front matter. Markup goes, every word stays. */
export function readMarkdown(bytes: Uint8Array): Article {
  const { description, body, warnings } = splitFrontMatter(decode(bytes));
  const { children } = parser.parse(body);
  const content = compose(collect(hasBoldHeadings(children) ? children.map(asHeading) : children));
  return { title: titleOf(content), ...description, ...content, ...(warnings.length > 0 && { warnings }) };
}

/** So many paragraphs that are bold from end to end are headings, or the questions of an interview; one may be the lead. */
const fewestBold = 3;
/** Longest of them, in UTF-16 units. */
const longestBold = 240;

function hasBoldHeadings(nodes: readonly RootContent[]): boolean {
  return nodes.filter(isBold).length >= fewestBold;
}

function isBold(node: RootContent): node is Paragraph {
  const [only, ...others] = node.type === "paragraph" ? node.children : [];
  return only?.type === "strong" && others.length === 0 && wordsOf(only).length <= longestBold;
}

/** The deepest heading, so that it ends none of those above it. */
function asHeading(node: RootContent): RootContent {
  return isBold(node) ? { type: "heading", depth: 6, children: node.children } : node;
}

/** The blocks of Markdown nodes, in order. An HTML tag `<aside>` or `<figcaption>` on its own line rules up to its end tag. */
function collect(nodes: readonly RootContent[], within: BlockKind = "paragraph"): Piece[] {
  const pieces: Piece[] = [];
  let kind = within;
  for (const node of nodes) {
    const tag = node.type === "html" ? /^<(\/?)(aside|figcaption)\b[^>]*>\s*$/i.exec(node.value) : undefined;
    if (!tag) pieces.push(...piecesOfNode(node, kind));
    else if (tag[1]) kind = within;
    else kind = tag[2]!.toLowerCase() === "aside" ? "related" : "caption";
  }
  return pieces;
}

function piecesOfNode(node: RootContent, kind: BlockKind): Piece[] {
  switch (node.type) {
    case "heading":
      return [{ kind: "heading", level: node.depth, text: wordsOf(node) }, ...captionsOf(node)];
    case "paragraph":
      return [{ kind, text: wordsOf(node) }, ...captionsOf(node)];
    case "code":
      return [{ kind, text: node.value }];
    case "listItem":
      return collect(node.children, kind === "paragraph" ? "item" : kind);
    case "tableRow":
      return [{ kind: kind === "paragraph" ? "row" : kind, text: node.children.map(wordsOf).join(" | ") }];
    case "html":
      return piecesOf(parseHtml(node.value).body).map((piece) =>
        piece.kind === "paragraph" ? { ...piece, kind } : piece,
      );
    case "list":
      return node.children.flatMap((item, at) => numbered(piecesOfNode(item, kind), numberOf(node, at)));
    case "blockquote":
    case "table":
    case "footnoteDefinition":
      return collect(node.children, kind);
    default:
      return [];
  }
}

/** The number of a list's item, where the list is numbered. */
function numberOf({ ordered, start }: List, at: number): number | undefined {
  return ordered ? (start ?? 1) + at : undefined;
}

/** The pieces of one item, the first of which carries its number. */
function numbered([first, ...rest]: readonly Piece[], number: number | undefined): Piece[] {
  if (!first) return [];
  return [number === undefined ? first : { ...first, number }, ...rest];
}

/** The words a reader would see, without the markup around them. */
function wordsOf(node: Nodes): string {
  switch (node.type) {
    case "text":
      return node.value.replace(/[ \t]*\n[ \t]*/g, " ");
    case "inlineCode":
      return node.value;
    case "break":
      return "\n";
    case "html":
      return /^<br\b/i.test(node.value) ? "\n" : "";
    default:
      return "children" in node ? node.children.map(wordsOf).join("") : "";
  }
}

/** What the pictures inside a paragraph show. */
function captionsOf(node: Parents): Piece[] {
  return node.children.flatMap((child): Piece[] => {
    if (child.type === "image" || child.type === "imageReference") return [{ kind: "caption", text: child.alt ?? "" }];
    return "children" in child ? captionsOf(child) : [];
  });
}

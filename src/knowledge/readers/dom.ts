import { parseHTML } from "linkedom";
import type { Piece } from "../compose.ts";
import type { BlockKind } from "../document.ts";
import { Refusal } from "../problem.ts";

/** As much of a DOM node as reading needs. */
export interface HtmlNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  /** The tag's name in lower case; absent on text. */
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlDocument {
  readonly body: HtmlNode;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
}

/** Most tags of a page. */
const mostTags = 100_000;

/** Parses a page, or a fragment, which becomes the page's body. Nothing is loaded and no script runs. Throws `Refusal` when it has too many tags. */
export function parseHtml(source: string): HtmlDocument {
  let tags = 0;
  for (let at = source.indexOf("<"); at >= 0; at = source.indexOf("<", at + 1)) tags++;
  if (tags > mostTags) throw new Refusal("too-long", { limit: mostTags, unit: "tags" });
  const page = /<(?:html|body)[\s>]/i.test(source) ? source : `<html><head></head><body>${source}</body></html>`;
  return parseHTML(page).document;
}

/** Elements that make a block of their own, and what their words are. Any other element is part of a sentence or a mere box. */
const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["aside", "related"],
  ["li", "item"],
  ["dt", "item"],
  ["dd", "item"],
  ["tr", "row"],
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, "heading"] as const),
]);
const boxes = new Set(
  "p div section article main header footer figure ul ol dl table thead tbody tfoot blockquote pre hr address form body".split(
    " ",
  ),
);
const cells = new Set(["td", "th"]);
const silent = new Set("script style template noscript nav button select textarea iframe svg head title".split(" "));

/** Parts the cells of a row while they are collected; no text holds it. */
const cellBorder = "\0";

/** The blocks of an element, in order. Words stay as they are; runs of white space become one space, `<br>` a line feed. */
export function piecesOf(root: HtmlNode): Piece[] {
  const pieces: Piece[] = [];
  let words = "";
  const finish = (kind: BlockKind, level?: number) => {
    const text = kind === "row" ? rowOf(words) : words.replace(/ *\n */g, "\n").replace(/ {2,}/g, " ");
    if (text.trim()) pieces.push({ kind, text, ...(level !== undefined && { level }) });
    words = "";
  };
  const walk = (node: HtmlNode, within: BlockKind): void => {
    for (const child of node.childNodes) {
      const name = child.localName ?? "";
      if (child.nodeType === 3) words += (child.textContent ?? "").replace(/[^\S\u00a0]+/g, " ");
      else if (name === "br") words += "\n";
      else if (child.nodeType !== 1 || silent.has(name)) continue;
      else if (cells.has(name) || (within === "row" && boxes.has(name))) {
        // A row is one block, however its cells are built.
        words += within === "row" && cells.has(name) ? cellBorder : " ";
        walk(child, within);
      } else if (kinds.has(name) || boxes.has(name)) {
        finish(within);
        const kind = within === "related" || within === "caption" ? within : (kinds.get(name) ?? within);
        walk(child, kind);
        finish(kind, kind === "heading" ? Number(name.slice(1)) || 6 : undefined);
      } else walk(child, within);
    }
  };
  walk(root, "paragraph");
  finish("paragraph");
  return pieces;
}

/** The words of a row's cells: "one | two". */
function rowOf(words: string): string {
  const texts = words.split(cellBorder).map((cell) => cell.replace(/\s+/g, " ").trim());
  return texts.filter(Boolean).join(" | ");
}

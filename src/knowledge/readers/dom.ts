import { parseHTML } from "linkedom";
import type { Piece } from "../compose.ts";
import type { BlockKind } from "../document.ts";

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

/** Parses a page, or a fragment, which becomes the page's body. Nothing is loaded and no script runs. */
export function parseHtml(source: string): HtmlDocument {
  const page = /<(?:html|body)[\s>]/i.test(source) ? source : `<html><head></head><body>${source}</body></html>`;
  return parseHTML(page).document as HtmlDocument;
}

/** Elements that make a block of their own, and what their words are. Any other element is part of a sentence or a mere box. */
const kinds: Readonly<Record<string, BlockKind>> = {
  figcaption: "caption",
  caption: "caption",
  aside: "related",
  li: "item",
  dt: "item",
  dd: "item",
  tr: "row",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, "heading" as const])),
};
const boxes = new Set(
  "p div section article main header footer figure ul ol dl table thead tbody tfoot blockquote pre hr address form body".split(
    " ",
  ),
);
const silent = new Set("script style template noscript nav button select textarea iframe svg head title".split(" "));

/** The blocks of an element, in order. Words stay as they are; runs of white space become one space, `<br>` a line feed. */
export function piecesOf(root: HtmlNode): Piece[] {
  const pieces: Piece[] = [];
  let words = "";
  const finish = (kind: BlockKind, level?: number) => {
    const text = words.replace(/[^\S\n\u00a0]*\n[^\S\n\u00a0]*/g, "\n");
    if (text.trim()) pieces.push({ kind, text, ...(level !== undefined && { level }) });
    words = "";
  };
  const walk = (node: HtmlNode, within: BlockKind): void => {
    for (const child of node.childNodes) {
      const name = child.localName ?? "";
      if (child.nodeType === 3) words += (child.textContent ?? "").replace(/[^\S\u00a0]+/g, " ");
      else if (name === "br") words += "\n";
      else if (child.nodeType !== 1 || silent.has(name)) continue;
      else if ((name === "td" || name === "th") && words.trim()) {
        words += " | ";
        walk(child, within);
      } else if (name in kinds || boxes.has(name)) {
        finish(within);
        const kind = within === "related" || within === "caption" ? within : (kinds[name] ?? within);
        walk(child, kind);
        finish(kind, kind === "heading" ? Number(name.slice(1)) || 6 : undefined);
      } else walk(child, within);
    }
  };
  walk(root, "paragraph");
  finish("paragraph");
  return pieces;
}

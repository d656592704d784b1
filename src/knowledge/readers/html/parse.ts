import { memoized } from "../../../text/memoized.ts";
import { Refusal } from "../../problem.ts";
import type { HtmlDocument, HtmlElement, HtmlNode, Wanted } from "./node.ts";
import { parseTree } from "./tree.ts";

/** Most tags of a page. */
const MOST_TAGS = 100_000;

/** Parses a page, or a fragment, which becomes the page's body. Nothing is loaded and no script runs. Throws `Refusal` when it has too many tags. */
export function parseHtml(source: string): HtmlDocument {
  let tags = 0;
  for (let at = source.indexOf("<"); at >= 0; at = source.indexOf("<", at + 1)) tags++;
  if (tags > MOST_TAGS) throw new Refusal("too-long", { limit: MOST_TAGS, unit: "tags" });
  if (/<html[\s>]/i.test(source)) return parseTree(source);
  const body = /<body[\s>]/i.test(source) ? source : `<head></head><body>${source}</body>`;
  return parseTree(`<html>${body}</html>`);
}

/** Looks for elements with one of these names: `named("h1 h2")`. */
export function named(names: string): Wanted {
  const known = new Set(names.split(" "));
  return ({ localName }) => known.has(localName);
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

/** The words of a class and an id, in lower case and parted by hyphens: `PhotoCMS_Caption` → `photo-cms-caption`. */
export function namesOf(element: HtmlElement): string {
  const [classes, id] = [element.getAttribute("class"), element.getAttribute("id")];
  if (classes === null && id === null) return "";
  return partedNames(`${classes ?? ""} ${id ?? ""}`.slice(0, 500));
}

/** Most names that are remembered as they are written. */
const MOST_NAMES = 2000;

const partedNames = memoized(MOST_NAMES, (written) =>
  written
    .replace(/([a-z])(?=[A-Z])/g, "$1-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-"),
);

/** The style of an element, in lower case and without white space. */
export function styleOf(element: HtmlElement): string {
  const style = element.getAttribute("style");
  return style === null ? "" : style.slice(0, 2000).toLowerCase().replace(/\s+/g, "");
}

/** The words of an element on one line; "" for none. */
export function lineOf(element: HtmlNode | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** How many letters a text has without its white space. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) count++;
  return count;
}

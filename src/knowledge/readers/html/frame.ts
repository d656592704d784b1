import { type HtmlElement, lineOf } from "./parse.ts";

/** Boxes that may stand apart from the text around them. */
const boxes = new Set("div section article aside blockquote figure table".split(" "));
/** So many empty elements may stand between a box and the text around it. */
const mostEmpty = 3;

/** Whether a box stands within the flow of a text: a paragraph right before it, and one right behind. A cell that is alone in its table is such a box where the table is. */
export function isFramed(element: HtmlElement): boolean {
  if (element.localName === "td") {
    const table = tableOfOne(element);
    return table !== undefined && isFramed(table);
  }
  return boxes.has(element.localName) && isText(beside(element, "previous")) && isText(beside(element, "next"));
}

function beside(element: HtmlElement, side: "previous" | "next"): HtmlElement | null {
  let other: HtmlElement | null = element;
  for (let at = 0; at <= mostEmpty; at++) {
    other = side === "previous" ? (other?.previousElementSibling ?? null) : (other?.nextElementSibling ?? null);
    if (other && lineOf(other) !== "") return other;
  }
  return null;
}

function isText(element: HtmlElement | null): boolean {
  return element !== null && /^(?:p|ul|ol)$/.test(element.localName);
}

/** The table of a cell that is its only one. */
function tableOfOne(cell: HtmlElement): HtmlElement | undefined {
  let around: HtmlElement | null = cell;
  while (around && around.localName !== "table") {
    if (around.previousElementSibling ?? around.nextElementSibling) return undefined;
    around = around.parentElement;
  }
  return around ?? undefined;
}

import { names } from "./furniture-names.ts";
import { lineOf, named, namesOf, styleOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";

/** Boxes that may stand apart from the text around them. */
const BOXES = new Set("div section article aside blockquote figure table".split(" "));
/** Names of what a page sets apart from the text around it. */
const APART = names(
  "box boxed khung hop note notes info infobox callout alert card panel highlight aside sidebar frame",
);
const isBlock = named("p div section article ul ol dl table h1 h2 h3 h4 h5 h6 figure blockquote");
/** Most empty elements that may stand between a box and the text around it. */
const MOST_EMPTY = 3;

/** Whether a box stands within the flow of a text: a paragraph right before it, and one right behind. A cell that is alone in its table is such a box where the table is. */
export function isFramed(element: HtmlElement): boolean {
  if (element.localName === "td") {
    const table = tableOfOne(element);
    return table !== undefined && isFramed(table);
  }
  if (!BOXES.has(element.localName)) return false;
  const around = [beside(element, "previous"), beside(element, "next")];
  return (
    around.every(isText) || (isSetApart(element) && around.every((other) => isText(other) || isTextOfDivision(other)))
  );
}

/** Whether a name or a style says that an element stands apart. */
function isSetApart(element: HtmlElement): boolean {
  return (
    /(?:^|;)(?:border|background(?:-color)?|box-shadow):(?!none|0(?:;|$)|transparent)/.test(styleOf(element)) ||
    APART.test(namesOf(element))
  );
}

/** Whether a division is a paragraph: it holds nothing but a sentence or several. */
function isTextOfDivision(element: HtmlElement | null): boolean {
  return element?.localName === "div" && element.find(isBlock) === null && /[.!?…:;]["”»]?$/u.test(lineOf(element));
}

function beside(element: HtmlElement, side: "previous" | "next"): HtmlElement | null {
  let other: HtmlElement | null = element;
  for (let at = 0; at <= MOST_EMPTY; at++) {
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

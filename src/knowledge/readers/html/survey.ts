import { isElement, lettersIn } from "./parse.ts";
import type { HtmlDocument, HtmlElement } from "./node.ts";

/** Where the elements of a page stand, and how much text each holds. Lengths count letters without white space. */
export interface Survey {
  /** In document order. */
  readonly elements: readonly HtmlElement[];
  /** The place of an element among them. */
  at(element: HtmlElement): number;
  /** The place of the last element within it, itself included. */
  lastAt(element: HtmlElement): number;
  textIn(element: HtmlElement): number;
  /** How much of its text leads to other pages. */
  linksIn(element: HtmlElement): number;
  /** How many links lead to other pages. */
  linkCountIn(element: HtmlElement): number;
  /** How much of its text leads to places of its own page. */
  anchorsIn(element: HtmlElement): number;
  anchorCountIn(element: HtmlElement): number;
  /** How much of its text stands in elements with these places. */
  textAmong(places: ReadonlySet<number>): (element: HtmlElement) => number;
}

/** Text of these is no text of the page. */
const UNREAD = new Set(["script", "style", "noscript", "template", "head", "svg"]);
/** Papers that an article hands out belong to it. */
const ATTACHMENT = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|zip|rar)(?:$|[?#])/i;

/** Looks once at every element of a page. */
export function surveyOf(page: HtmlDocument): Survey {
  const elements: HtmlElement[] = [];
  const places = new Map<HtmlElement, number>();
  const last: number[] = [];
  const own: number[] = [];
  const linked: number[] = [];
  const links: number[] = [];
  const anchored: number[] = [];
  const anchors: number[] = [];
  const visit = (element: HtmlElement, around: Leading): void => {
    const at = elements.push(element) - 1;
    places.set(element, at);
    const leading = leadingOf(element);
    const within = around ?? leading;
    let letters = 0;
    for (const child of UNREAD.has(element.localName) ? element.children : element.childNodes) {
      if (child.nodeType === 3) letters += lettersIn(child.textContent ?? "");
      else if (isElement(child)) visit(child, within);
    }
    own[at] = letters;
    linked[at] = within === "elsewhere" ? letters : 0;
    anchored[at] = within === "here" ? letters : 0;
    links[at] = leading === "elsewhere" ? 1 : 0;
    anchors[at] = leading === "here" ? 1 : 0;
    last[at] = elements.length - 1;
  };
  visit(page.body, undefined);
  const at = (element: HtmlElement) => places.get(element) ?? 0;
  const lastAt = (element: HtmlElement) => last[at(element)]!;
  const within = (sums: readonly number[]) => (element: HtmlElement) => sums[lastAt(element) + 1]! - sums[at(element)]!;
  return {
    elements,
    at,
    lastAt,
    textIn: within(sumsOf(own)),
    linksIn: within(sumsOf(linked)),
    linkCountIn: within(sumsOf(links)),
    anchorsIn: within(sumsOf(anchored)),
    anchorCountIn: within(sumsOf(anchors)),
    textAmong: (among) => within(sumsOf(own.map((length, place) => (among.has(place) ? length : 0)))),
  };
}

/** Where a link leads: to another page, or to a place of its own; nowhere that takes its words from the article. */
type Leading = "elsewhere" | "here" | undefined;

function leadingOf(element: HtmlElement): Leading {
  if (element.localName !== "a") return undefined;
  const address = element.getAttribute("href");
  if (address === null || /^(?:tel:|mailto:)/i.test(address) || ATTACHMENT.test(address)) return undefined;
  return address.startsWith("#") ? "here" : "elsewhere";
}

/** The sums of the first so many numbers, from none to all. */
function sumsOf(numbers: readonly number[]): number[] {
  const sums = [0];
  for (const number of numbers) sums.push(sums.at(-1)! + number);
  return sums;
}

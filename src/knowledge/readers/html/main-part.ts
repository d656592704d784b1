import { Readability } from "@mozilla/readability";
import { type HtmlElement, type HtmlNode, isElement, parseHtml } from "./parse.ts";
import type { Survey } from "./survey.ts";

/** The browser's document, of which linkedom has what is needed. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** Elements that hold no words of an article; without them there is less work. */
const wordless = new Set(
  "script style noscript svg iframe template nav img picture video audio button input select".split(" "),
);
/** So many links with this share of the text between them are a menu. */
const fewestLinks = 5;
const menuShare = 0.9;
/** What Readability finds on a page of fewer letters tells nothing. */
const fewestLetters = 400;

/** The part of a page that Readability takes for its article. */
export interface MainPart {
  /** The smallest element that holds all of it. */
  readonly root: HtmlElement;
  /** The places of the elements whose own words Readability keeps. */
  readonly kept: ReadonlySet<number>;
}

/**
 * Finds where the article stands. What Readability makes of it is thrown away: it drops lists, tables and questions that
 * belong to an article, so the page itself is read.
 */
export function findMainPart(source: string, survey: Survey): MainPart | undefined {
  const copy = parseHtml(source);
  const places = new Map<HtmlNode, number>();
  placeTexts(copy.body, 0, survey, places);
  const { content } = new Readability<HtmlElement>(copy as unknown as ReadableDocument, {
    disableJSONLD: true,
    keepClasses: true,
    // Another try would begin with other nodes, whose places are not known.
    charThreshold: 1,
    serializer: (node) => node as unknown as HtmlElement,
  }).parse() ?? { content: undefined };
  const kept = new Set<number>();
  if (content) collectPlaces(content, places, kept);
  const body = survey.elements[0]!;
  if (survey.textAmong(kept)(body) < fewestLetters) return undefined;
  const [first, last] = endsOf(kept);
  return { root: commonRoot(survey, survey.elements[first]!, survey.elements[last]!), kept };
}

/** The smallest element that holds both. */
export function commonRoot(survey: Survey, one: HtmlElement, other: HtmlElement): HtmlElement {
  const place = survey.at(other);
  let root = one;
  while (root.parentElement && (survey.at(root) > place || survey.lastAt(root) < place)) root = root.parentElement;
  return root;
}

/** Notes for each text of the copy in which element of the page it stands. Takes out what can be no article. */
function placeTexts(element: HtmlElement, at: number, survey: Survey, places: Map<HtmlNode, number>): void {
  let next = at + 1;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) places.set(child, at);
    if (!isElement(child)) continue;
    const original = survey.elements[next]!;
    if (isNoArticle(original, survey)) child.remove();
    else placeTexts(child, next, survey, places);
    next = survey.lastAt(original) + 1;
  }
}

function isNoArticle(element: HtmlElement, survey: Survey): boolean {
  if (wordless.has(element.localName)) return true;
  const text = survey.textIn(element);
  if (text === 0) return element.localName !== "br";
  const count = survey.linkCountIn(element);
  return count >= fewestLinks && survey.linksIn(element) > menuShare * text;
}

function endsOf(places: ReadonlySet<number>): [first: number, last: number] {
  let [first, last] = [Infinity, 0];
  for (const place of places) [first, last] = [Math.min(first, place), Math.max(last, place)];
  return [first, last];
}

function collectPlaces(node: HtmlNode, places: ReadonlyMap<HtmlNode, number>, kept: Set<number>): void {
  for (const child of node.childNodes) {
    const place = places.get(child);
    if (place !== undefined && child.textContent?.trim()) kept.add(place);
    if (isElement(child)) collectPlaces(child, places, kept);
  }
}

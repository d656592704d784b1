import { Readability } from "@mozilla/readability";
import { isElement } from "./parse.ts";
import type { HtmlDocument, HtmlElement, HtmlNode } from "./node.ts";
import { reduce } from "./reduced.ts";
import type { Survey } from "./survey.ts";

/** The browser's document, of which linkedom has what is needed. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** What Readability finds on a page of fewer letters tells nothing. */
const FEWEST_LETTERS = 400;

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
export function findMainPart(page: HtmlDocument, survey: Survey): MainPart | undefined {
  const { page: copy, places: inOrder } = reduce(page, survey);
  const places = new Map<HtmlNode, number>();
  placeTexts(copy.body, inOrder, places);
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
  if (survey.textAmong(kept)(body) < FEWEST_LETTERS) return undefined;
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

/** Notes for each text of the copy in which element of the page it stands. */
function placeTexts(node: HtmlNode, inOrder: readonly number[], places: Map<HtmlNode, number>): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) places.set(child, inOrder[places.size]!);
    else if (isElement(child)) placeTexts(child, inOrder, places);
  }
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

import { Readability } from "@mozilla/readability";
import { type CopyElement, CopyText } from "./copy-nodes.ts";
import type { HtmlDocument, HtmlElement } from "./parse.ts";
import { reduce } from "./reduced.ts";
import type { Survey } from "./survey.ts";

/** The browser's document, of which a copy has what is needed. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** Readability without its last step, which makes addresses whole and boxes fewer: nobody reads what it hands over. */
class Finder extends Readability<CopyElement> {
  protected _postProcessContent(): void {}
}

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
export function findMainPart(page: HtmlDocument, survey: Survey): MainPart | undefined {
  const { content } = new Finder(reduce(page, survey) as unknown as ReadableDocument, {
    disableJSONLD: true,
    keepClasses: true,
    // Nothing is left for another try.
    charThreshold: 1,
    serializer: (node) => node as unknown as CopyElement,
  }).parse() ?? { content: undefined };
  const kept = new Set<number>();
  if (content) collectPlaces(content, kept);
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

function endsOf(places: ReadonlySet<number>): [first: number, last: number] {
  let [first, last] = [Infinity, 0];
  for (const place of places) [first, last] = [Math.min(first, place), Math.max(last, place)];
  return [first, last];
}

function collectPlaces(element: CopyElement, kept: Set<number>): void {
  for (const child of element.childNodes) {
    if (!(child instanceof CopyText)) collectPlaces(child, kept);
    else if (child.textContent.trim()) kept.add(child.place);
  }
}

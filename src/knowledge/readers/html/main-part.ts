import { Readability } from "@mozilla/readability";
import { type HtmlDocument, type HtmlElement, parseHtml } from "./parse.ts";
import type { Survey } from "./survey.ts";

/** The browser's document, of which linkedom has what is needed. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** An attribute with the place of its element in its name: elements that are made one keep both. */
const mark = "data-at-";

/** The part of a page that Readability takes for its article. */
export interface MainPart {
  /** The smallest element that holds all of it. */
  readonly root: HtmlElement;
  /** The places of the elements that Readability keeps. */
  readonly kept: ReadonlySet<number>;
}

/**
 * Finds where the article stands. What Readability makes of it is thrown away: it drops lists, tables and questions that
 * belong to an article, so the page itself is read.
 */
export function findMainPart(source: string, survey: Survey): MainPart | undefined {
  const copy = parseHtml(source);
  numberFrom(copy.body, 0);
  const kept = keptIn(copy);
  const places = [...kept].filter((place) => survey.elements[place] && survey.textIn(survey.elements[place]) > 0);
  if (places.length === 0) return undefined;
  const [first, last] = places.reduce(
    ([low, high], place) => [Math.min(low, place), Math.max(high, place)],
    [Infinity, 0],
  );
  return { root: commonRoot(survey, survey.elements[first]!, survey.elements[last]!), kept };
}

/** The smallest element that holds both. */
export function commonRoot(survey: Survey, one: HtmlElement, other: HtmlElement): HtmlElement {
  const place = survey.at(other);
  let root = one;
  while (root.parentElement && (survey.at(root) > place || survey.lastAt(root) < place)) root = root.parentElement;
  return root;
}

/** Numbers the elements in the order of a survey. */
function numberFrom(element: HtmlElement, at: number): number {
  element.setAttribute(`${mark}${at}`, "");
  let next = at + 1;
  for (const child of element.children) next = numberFrom(child, next);
  return next;
}

function keptIn(copy: HtmlDocument): Set<number> {
  const { content } = new Readability<HtmlElement>(copy as unknown as ReadableDocument, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as HtmlElement,
  }).parse() ?? { content: undefined };
  const kept = new Set<number>();
  for (const element of content?.querySelectorAll("*") ?? [])
    for (const name of (element as unknown as { getAttributeNames(): string[] }).getAttributeNames())
      if (name.startsWith(mark)) kept.add(Number(name.slice(mark.length)));
  return kept;
}

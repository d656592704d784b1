import { Readability } from "@mozilla/readability";
import { type HtmlDocument, type HtmlElement, isElement, parseHtml } from "./parse.ts";
import type { Survey } from "./survey.ts";

/** The browser's document, of which linkedom has what is needed. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** An attribute with the place of its element in its name: elements that are made one keep both. */
const mark = "data-at-";

const inline = new Set(
  "a abbr b br cite code em font i img input label small span strong sub sup time u script style svg path link meta source".split(
    " ",
  ),
);

const removed = new Set(
  "script style noscript svg iframe template nav img picture video audio button input select".split(" "),
);
/** So many links with this share of the text between them are a menu. */
const fewestLinks = 5;
const menuShare = 0.9;

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
  number(copy.body, 0, survey);
  const kept = withInline(keptIn(copy), survey);
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

/**
 * Numbers the elements in the order of a survey; those within a sentence go with the block around them. Takes out what can be
 * no article, which spares most of the work.
 */
function number(element: HtmlElement, at: number, survey: Survey): void {
  if (!inline.has(element.localName)) element.setAttribute(`${mark}${at}`, "");
  else if (element.localName === "a") element.removeAttribute("href");
  let next = at + 1;
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    const original = survey.elements[next]!;
    if (isNoArticle(original, survey)) child.remove();
    else number(child, next, survey);
    next = survey.lastAt(original) + 1;
  }
}

function isNoArticle(element: HtmlElement, survey: Survey): boolean {
  if (removed.has(element.localName)) return true;
  const text = survey.textIn(element);
  if (text === 0) return element.localName !== "br";
  const count = survey.linkCountIn(element);
  return count >= fewestLinks && survey.linksIn(element) > menuShare * text;
}

function withInline(kept: Set<number>, { elements, at }: Survey): ReadonlySet<number> {
  for (const [place, element] of elements.entries())
    if (inline.has(element.localName) && element.parentElement && kept.has(at(element.parentElement))) kept.add(place);
  return kept;
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

import { DOUBTFUL, names } from "./furniture-names.ts";
import { lineOf, named, namesOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";
import type { Survey } from "./survey.ts";

/** What the headline of a page without headings is called. */
const TITLE_NAMES = names("title tieu-de tieude headline titlenews news-title");
/** Shortest headline that is looked for in a page's titles, in UTF-16 units. */
const SHORTEST = 8;
const isBlockOrLink = named("p div table ul a");
/** Longest headline, in UTF-16 units. */
const LONGEST = 300;

/** Finds the article's headline: the heading that the page's titles repeat, else its only outermost one. */
export function findHeadline(
  { elements }: Survey,
  titles: readonly string[],
  site: string | undefined,
): HtmlElement | undefined {
  const headings = elements.filter((element) => /^h[1-3]$/.test(element.localName) && canBe(element, site));
  const outermost = headings.filter(({ localName }) => localName === "h1");
  const others = headings.filter(({ localName }) => localName !== "h1");
  const known = titles.map(plain);
  return (
    outermost.find((heading) => known.includes(plain(lineOf(heading)))) ??
    outermost.find((heading) => isLike(heading, known)) ??
    others.find((heading) => known.includes(plain(lineOf(heading)))) ??
    others.find((heading) => isLike(heading, known) && plain(lineOf(heading)).length > SHORTEST * 2) ??
    outermost[0] ??
    (headings.length === 0 ? elements.find((element) => isNamedTitle(element, site)) : undefined)
  );
}

/** A headline of an old page that is no heading: `<span id="lblTitle">`. */
function isNamedTitle(element: HtmlElement, site: string | undefined): boolean {
  if (!/^(?:span|div|p|td|font|b|strong)$/.test(element.localName) || !TITLE_NAMES.test(namesOf(element))) return false;
  const { length } = lineOf(element);
  return length >= SHORTEST * 2 && element.find(isBlockOrLink) === null && canBe(element, site);
}

function canBe(heading: HtmlElement, site: string | undefined): boolean {
  const line = lineOf(heading);
  if (line.length === 0 || line.length > LONGEST || (site !== undefined && plain(line) === plain(site))) return false;
  for (let around: HtmlElement | null = heading; around; around = around.parentElement)
    if (/^(?:nav|aside|footer)$/.test(around.localName) || /(?:^|-)logo(?:-|$)/.test(namesOf(around))) return false;
  return heading.parentElement === null || !DOUBTFUL.test(namesOf(heading));
}

function isLike(heading: HtmlElement, titles: readonly string[]): boolean {
  const line = plain(lineOf(heading));
  return (
    line.length >= SHORTEST &&
    titles.some((title) => title.length >= SHORTEST && (title.includes(line) || line.includes(title)))
  );
}

/** A title as titles are compared: composed, in lower case, letters and digits alone. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

import { dayIn, parseDate } from "../../dates.ts";
import { AUTHOR as authorNames, ELSEWHERE, TIME as timeNames } from "./furniture-names.ts";
import { lineOf, named, namesOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";
import type { Survey } from "./survey.ts";

/** What the page shows its readers about the article, beside its headline. */
interface Shown {
  readonly date?: string;
  readonly author?: string;
}

/** Longest line that tells who wrote it and when, in UTF-16 units. */
const LONGEST_LINE = 80;
/** Most elements that are looked at after the headline. */
const MOST_ELEMENTS = 80;
/** Sentences below a headline that are the article itself, in letters; a short lede may stand above the day. */
const PARAGRAPH_LENGTH = 120;

const isHeading = named("h1 h2");
const isBlockOrTime = named("p div time");

/** Reads the lines beside a headline, up to the first paragraph; a clock in the page's head is none of them. */
export function readShown(headline: HtmlElement, survey: Survey, zone?: string): Shown {
  const lines = [...linesAfter(headline, survey), ...linesBefore(headline, survey)];
  const date = lines.map((element) => shownDay(element, zone)).find(Boolean);
  const authors = lines.filter(isAuthor);
  const isOutermost = (element: HtmlElement) =>
    authors.some((other) => other !== element && holds(element, other, survey));
  const author = authors
    .filter((element) => !isOutermost(element))
    .map(nameIn)
    .find(Boolean);
  return { ...(date && { date }), ...(author && { author }) };
}

function linesAfter(headline: HtmlElement, survey: Survey): HtmlElement[] {
  const start = survey.lastAt(headline) + 1;
  const lines: HtmlElement[] = [];
  let told = 0;
  for (const element of survey.elements.slice(start, start + MOST_ELEMENTS)) {
    if (/^(?:p|div)$/.test(element.localName)) told += toldIn(element, survey);
    if (told > PARAGRAPH_LENGTH) break;
    if (isElsewhere(element, headline, survey)) continue;
    if (survey.textIn(element) > 0 && survey.textIn(element) <= LONGEST_LINE) lines.push(element);
  }
  return lines;
}

/** Lines above a headline count where their class says what they are, and the page's head does not hold them. */
function linesBefore(headline: HtmlElement, survey: Survey): HtmlElement[] {
  const end = survey.at(headline);
  return survey.elements
    .slice(Math.max(0, end - MOST_ELEMENTS / 2), end)
    .filter((element) => survey.textIn(element) <= LONGEST_LINE && !isInHead(element))
    .filter((element) => timeNames.test(namesOf(element)) || authorNames.test(namesOf(element)));
}

function isInHead(element: HtmlElement): boolean {
  for (let around: HtmlElement | null = element; around; around = around.parentElement)
    if (/^(?:nav|aside)$/.test(around.localName) || (around.localName === "header" && !around.find(isHeading)))
      return true;
  return false;
}

/** How many letters of the article a block holds: a long one, or one that ends as a sentence. */
function toldIn(element: HtmlElement, survey: Survey): number {
  const length = survey.textIn(element);
  if (length === 0 || element.find(isBlockOrTime) !== null) return 0;
  return length > PARAGRAPH_LENGTH || /[.!?…]["”»]?$/u.test(lineOf(element)) ? length : 0;
}

/** Whether an element tells of other articles, or what readers wrote: it stands in a part of the page that the headline is not in. */
function isElsewhere(element: HtmlElement, headline: HtmlElement, survey: Survey): boolean {
  for (
    let around: HtmlElement | null = element;
    around && !holds(around, headline, survey);
    around = around.parentElement
  )
    if (/^(?:nav|aside)$/.test(around.localName) || ELSEWHERE.test(namesOf(around))) return true;
  return false;
}

function shownDay(element: HtmlElement, zone: string | undefined): string | undefined {
  const stamp = element.localName === "time" ? element.getAttribute("datetime") : null;
  const line = lineOf(element);
  // A sentence tells of a day, not of its own.
  return (
    (stamp ? (parseDate(stamp, zone) ?? dayIn(stamp)) : undefined) ?? (/[.!?…]$/u.test(line) ? undefined : dayIn(line))
  );
}

function isAuthor(element: HtmlElement): boolean {
  const role = element.getAttribute("itemprop") ?? element.getAttribute("rel") ?? "";
  return authorNames.test(namesOf(element)) || /author/.test(role);
}

function holds(element: HtmlElement, other: HtmlElement, survey: Survey): boolean {
  return survey.at(element) < survey.at(other) && survey.lastAt(element) >= survey.at(other);
}

/** The name in a line whose class says that it names somebody: "Đinh Khánh Ly – 20/5/2026" → "Đinh Khánh Ly". */
function nameIn(element: HtmlElement): string | undefined {
  const line = lineOf(element).replace(
    /^(?:tác giả|người viết|bài(?: và ảnh)?|theo|by|(?:viết |đăng )?bởi)\s*:?\s+/iu,
    "",
  );
  const name = line.split(/[–—|•·\d]| - /u)[0]!.replace(/,? $/, "");
  return /^\p{Lu}[\p{L}\p{M}'’. ,&-]{2,80}$/u.test(name) ? name : undefined;
}

import { Refusal } from "../../problem.ts";
import { BYLINE, CAPTION, LEDE } from "./furniture-names.ts";
import { isFurniture, type Standing } from "./furniture.ts";
import { commonRoot, type MainPart } from "./main-part.ts";
import { lineOf, named, namesOf } from "./parse.ts";
import type { HtmlDocument, HtmlElement } from "./node.ts";
import type { Judge } from "./layout-table.ts";
import type { Survey } from "./survey.ts";

/** Where a page's article stands, and what of it is text. */
interface PagePart {
  readonly root: HtmlElement;
  readonly judge: Judge;
}

/** Longest line that describes a picture, in letters. */
const LONGEST_CAPTION = 500;
/** Longest line that says who wrote an article and when, in letters. */
const LONGEST_BYLINE = 120;
const LONGEST_LEDE = 1500;

const isBlock = named("p div ul li h1 h2 h3");
const isBlockOrLink = named("p div ul a");
const isPicture = named("img picture");
const isItalic = named("em i");

/** The part of a page that begins with its headline and holds what Readability found, and a judge of what stands in it. */
export function partOf(
  page: HtmlDocument,
  survey: Survey,
  main: MainPart,
  headline: HtmlElement | undefined,
  summary: string | undefined,
  signature: HtmlElement | undefined,
): PagePart {
  const root = headline ? commonRoot(survey, headline, main.root) : page.body;
  const keptIn = survey.textAmong(main.kept);
  const [from, to] = [survey.at(main.root), survey.lastAt(main.root)];
  const standing: Standing = {
    survey,
    keptIn,
    keptText: keptIn(page.body),
    isOutside: (element) => {
      const at = survey.at(element);
      return at > to || survey.lastAt(element) < from;
    },
  };
  const begin = headline ? survey.at(headline) : 0;
  const holdsHeadline = (element: HtmlElement) =>
    headline !== undefined && survey.at(element) <= begin && survey.lastAt(element) >= begin;
  const judge: Judge = (element) => {
    if (element === headline || element === signature) return "skip";
    if (holdsHeadline(element)) return undefined;
    if (isLede(element, survey, summary)) return "paragraph";
    if (isInLedeList(element, survey)) return undefined;
    if (headline && survey.lastAt(element) < begin) return "skip";
    if (isCaption(element, survey)) return "caption";
    const isHour = survey.at(element) > from && /^\d{1,2}[:hg]\d{2}$/i.test(lineOf(element));
    if (isByline(element, survey)) return isHour ? "paragraph" : "skip";
    const isBetween = headline !== undefined && survey.at(element) < from && survey.lastAt(element) < from;
    if (isBetween && isSentence(element)) return undefined;
    return isFurniture(element, standing) ? "skip" : undefined;
  };
  return { root, judge };
}

/** The article's first words, set as a heading or a box of their own. */
function isLede(element: HtmlElement, survey: Survey, summary: string | undefined): boolean {
  if (!/^(?:h[1-6]|p|div|section|strong|b|span)$/.test(element.localName) || survey.textIn(element) > LONGEST_LEDE)
    return false;
  const isHeading = /^h[1-6]$/.test(element.localName);
  if (isMarkedLede(element) || (isHeading && element.parentElement && isMarkedLede(element.parentElement)))
    return element.find(isBlock) === null && survey.linksIn(element) < survey.textIn(element) / 2;
  return (
    /^h[2-6]$/.test(element.localName) &&
    summary !== undefined &&
    /[.!?…]["”»]?$/u.test(summary) &&
    lineOf(element) === summary
  );
}

/** Points in place of the first words, and what stands in them. */
function isInLedeList(element: HtmlElement, survey: Survey): boolean {
  const list = element.localName === "li" ? element.parentElement : element;
  if (list === null || !/^[uo]l$/.test(list.localName) || !isMarkedLede(list)) return false;
  return survey.textIn(list) <= LONGEST_LEDE && survey.linksIn(list) < survey.textIn(list) / 2;
}

function isMarkedLede(element: HtmlElement): boolean {
  const roles = ["data-role", "data-slot"].map((name) => element.getAttribute(name));
  return roles.includes("sapo") || LEDE.test(namesOf(element));
}

function isCaption(element: HtmlElement, survey: Survey): boolean {
  const name = element.localName;
  if (!/^(?:p|div|span|td|em|i|small|h[2-6])$/.test(name) || survey.textIn(element) > LONGEST_CAPTION) return false;
  const names = namesOf(element);
  if (CAPTION.test(names)) return survey.textIn(element) > 0;
  const isImage = /^(?:td|p)$/.test(name) && /(?:^| )image(?:$| )/i.test(element.getAttribute("class") ?? "");
  return survey.textIn(element) > 0 && (isImage || isBelowPicture(element, survey));
}

/** A line right below a picture that names its photographer, or is set apart by its type. */
function isBelowPicture(element: HtmlElement, survey: Survey): boolean {
  if (element.localName !== "p" || survey.textIn(element) > 240) return false;
  const before = element.previousElementSibling;
  if (!before || survey.textIn(before) > 0 || (before.localName !== "img" && before.find(isPicture) === null))
    return false;
  const line = lineOf(element);
  const set = element.find(isItalic);
  const isNamed = /^(?:Ảnh|Hình|Photo|Biểu đồ)(?: \d{1,3})?[:.]/u.test(line) || /(?:Ảnh|Photo):/u.test(line.slice(-70));
  return isNamed || (set !== null && lineOf(set) === line);
}

/** The line that says who wrote it and when: that is part of the citation. */
function isByline(element: HtmlElement, survey: Survey): boolean {
  if (!/^(?:p|div|span|time|ul|address|small)$/.test(element.localName) || survey.textIn(element) > LONGEST_BYLINE)
    return false;
  if (element.localName === "time")
    return element.parentElement !== null && !/^(?:p|li|td)$/.test(element.parentElement.localName);
  const line = lineOf(element);
  return BYLINE.test(namesOf(element)) && !isSentence(element) && line.length > 0;
}

function isSentence(element: HtmlElement): boolean {
  return (
    /^(?:p|div|h[2-6])$/.test(element.localName) &&
    element.find(isBlockOrLink) === null &&
    lineOf(element).split(" ").length > 3 &&
    /[.!?…]["”»]?$/u.test(lineOf(element))
  );
}

/** Fewest headings that lead elsewhere on a front page. */
const FEWEST_TEASERS = 5;
const FEWEST_LINKS = 10;

/** Throws `Refusal` for a page that only leads to articles: a front page, a list of links. */
export function refuseList(page: HtmlDocument, survey: Survey, main: MainPart | undefined): void {
  const { body } = page;
  const links = survey.linkCountIn(body);
  if (links < FEWEST_LINKS) return;
  const text = survey.textIn(body);
  const teasers = survey.elements.filter((heading) => {
    if (!/^h[1-4]$/.test(heading.localName)) return false;
    const length = survey.textIn(heading);
    return length > 10 && survey.linksIn(heading) > 0.8 * length;
  });
  const kept = main ? survey.textAmong(main.kept) : () => 0;
  const own = text - survey.linksIn(body);
  const keptOwn = main ? kept(body) - keptLinks(survey, main) : own;
  const isFrontPage = teasers.length >= FEWEST_TEASERS && keptOwn < 150 * teasers.length;
  const isLinks = survey.linksIn(body) > 0.7 * text && keptOwn < Math.max(300, 0.3 * own);
  if (isFrontPage || isLinks) throw new Refusal("no-article", { links });
}

function keptLinks(survey: Survey, { kept }: MainPart): number {
  let length = 0;
  for (const place of kept) {
    const element = survey.elements[place];
    if (element?.localName === "a") length += survey.linksIn(element);
  }
  return length;
}

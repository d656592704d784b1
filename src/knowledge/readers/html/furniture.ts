import { bareLine, isFurnitureLine, isRelatedHead, isTeaserLine } from "./furniture-lines.ts";
import { doubtful, furniture } from "./furniture-names.ts";
import { type HtmlElement, lineOf, named, namesOf } from "./parse.ts";
import type { Survey } from "./survey.ts";

/** What the page says of an element that might not belong to its article. */
export interface Standing {
  readonly survey: Survey;
  /** How much of an element's text the article is known to hold. */
  readonly keptIn: (element: HtmlElement) => number;
  /** All that the article is known to hold. */
  readonly keptText: number;
  /** Whether an element stands outside of the part that is known to be the article. */
  readonly isOutside: (element: HtmlElement) => boolean;
}

const parts = new Set("div section ul ol dl aside p table nav form footer header article span blockquote".split(" "));
const lines = new Set("li h1 h2 h3 h4 h5 h6".split(" "));
const inline = new Set("strong b em i a span small".split(" "));
const roles = new Set(
  "navigation menu menubar banner complementary search contentinfo dialog alertdialog toolbar tablist doc-toc".split(
    " ",
  ),
);
const isBlock = named("p div ul ol table h1 h2 h3 h4 h5 h6 button summary");
const isHeading = named("h2 h3 h4 h5");
const isField = named("form input textarea");
const isPictureOrText = named("img p");
/** An element with this share of the article's text is never furniture. */
const mostOfArticle = 0.4;
/** Text of its own that speaks for an element, in letters. */
const goodDeal = 200;
/** Text that can be a line of furniture by its words, in letters. */
const lineLength = 200;
/** A list with this share of its text in links leads elsewhere. */
const linkShare = 0.6;
/** Links of this length, on average, are headlines of other articles and no names, in letters. */
const headlineLength = 25;
/** A box with this share of its text in a link, heading and all, is a teaser. */
const teaserShare = 0.95;
const contentsShare = 0.75;
const outsideLinkShare = 0.4;
/** Shortest text that stands for itself outside of the article's part, in letters. */
const shortestOutside = 40;

/** Whether an element of a page is no part of its article: menus, teasers, share buttons, comments, notices. */
export function isFurniture(element: HtmlElement, standing: Standing): boolean {
  const { survey, keptIn, keptText } = standing;
  const text = survey.textIn(element);
  if (text === 0) return false;
  const kept = keptIn(element);
  if (keptText > 0 && kept >= mostOfArticle * keptText) return isLineOfFurniture(element, text, survey);
  return (
    isByTag(element, kept / text) ||
    isByName(element, standing, text, kept / text) ||
    isListOfLinks(element, standing, text, kept) ||
    isLineOfFurniture(element, text, survey)
  );
}

function isByTag(element: HtmlElement, keptShare: number): boolean {
  const { localName } = element;
  if (localName === "nav" || roles.has(element.getAttribute("role") ?? "")) return true;
  if (localName === "footer" || localName === "header")
    return element.parentElement?.localName !== "blockquote" && keptShare < 0.5;
  return false;
}

function isByName(element: HtmlElement, { survey }: Standing, text: number, keptShare: number): boolean {
  if (!parts.has(element.localName)) return false;
  const names = namesOf(element);
  const own = text - survey.linksIn(element);
  if (furniture.test(names)) return own <= 3 * goodDeal || keptShare < 0.5;
  if (!doubtful.test(names)) return false;
  const links = survey.linksIn(element);
  return links > outsideLinkShare * text || (keptShare < 0.5 && (own <= goodDeal || links > 0.3 * text));
}

function isListOfLinks(element: HtmlElement, standing: Standing, text: number, kept: number): boolean {
  const { survey, isOutside } = standing;
  if (isContents(element, survey)) return true;
  if (!parts.has(element.localName)) return false;
  const [links, count] = [survey.linksIn(element), survey.linkCountIn(element)];
  const share = links / text;
  if (
    share > linkShare &&
    (followsRelatedHead(element) || ((count >= 2 || isList(element)) && links / count > headlineLength))
  )
    return true;
  if (share > teaserShare && isTeaser(element)) return true;
  if (kept > text / 2) return false;
  if (isOutside(element)) {
    if (share > outsideLinkShare) return true;
    return element.localName === "form" || (text < shortestOutside && isLeaf(element));
  }
  return share > linkShare && count >= 2 && element.localName !== "table";
}

/** Whether a link holds the heading of another article and its picture or first words. */
function isTeaser(element: HtmlElement): boolean {
  return element.find(isLinkedHeading) !== null && element.find(isLinkedTeaser) !== null;
}

function isLinkedHeading(element: HtmlElement): boolean {
  return isHeading(element) && isInLink(element);
}

function isLinkedTeaser(element: HtmlElement): boolean {
  return isPictureOrText(element) && isInLink(element);
}

function isInLink({ parentElement }: HtmlElement): boolean {
  for (let around = parentElement; around; around = around.parentElement) if (around.localName === "a") return true;
  return false;
}

function isList({ localName }: HtmlElement): boolean {
  return localName === "ul" || localName === "ol";
}

function isLeaf(element: HtmlElement): boolean {
  return element.find(isBlock) === null && element.localName !== "table";
}

function followsRelatedHead(element: HtmlElement): boolean {
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
  return before !== null && before !== undefined && isRelatedHead(bareLine(lineOf(before)));
}

/** Whether a list only leads to places of its own page. */
function isContents(element: HtmlElement, survey: Survey): boolean {
  if (!/^(?:ul|ol|div|p|table|section)$/.test(element.localName) || survey.anchorCountIn(element) < 3) return false;
  return survey.anchorsIn(element) >= contentsShare * survey.textIn(element);
}

function isLineOfFurniture(element: HtmlElement, text: number, survey: Survey): boolean {
  if (text > lineLength) return false;
  const written = lineOf(element);
  if (inline.has(element.localName))
    return isAlone(element, text, survey) && (isPlayerTime(written) || isFurnitureLine(bareLine(written)));
  if (!parts.has(element.localName) && !lines.has(element.localName)) return false;
  const line = bareLine(written);
  if (/^(?:©|copyright\s|bản quyền (?:thuộc|của)\s)/iu.test(written)) return true;
  if (isRelatedHead(line)) return leadsToLinks(element, survey);
  if (isPlayerTime(written)) return true;
  if (isFurnitureLine(line)) return !headsWords(element, survey);
  return isTeaserLine(written, line, survey.linkCountIn(element) > 0);
}

/** Whether what follows a line is nothing, or links. */
function leadsToLinks(element: HtmlElement, survey: Survey): boolean {
  const next = element.nextElementSibling ?? element.parentElement?.nextElementSibling;
  if (!next || survey.textIn(next) === 0 || furniture.test(namesOf(next))) return true;
  return survey.linksIn(next) + survey.anchorsIn(next) > linkShare * survey.textIn(next);
}

/** Whether a heading is that of a part of the article, as "Đăng ký" in a list of questions: words follow it, and nothing to fill in. */
function headsWords(element: HtmlElement, survey: Survey): boolean {
  const next = element.nextElementSibling;
  return isHeading(element) && next?.find(isField) === null && !isField(next) && !leadsToLinks(element, survey);
}

/** Where a player of the page stands: "0:00 / 3:12". */
function isPlayerTime(line: string): boolean {
  return /^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$/.test(line);
}

/** Whether nothing but it stands in its block, or its block is a mere box. */
function isAlone({ parentElement: around }: HtmlElement, text: number, survey: Survey): boolean {
  return around !== null && (/^(?:div|section|body)$/.test(around.localName) || survey.textIn(around) === text);
}

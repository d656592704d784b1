import { bareLine, isFurnitureLine, isRelatedHead, isTeaserLine } from "./furniture-lines.ts";
import { DOUBTFUL, FURNITURE } from "./furniture-names.ts";
import { lineOf, named, namesOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";
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

const PARTS = new Set("div section ul ol dl aside p table nav form footer header article span blockquote".split(" "));
const LINES = new Set("li h1 h2 h3 h4 h5 h6".split(" "));
const INLINE = new Set("strong b em i a span small".split(" "));
const ROLES = new Set(
  "navigation menu menubar banner complementary search contentinfo dialog alertdialog toolbar tablist doc-toc".split(
    " ",
  ),
);
const isBlock = named("p div ul ol table h1 h2 h3 h4 h5 h6 button summary");
const isHeading = named("h2 h3 h4 h5");
const isField = named("form input textarea");
const isPictureOrText = named("img p");
/** An element with this share of the article's text is never furniture. */
const MOST_OF_ARTICLE = 0.4;
/** Text of its own that speaks for an element, in letters. */
const GOOD_DEAL = 200;
/** Text that can be a line of furniture by its words, in letters. */
const LINE_LENGTH = 200;
/** A list with this share of its text in links leads elsewhere. */
const LINK_SHARE = 0.6;
/** Links of this length, on average, are headlines of other articles and no names, in letters. */
const HEADLINE_LENGTH = 25;
/** A box with this share of its text in a link, heading and all, is a teaser. */
const TEASER_SHARE = 0.95;
const CONTENTS_SHARE = 0.75;
const OUTSIDE_LINK_SHARE = 0.4;
/** Shortest text that stands for itself outside of the article's part, in letters. */
const SHORTEST_OUTSIDE = 40;

/** Whether an element of a page is no part of its article: menus, teasers, share buttons, comments, notices. */
export function isFurniture(element: HtmlElement, standing: Standing): boolean {
  const { survey, keptIn, keptText } = standing;
  const text = survey.textIn(element);
  if (text === 0) return false;
  const kept = keptIn(element);
  if (keptText > 0 && kept >= MOST_OF_ARTICLE * keptText) return isLineOfFurniture(element, text, survey);
  return (
    isByTag(element, kept / text) ||
    isByName(element, standing, text, kept / text) ||
    isListOfLinks(element, standing, text, kept) ||
    isLineOfFurniture(element, text, survey)
  );
}

function isByTag(element: HtmlElement, keptShare: number): boolean {
  const { localName } = element;
  if (localName === "nav" || ROLES.has(element.getAttribute("role") ?? "")) return true;
  if (localName === "footer" || localName === "header")
    return element.parentElement?.localName !== "blockquote" && keptShare < 0.5;
  return false;
}

function isByName(element: HtmlElement, { survey }: Standing, text: number, keptShare: number): boolean {
  if (!PARTS.has(element.localName)) return false;
  const names = namesOf(element);
  const own = text - survey.linksIn(element);
  if (FURNITURE.test(names)) return own <= 3 * GOOD_DEAL || keptShare < 0.5;
  if (!DOUBTFUL.test(names)) return false;
  const links = survey.linksIn(element);
  return links > OUTSIDE_LINK_SHARE * text || (keptShare < 0.5 && (own <= GOOD_DEAL || links > 0.3 * text));
}

function isListOfLinks(element: HtmlElement, standing: Standing, text: number, kept: number): boolean {
  const { survey, isOutside } = standing;
  if (isContents(element, survey)) return true;
  if (!PARTS.has(element.localName)) return false;
  const [links, count] = [survey.linksIn(element), survey.linkCountIn(element)];
  const share = links / text;
  if (
    share > LINK_SHARE &&
    (followsRelatedHead(element) || ((count >= 2 || isList(element)) && links / count > HEADLINE_LENGTH))
  )
    return true;
  if (share > TEASER_SHARE && isTeaser(element)) return true;
  if (kept > text / 2) return false;
  if (isOutside(element)) {
    if (share > OUTSIDE_LINK_SHARE) return true;
    return element.localName === "form" || (text < SHORTEST_OUTSIDE && isLeaf(element));
  }
  return share > LINK_SHARE && count >= 2 && element.localName !== "table";
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
  return survey.anchorsIn(element) >= CONTENTS_SHARE * survey.textIn(element);
}

function isLineOfFurniture(element: HtmlElement, text: number, survey: Survey): boolean {
  if (text > LINE_LENGTH) return false;
  const written = lineOf(element);
  if (INLINE.has(element.localName))
    return isAlone(element, text, survey) && (isPlayerTime(written) || isFurnitureLine(bareLine(written)));
  if (!PARTS.has(element.localName) && !LINES.has(element.localName)) return false;
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
  if (!next || survey.textIn(next) === 0 || FURNITURE.test(namesOf(next))) return true;
  return survey.linksIn(next) + survey.anchorsIn(next) > LINK_SHARE * survey.textIn(next);
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

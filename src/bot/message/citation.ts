import type { Quote } from "../../answer/answer.ts";
import { answeringSlice } from "../../answer/shown.ts";
import type { Document } from "../../knowledge/document.ts";
import { cutLine } from "./cut.ts";
import type { Translate } from "./locale.ts";
import { bold, join, link, type RichText } from "./rich-text.ts";
import { shortTitle } from "./short-title.ts";
import { linkToPage, linkToQuote } from "./text-fragment.ts";

/** Longest shown, in UTF-16 units: two lines of a phone for a source, and a hostile front matter must not crowd out the quote. */
const TITLE_LENGTH = 160;
const SHORT_TITLE_LENGTH = 64;
const NAME_LENGTH = 60;
const SECTION_LENGTH = 80;
/** A headline says more than a file's name from so many syllables on. */
const HEADLINE_SYLLABLES = 3;

/** What is shown of a quote; how it was ranked is for the search alone. */
export type CitedQuote = Omit<Quote, "score" | "features">;

/** Where a quote stands, in words: what its article is called, and the rest of its source. */
interface Source {
  readonly title: string;
  /** Opens the article at the quoted words, or at the page that they stand on. */
  readonly url?: string;
  /** Publisher, author, date, section, page and paragraph, as far as they are known. */
  readonly places: readonly string[];
}

/**
 * The line below a quote: the title, which opens the article at the quoted words where its address is known; who published and
 * wrote it and when; section, page and paragraph. A caption or a related-article teaser is called what it is.
 */
export function citation(quote: CitedQuote, t: Translate): RichText {
  const { title, url, places } = sourceOf(quote, t);
  return join(["— ", join([url === undefined ? title : link(title, url), ...places], " · ")]);
}

/** Where a quote stands. */
export function sourceOf(quote: CitedQuote, t: Translate): Source {
  const url = addressOf(quote);
  return { ...(url !== undefined && { url }), ...sourceInWords(quote, t) };
}

/** The same without the address. */
export function sourceInWords({ document, passage }: CitedQuote, t: Translate): Omit<Source, "url"> {
  const { page, kind } = passage.block;
  const headings = passage.block.headings.map(withoutMark);
  // The first heading often is the title, and says nothing more.
  const section = (headings[0] === calledTitle(document) ? headings.slice(1) : headings).join(" › ");
  return {
    title: inMarks(titleOf(document, SHORT_TITLE_LENGTH)),
    places: [
      ...creditsOf(document),
      ...(document.date ? [readableDate(document.date, t)] : []),
      ...(section ? [t("citation-section", { section: cutLine(section, SECTION_LENGTH) })] : []),
      ...(page === undefined ? [] : [t("citation-page", { page: String(page) })]),
      t("citation-paragraph", { paragraph: String(passage.paragraph) }),
      ...(kind === "caption" ? [t("citation-caption")] : []),
      ...(kind === "related" ? [t("citation-related")] : []),
    ],
  };
}

/** In quotation marks, where it has none of its own. */
function inMarks(title: string): string {
  return /^“[^“”]*”$/u.test(title) ? title : `“${title}”`;
}

/** A heading of a plain text that is written as Markdown has them. */
function withoutMark(heading: string): string {
  return heading.replace(/^#{1,6} /, "");
}

/** The address of a quote's article at its page where it has pages, else at the quoted words. */
function addressOf(quote: CitedQuote): string | undefined {
  const { url, text } = quote.document;
  const { page } = quote.passage.block;
  const { start, end } = answeringSlice(quote);
  return page === undefined ? linkToQuote(url, text.slice(start, end)) : linkToPage(url, page);
}

/** Who published a document and who wrote it, as far as it tells; one name where both are the same. */
export function creditsOf({ publisher, author }: Pick<Document, "publisher" | "author">): string[] {
  const names = new Set([publisher, author].filter((name) => name !== undefined && name !== ""));
  return [...names].map((name) => cutLine(name!, NAME_LENGTH));
}

/** What a title is made of; a document that is known by its name alone lacks its text. */
type Titled = Pick<Document, "title" | "id"> & Partial<Pick<Document, "text" | "blocks">>;

/** The document's title on one line; its file name where the title is blank. */
export function titleOf(document: Titled, length = TITLE_LENGTH): string {
  return shortTitle(calledTitle(document), length) || cutLine(document.id, length);
}

/** The title; the headline where the title is only a file's name, written as an address is: "quy-dinh-giu-tre". */
function calledTitle({ title, text, blocks }: Titled): string {
  const first = /^[a-z\d]+(?:[-_][a-z\d]+)+$/i.test(title) ? blocks?.[0] : undefined;
  if (first?.kind !== "heading" || text === undefined) return title;
  const headline = withoutMark(text.slice(first.start, first.end).replace(/\s+/g, " "));
  const isTelling = headline.length <= TITLE_LENGTH && headline.split(" ").length >= HEADLINE_SYLLABLES;
  return isTelling && /^\p{L}/u.test(headline) ? headline : title;
}

/** The same in bold, opening the article where that has an address. */
export function titleLink(document: Document): RichText {
  const title = bold(titleOf(document));
  const url = linkToQuote(document.url, "");
  return url === undefined ? title : link(title, url);
}

/** `2025-05-07` as its reader writes it: 7/5/2025, 7 May 2025. */
export function readableDate(date: string, t: Translate): string {
  const [year, month, day] = date.split("-").map(Number);
  return t("date", { year: String(year), month: month!, day: String(day) });
}

import type { Quote } from "../../answer/answer.ts";
import { answeringSlice } from "../../answer/shown.ts";
import type { Document } from "../../knowledge/document.ts";
import { cutLine } from "./cut.ts";
import type { Translate } from "./locale.ts";
import { join, link } from "./rich-text.ts";
import type { RichText } from "./rich-text.ts";
import { linkToQuote } from "./text-fragment.ts";

/** Longest shown, in UTF-16 units: a hostile front matter must not crowd out the quote. */
const TITLE_LENGTH = 160;
const NAME_LENGTH = 60;
const SECTION_LENGTH = 120;

/** What is shown of a quote; how it was ranked is for the search alone. */
export type CitedQuote = Omit<Quote, "score" | "features">;

/**
 * Where a quote stands: publisher, author, title, date, paragraph, and section and page where there are any. The title opens the
 * article at the quoted words where its address is known. A caption or a related-article teaser is called what it is.
 */
export function citation(quote: CitedQuote, t: Translate): RichText {
  const { document, passage } = quote;
  const { headings, page, kind } = passage.block;
  const title = `“${titleOf(document)}”`;
  // The first heading often is the title, and says nothing more.
  const section = (headings[0] === document.title ? headings.slice(1) : headings).join(" › ");
  const answering = answeringSlice(quote);
  const url = linkToQuote(document.url, document.text.slice(answering.start, answering.end));
  const pieces = [
    ...creditsOf(document),
    url === undefined ? title : link(title, url),
    ...(document.date ? [readableDate(document.date)] : []),
    ...(section ? [t("citation-section", { section: cutLine(section, SECTION_LENGTH) })] : []),
    ...(page === undefined ? [] : [t("citation-page", { page: String(page) })]),
    t("citation-paragraph", { paragraph: String(passage.paragraph) }),
    ...(kind === "caption" ? [t("citation-caption")] : []),
    ...(kind === "related" ? [t("citation-related")] : []),
  ];
  return join(["— ", join(pieces, " · ")]);
}

/** Who published a document and who wrote it, as far as it tells; one name where both are the same. */
export function creditsOf({ publisher, author }: Pick<Document, "publisher" | "author">): string[] {
  const names = new Set([publisher, author].filter((name) => name !== undefined && name !== ""));
  return [...names].map((name) => cutLine(name!, NAME_LENGTH));
}

/** The document's title on one line; its file name where the title is blank. */
export function titleOf(document: { readonly title: string; readonly id: string }, length = TITLE_LENGTH): string {
  return cutLine(document.title, length) || cutLine(document.id, length);
}

/** `2025-05-07` as a reader writes it: 7/5/2025. */
export function readableDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day}/${month}/${year}`;
}

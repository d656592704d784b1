import { shown } from "../../answer/shown.ts";
import { type CitedQuote, sourceInWords } from "./citation.ts";
import { cut } from "./cut.ts";
import type { Translate } from "./locale.ts";
import { wellFormed } from "./rich-text.ts";

/** Longest text that a button copies, in UTF-16 units (Bot API, CopyTextButton). */
const COPIED_LENGTH = 256;

/** A quote, its cuts shown, with its source as plain text, and the article's address where there is room; the source alone where the quote is too long. */
export function copiedText(quote: CitedQuote, t: Translate): string {
  const source = plainSource(quote, t);
  const { url } = quote.document;
  const quoted = `${shown(quote).text}\n${source}`;
  const wanted = [
    ...(url === undefined ? [] : [`${quoted}\n${url}`]),
    quoted,
    `${source}\n${url ?? ""}`.trim(),
    source,
  ];
  return wellFormed(wanted.find(({ length }) => length <= COPIED_LENGTH) ?? cut(source, COPIED_LENGTH));
}

/** The same in one language: to be done once for a quote that many are shown. */
export function copiedIn(t: Translate): (quote: CitedQuote) => string {
  return (quote) => copiedText(quote, t);
}

/** The line below a quote, without its link. */
function plainSource(quote: CitedQuote, t: Translate): string {
  const { title, places } = sourceInWords(quote, t);
  return `— ${[title, ...places].join(" · ")}`;
}

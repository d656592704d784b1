import type { MessageEntity, TextQuote } from "@grammyjs/types";
import type { Formatted } from "./entities.ts";

/** Characters of a quote, in UTF-16 units (ReplyParameters, `quote`). */
const QUOTE_LONGEST = 1024;
const KEPT_IN_QUOTES: readonly string[] = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "custom_emoji",
  "date_time",
];

/**
 * Finds a quote in the message that it claims to come from, word for word and style for style.
 * Of several places the one nearest to `position` counts. Undefined where it does not stand there.
 */
export function findQuote(quote: Formatted, source: Formatted, position: number): TextQuote | undefined {
  if (quote.text.length > QUOTE_LONGEST) return undefined;
  const places: number[] = [];
  for (let at = source.text.indexOf(quote.text); at !== -1; at = source.text.indexOf(quote.text, at + 1))
    places.push(at);
  const styles = JSON.stringify(stylesOf(quote.entities));
  const fitting = places.filter((at) => JSON.stringify(stylesIn(source.entities, at, quote.text.length)) === styles);
  if (fitting.length === 0) return undefined;
  const nearest = fitting.reduce((best, at) => (Math.abs(at - position) < Math.abs(best - position) ? at : best));
  const entities = stylesOf(quote.entities);
  return { text: quote.text, position: nearest, is_manual: true, ...(entities.length > 0 && { entities }) };
}

function stylesOf(entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.filter(({ type }) => KEPT_IN_QUOTES.includes(type));
}

/** The styles of a slice, their offsets counted from its start. */
function stylesIn(entities: readonly MessageEntity[], start: number, length: number): MessageEntity[] {
  return stylesOf(entities).flatMap((entity) => {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, start + length);
    return from < to ? [{ ...entity, offset: from - start, length: to - from }] : [];
  });
}

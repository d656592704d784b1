import type { Document, Passage } from "../knowledge/document.ts";
import { newestYear } from "../text/present.ts";
import { yearsTold } from "../text/relative-years.ts";

/**
 * Makes what tells how a passage stands to the year that is asked of by its distance from now: 1 where it tells of that year, -1 where
 * of others, by what it says, else by what stands around it, else by its article's date. The newest of these articles is taken to be of now.
 */
export function yearsTo(asked: number | undefined, passages: readonly Passage[]): (passage: Passage) => number {
  if (asked === undefined) return () => 0;
  const year = asked + Math.max(...passages.map(({ document }) => writtenIn(document)));
  // Of this year nearly every article tells.
  const toldWorth = asked === 0 ? 0 : 1;
  return ({ document, block, leads, start, end }) => {
    const written = writtenIn(document);
    if (written === UNKNOWN) return 0;
    const led = leads.map((lead) => document.text.slice(lead.start, lead.end));
    const own = yearsTold(document.text.slice(start, end), written);
    const around = yearsTold([...led, ...block.headings, document.title].join("\n"), written);
    const isTold = own.has(year) || around.has(year) || (own.size + around.size === 0 && written === year);
    return isTold ? toldWorth : -1;
  };
}

/** What stands for a year that an article does not tell. */
const UNKNOWN = 0;

function writtenIn({ date, text }: Document): number {
  return Number(date?.slice(0, 4)) || newestYear(text) || UNKNOWN;
}

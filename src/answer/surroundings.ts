import type { Passage } from "../knowledge/document.ts";

/** A passage with all that stands around it: title, headings, and the lines that it hangs on. */
export function withSurroundings(passage: Passage): string {
  const { document, block } = passage;
  return [document.title, ...block.headings, withLeads(passage)].join("\n");
}

/** A passage with the heading right above it, where that is not its article's title, and the lines that it hangs on. */
export function withHeading(passage: Passage): string {
  const heading = passage.block.headings.at(-1);
  const isTitle = heading === undefined || heading === passage.document.title;
  return isTitle ? withLeads(passage) : `${heading}\n${withLeads(passage)}`;
}

function withLeads({ document, leads, start, end }: Passage): string {
  const leading = leads.map((lead) => document.text.slice(lead.start, lead.end));
  return [...leading, document.text.slice(start, end)].join("\n");
}

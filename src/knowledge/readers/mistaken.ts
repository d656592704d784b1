/** What Markdown takes for marks and a reader for words. */
import type { Definition, Heading, ListItem } from "mdast";
import type { Piece } from "../piece.ts";
import type { BlockKind } from "../document.ts";
import { endsAsHeading } from "../headings.ts";

/** A heading of these words. A sentence right above a rule "---" is none, whatever Markdown takes it for. */
export function headingOf({ depth, position }: Heading, text: string): Piece {
  const isUnderlined = position !== undefined && position.end.line > position.start.line;
  if (isUnderlined && !endsAsHeading(text)) return { kind: "paragraph", text };
  return { kind: "heading", level: depth, text };
}

/** The remark "[Ghi chú]: 5.000", which Markdown takes for the address of a link; nothing of one that is. */
export function remarkOf({ url, label, identifier }: Definition, kind: BlockKind): Piece[] {
  return isAddress(url) ? [] : [{ kind, text: `[${label ?? identifier}]: ${url}` }];
}

function isAddress(url: string): boolean {
  return url === "" || /^(?:[a-z][a-z\d+.-]{1,20}:|[/#.<]|www\.)|\/|\.[a-z]{2,5}$/i.test(url);
}

/** The pieces of an item that has a box, the first of which tells whether it is ticked. */
export function ticked({ checked }: ListItem, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!first || typeof checked !== "boolean") return pieces;
  return [{ ...first, text: `${checked ? "☑" : "☐"} ${first.text}` }, ...rest];
}

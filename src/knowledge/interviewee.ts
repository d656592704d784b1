import { personsIn } from "../text/persons.ts";
import type { Block, Document, Passage } from "./document.ts";

/** Most of an introduction that is looked over, in UTF-16 units. */
const INTRODUCTION = 1000;
/** A name that tells who somebody is has so many words. */
const FULL_NAME = 2;
const ASKS = /\?["”»]?$/u;
const FIRST_PERSON = /(?<!\p{L})(?:tôi|tui)(?!\p{L})/iu;

/**
 * Who is "tôi" in a passage: somebody who answers questions there, and whom the words before the first one name; undefined where
 * it answers none.
 */
export function intervieweeOf({ document, block, leads, start, end }: Passage): string | undefined {
  const above = leads.at(-1);
  const question = above ? document.text.slice(above.start, above.end) : (block.headings.at(-1) ?? "");
  if (!ASKS.test(question) || !FIRST_PERSON.test(document.text.slice(start, end))) return undefined;
  const isFull = ({ name }: { readonly name: string }): boolean => name.split(" ").length >= FULL_NAME;
  return personsIn(introductionOf(document)).find(isFull)?.name;
}

/** What stands before the first question of an article. */
function introductionOf({ blocks, text }: Document): string {
  const asks = ({ headings, start, end }: Block): boolean =>
    ASKS.test(headings.at(-1) ?? "") || ASKS.test(text.slice(start, end));
  const first = blocks.find((block) => asks(block))?.start ?? 0;
  return text.slice(0, Math.min(first, INTRODUCTION));
}

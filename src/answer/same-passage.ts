import type { Passage } from "../knowledge/document.ts";
import type { Hit } from "../search/rank.ts";

/** Whether two passages are one. An engine may read an article again from one search to the next, so that they are two values. */
export function isSamePassage(one: Passage, other: Passage): boolean {
  return one === other || (one.document.id === other.document.id && one.start === other.start);
}

/** Whether a hit is another one, or an item or a row of the list or table in which that stands: all of them are one answer. */
export function isOfSameList({ passage }: Hit, { passage: other }: Hit): boolean {
  if (isSamePassage(passage, other)) return true;
  const isList = other.block.kind === "item" || other.block.kind === "row";
  return (
    isList &&
    passage.leads.at(-1) === other.leads.at(-1) &&
    passage.block.kind === other.block.kind &&
    passage.document.id === other.document.id &&
    passage.block.headings.join("\n") === other.block.headings.join("\n")
  );
}

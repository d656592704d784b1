import type { Hit } from "../search/rank.ts";

/** Whether a hit is another one, or an item or a row of the list or table in which that stands: all of them are one answer. */
export function isOfSameList({ passage }: Hit, { passage: other }: Hit): boolean {
  if (passage === other) return true;
  const isList = other.block.kind === "item" || other.block.kind === "row";
  return (
    isList &&
    passage.leads.at(-1) === other.leads.at(-1) &&
    passage.block.kind === other.block.kind &&
    passage.document === other.document &&
    passage.block.headings.join("\n") === other.block.headings.join("\n")
  );
}

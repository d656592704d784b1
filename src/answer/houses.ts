import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { HOLDER_AND_HOUSE_TOLD, HOUSE_REACH, LEAST_HOUSE_WEIGHT, THERE } from "./tuning.ts";

/**
 * Whether the concept at an index is an office, or a ministry, that stands nowhere near what is named right after it; what stands
 * around the passage is near.
 */
export function isApart(at: number, { office, concepts }: Query, { words, held, holder }: Hit): boolean {
  const [head, named] = [concepts[at]!, concepts[at + 1]];
  const isHead =
    head.kind === "house" || (head.kind === "office" && office !== undefined && holder < HOLDER_AND_HOUSE_TOLD);
  if (!isHead || !named || named.isFar || named.kind === "office" || named.weight < LEAST_HOUSE_WEIGHT) return false;
  if (held[at + 1]!.around > THERE) return false;
  const heads = words.filter(({ unit, worth }) => unit === head.terms.at(-1) && worth >= THERE);
  const units = named.pairs.length > 0 ? named.pairs : named.terms;
  const names = words.filter(({ unit }) => units.includes(unit));
  if (heads.length === 0 || names.length === 0) return head.kind === "house";
  return !heads.some((one) => names.some((other) => Math.abs(one.start - other.start) <= HOUSE_REACH));
}

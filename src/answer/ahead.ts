import type { Hit } from "../search/rank.ts";

/** Hits behind the first that it is compared with. By hand. */
const BEHIND = 9;

/**
 * How much nearer in meaning the first hit is than those behind it in the mean, in cosines; undefined where that is not measured.
 * Of a question about something else altogether none is nearer than others.
 */
export function aheadInMeaning(hits: readonly Hit[]): number | undefined {
  const [first, ...behind] = hits.slice(0, 1 + BEHIND).map(({ nearness }) => nearness?.sum);
  const others = behind.filter((sum) => sum !== undefined);
  if (first === undefined || others.length === 0) return undefined;
  return first - others.reduce((total, sum) => total + sum, 0) / others.length;
}

import { headLength } from "../text/heads.ts";
import { type Span, sentences } from "../text/sentences.ts";
import { cutBefore } from "./clauses.ts";
import { BETWEEN } from "./shown.ts";
import { HEAD_SHARE, LARGEST_HEAD_SHARE, LARGEST_LEADS_SHARE } from "./tuning.ts";

/** The beginning of a sentence that does not fit into `limit` UTF-16 units: who, or what the list is of. */
export function headOf(text: string, { start, end }: Span, limit: number): Span {
  const usual = Math.floor(limit * HEAD_SHARE);
  const beginning = text.slice(start, Math.min(end, start + Math.floor(limit * LARGEST_HEAD_SHARE) + 1));
  const length = headLength(beginning, usual) ?? cutBefore(text, start, usual);
  return { start, end: start + beginning.slice(0, length).trimEnd().length };
}

/** The blocks that lead a list in, as they are quoted before it: the nearest, and of those around it as many as have room beside it. At most three quarters of `limit`. */
export function leadSlices(text: string, leads: readonly Span[], limit: number): Span[] {
  const [nearest, ...outer] = leads.toReversed();
  const slices = nearest ? [leadSlice(text, nearest, limit)] : [];
  let room = limit * LARGEST_LEADS_SHARE - slices.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const block of outer) {
    const slice = leadSlice(text, block, limit);
    room -= slice.end - slice.start + BETWEEN.length;
    if (room < 0) break;
    slices.unshift(slice);
  }
  return slices;
}

/** What is quoted of a block before what hangs on it: all, else its last sentence, else the head of that. At most half of `limit`. */
function leadSlice(text: string, { start, end }: Span, limit: number): Span {
  const most = Math.floor(limit * LARGEST_HEAD_SHARE);
  if (end - start <= most) return { start, end };
  const last = sentences(text.slice(start, end)).at(-1)!;
  const sentence = { start: start + last.start, end: start + last.end };
  return sentence.end - sentence.start <= most ? sentence : headOf(text, sentence, limit);
}

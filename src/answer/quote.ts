import type { Document, Passage } from "../knowledge/document.ts";
import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import type { Span } from "../text/sentences.ts";
import { leadSlices } from "./head.ts";
import { listSlices } from "./list.ts";
import { markerOf } from "./marks.ts";
import { bestPart, type Part } from "./part.ts";
import { type PassageReading, readPassage } from "./reading.ts";
import { BETWEEN, joined } from "./shown.ts";
import { ANSWER_TUNING, type AnswerTuning, LIST_LENGTH } from "./tuning.ts";

/** What is quoted of a document, word for word: `document.text.slice(start, end)` of each slice stands in `text`, always. */
export interface Quote {
  /** The slices, joined by " […] ". */
  readonly text: string;
  readonly document: Document;
  readonly passage: Passage;
  /**
   * UTF-16 offsets into the document's text, in order, apart; one as a rule. They lie in the passage, but for first ones of the
   * blocks that it hangs on, and for other items or rows of its list or table.
   */
  readonly slices: readonly Span[];
  /** The outermost of these offsets. */
  readonly start: number;
  readonly end: number;
  /** The phrases that matched the question or answer it: pairs of offsets into the document's text, in order, each inside a slice, apart. */
  readonly marks: readonly (readonly [number, number])[];
  /** Whether it is longer than quotes are, because all of a list was asked for. */
  readonly isLong?: true;
  /** The ranking's score of its passage. */
  readonly score: number;
  /** What each feature added to that score. They sum to it. */
  readonly features: Readonly<Record<string, number>>;
}

/** How quotes are made. */
export interface QuoterOptions {
  /** Whether a whole list is asked for: its sentence is then quoted whole, up to `LIST_LENGTH`. Default false. */
  readonly wantsAll?: boolean;
  /** Whether all that stands below the same heading is asked for: it is quoted whole, as a list is. Default false. */
  readonly wantsSection?: boolean;
  /** What a hit's passage hangs on, stretches of the document before it, the nearest last: what leads a list in, a table's first row. Default none. */
  readonly leadsOf?: (hit: Hit) => readonly Span[];
  /** The other hits, of which those in the same list or table may be quoted with one. Default none. */
  readonly hits?: readonly Hit[];
  /** What a quote is chosen by. Default `ANSWER_TUNING`. */
  readonly tuning?: AnswerTuning;
  /** Reads passages. Default: each anew. */
  readonly read?: (passage: Passage) => PassageReading;
}

/** Makes quotes of hits: the whole sentences of each that answer best, at most `limit` UTF-16 units; of a longer one slices. */
export function quoter(query: Query, limit: number, options: QuoterOptions = {}): (hit: Hit) => Quote {
  const units = [...query.terms, ...query.pairs].map(({ plainWeight }) => plainWeight);
  const weights = { units, tuning: options.tuning ?? ANSWER_TUNING };
  const mark = markerOf(query);
  const { wantsAll = false, wantsSection = false, hits = [], read = readPassage } = options;
  const numbers = query.concepts.flatMap(({ text }, at) => (/\p{Nd}/u.test(text) ? [at] : []));
  const longest = wantsAll || wantsSection ? Math.max(limit, LIST_LENGTH) : limit;
  return (hit) => {
    const { passage, score, features } = hit;
    const { document } = passage;
    const reading = read(passage);
    const best = (taken: number): Part => {
      const room = { query, weights, limit: limit - taken, longest: longest - taken };
      const part = bestPart(hit, reading, room);
      if (part.torn > 0) return part;
      return { ...part, slices: listSlices(hit, hits, { limit: room.longest, wantsAll, wantsSection, numbers }) };
    };
    const leads = options.leadsOf?.(hit) ?? [];
    const { slices } = leads.length > 0 ? led(leadSlices(document.text, leads, limit), best) : best(0);
    const [start, end] = [slices[0]!.start, slices.at(-1)!.end];
    const { text } = joined({ document, slices });
    const marks = mark(hit, reading.words, slices);
    const isLong = text.length > limit && ({ isLong: true } as const);
    return { text, document, passage, slices, start, end, marks, score, features, ...isLong };
  };
}

/** The best part behind what leads it in; without the outermost of that, and the next, where there is no room and the part would be less whole. */
function led(leads: readonly Span[], best: (taken: number) => Part): Part {
  const alone = best(0);
  for (let from = 0; from < leads.length; from++) {
    const kept = leads.slice(from);
    const beside = best(kept.reduce((sum, { start, end }) => sum + end - start + BETWEEN.length, 0));
    if (beside.torn <= alone.torn) return { ...beside, slices: [...kept, ...beside.slices] };
  }
  return alone;
}

/** What the bot's search makes of a question: the answer of `GET /sim/inspect`. */
export interface Inspection {
  readonly kind: "found" | "doubt" | "nothing" | "empty";
  /** Calibrated probability that the first hit answers, 0 to 1. */
  readonly confidence: number;
  /** Best first. */
  readonly hits: readonly InspectedHit[];
}

/** A ranked passage. All offsets count UTF-16 units of its document's text. */
export interface InspectedHit {
  /** Id of the document. */
  readonly document: string;
  readonly title: string;
  /** From 1. */
  readonly paragraph: number;
  readonly score: number;
  /** What each feature added to the score. */
  readonly features: Readonly<Record<string, number>>;
  /** The whole passage. */
  readonly passage: string;
  readonly passageStart: number;
  /** Where the quote begins and ends, and its slices: those before the passage are of the block that it hangs on. */
  readonly start: number;
  readonly end: number;
  readonly slices: readonly { readonly start: number; readonly end: number }[];
  /** The matched words inside the quote. */
  readonly marks: readonly (readonly [number, number])[];
}

/** A run of a passage, told apart by whether it is quoted and whether it matched. */
export interface Run {
  readonly text: string;
  readonly quoted: boolean;
  readonly marked: boolean;
}

/** Splits a passage at the ends of its quote's slices and marks; the runs joined give the passage. */
export function runsOf({ passage, passageStart, slices, marks }: InspectedHit): Run[] {
  const inside = (offset: number) => Math.min(Math.max(offset - passageStart, 0), passage.length);
  const quoted = slices.map(({ start, end }) => [inside(start), inside(end)] as const);
  const borders = [0, passage.length, ...quoted.flat(), ...marks.flat().map(inside)];
  const cuts = [...new Set(borders)].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!;
    return {
      text: passage.slice(from, to),
      quoted: quoted.some(([start, end]) => from >= start && to <= end),
      marked: marks.some(([markStart, markEnd]) => from >= inside(markStart) && to <= inside(markEnd)),
    };
  });
}

/** Takes what the server sent for an inspection only if it has its shape. */
export function readInspection(value: unknown): Inspection | undefined {
  if (typeof value !== "object" || value === null || !("hits" in value) || !Array.isArray(value.hits)) return undefined;
  return value.hits.every(isHit) ? (value as unknown as Inspection) : undefined;
}

function isHit(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const hit: Record<string, unknown> = { ...value };
  const strings = ["document", "title", "passage"].every((field) => typeof hit[field] === "string");
  const numbers = ["paragraph", "score", "passageStart", "start", "end"].every(
    (field) => typeof hit[field] === "number",
  );
  const lists = ["slices", "marks"].every((field) => Array.isArray(hit[field]));
  return strings && numbers && lists && typeof hit["features"] === "object";
}

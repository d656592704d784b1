import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Passage } from "../knowledge/document.ts";

/** A passage that may answer, with the reasons it stands where it does. */
export interface Hit {
  readonly passage: Passage;
  /** The ranking's score: higher is better, comparable within one search only. */
  readonly score: number;
  /** What each feature added to the score. They sum to it. */
  readonly features: Readonly<Record<string, number>>;
}

/** A complete index over one reading of the folder. It never changes: a reload makes another. */
export interface SearchIndex {
  readonly knowledge: Knowledge;
}

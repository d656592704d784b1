import type { Document, Passage } from "./document.ts";

/** All that one reading of the knowledge folder gave: a value that never changes afterwards. */
export interface Knowledge {
  /** Short hash over the content of every file read; the same files give the same version. */
  readonly version: string;
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  /** Groups of words that mean the same, as `glossary.yaml` writes them. */
  readonly glossary: readonly (readonly string[])[];
  /** The questions of `questions.yaml`, which the folder must answer. */
  readonly questions: readonly PinnedQuestion[];
  /** What could not be read, and why. Those files are left out; the others stand. */
  readonly problems: readonly Problem[];
}

/** A question that the folder must go on answering. */
export interface PinnedQuestion {
  readonly question: string;
  /** Words that the first quote must hold, or `nothing` where the bot must say that it does not know. */
  readonly expect: { readonly kind: "quote"; readonly words: string } | { readonly kind: "nothing" };
  /** Line in `questions.yaml`, from 1. */
  readonly line: number;
}

/** Something wrong with a file of the folder, said so that its keeper can mend it. */
export interface Problem {
  /** Path inside the knowledge folder. */
  readonly file: string;
  /** From 1, where a line can be named. */
  readonly line?: number;
  /** What is wrong, in one sentence. */
  readonly reason: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
}

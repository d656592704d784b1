import type { Harness, Run, Tests } from "./harness.ts";

/** A small change of the code that something has to notice. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Stands there exactly once. */
  readonly from: string;
  readonly to: string;
  readonly harness: Harness;
}

/** A file of tests, and words of the names of some; without them, all. */
export function test(file: string, words = ""): Tests {
  return { file: `test/${file}`, words };
}

export const fuzz: Run = ["test/fuzz.ts", "--updates", "1000", "--processes", "1"];
export const chaos: Run = ["test/chaos.ts", "--kills", "3", "--questions", "60", "--patience", "20"];

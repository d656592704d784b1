/** A small change of the code that something has to notice. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Stands there exactly once. */
  readonly from: string;
  readonly to: string;
  /** What guards it, as arguments of `npx`. */
  readonly harness: readonly string[];
}

/** A file of tests, and the words of one of them. */
export function test(file: string, words?: string): readonly string[] {
  const only = words === undefined ? [] : ["-t", words];
  return ["vitest", "run", "--retry", "0", `test/${file}`, ...only];
}

export const fuzz = ["tsx", "test/fuzz.ts", "--updates", "1000", "--processes", "1"] as const;
export const chaos = ["tsx", "test/chaos.ts", "--kills", "3", "--questions", "60", "--patience", "20"] as const;

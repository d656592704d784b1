import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, mostly by waiting, the longest first. */
const LONGEST = [
  "ending",
  "main",
  "bot/admin/kill",
  "knowledge/read",
  "bot/telegram/delivery",
  "faults",
  "regexps",
  "bot/telegram/trouble",
  "soak",
  "store/sqlite",
  "chaos",
  "cli/commands",
  "meaning/meaning",
  "sharing",
  "bot/admin/articles/upload",
];

/** Begins the long files first, so that none is left alone at the end; also on a fresh clone, of which no times are known. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}

import type { Ends } from "./grammar.ts";
import type { Word } from "./words.ts";

/** How the words of a text up to a place are read. */
interface Parse {
  /** As how many remarks. */
  readonly remarks: number;
  /** Index of the weightiest intent among them. */
  readonly weightiest: number;
}

/** More remarks in a row are a text of their own. */
const MOST_REMARKS = 4;

/**
 * Reads words as remarks one after another, with fillers between: for each place between the words the parse up to there
 * with the fewest remarks, and of those the weightiest; undefined where there is none. `intents` names rules, the weightier first.
 */
export function parsesOf(run: readonly Word[], ends: Ends, intents: readonly string[]): (Parse | undefined)[] {
  const parses: (Parse | undefined)[] = [{ remarks: 0, weightiest: intents.length }, ...run.map(() => undefined)];
  for (let at = 0; at < run.length; at++) {
    const parse = parses[at];
    if (!parse) continue;
    for (const end of ends("filler", at)) keepBetter(parses, end, parse);
    if (parse.remarks === MOST_REMARKS) continue;
    for (const [index, intent] of intents.entries()) {
      const longer = { remarks: parse.remarks + 1, weightiest: Math.min(parse.weightiest, index) };
      for (const end of ends(intent, at)) keepBetter(parses, end, longer);
    }
  }
  return parses;
}

function keepBetter(parses: (Parse | undefined)[], at: number, parse: Parse): void {
  const before = parses[at];
  const isBetter =
    !before ||
    (before.remarks === 0 && parse.remarks > 0) ||
    (parse.remarks > 0 && parse.remarks < before.remarks) ||
    (parse.remarks === before.remarks && parse.weightiest < before.weightiest);
  if (isBetter) parses[at] = parse;
}

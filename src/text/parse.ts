import type { Ends } from "./grammar.ts";
import type { Word } from "./words.ts";

/** How the words of a text up to a place are read. */
export interface Reading {
  /** As how many remarks. */
  readonly pieces: number;
  /** Index of the weightiest intent among them. */
  readonly weightiest: number;
}

/** More remarks in a row are a text of their own. */
const MOST_PIECES = 4;

/**
 * Reads words as remarks one after another, with fillers between: for each place between the words the reading up to there
 * with the fewest remarks, and of those the weightiest; undefined where there is none. `intents` names rules, the weightier first.
 */
export function readingsOf(run: readonly Word[], ends: Ends, intents: readonly string[]): (Reading | undefined)[] {
  const readings: (Reading | undefined)[] = [{ pieces: 0, weightiest: intents.length }, ...run.map(() => undefined)];
  for (let at = 0; at < run.length; at++) {
    const reading = readings[at];
    if (!reading) continue;
    for (const end of ends("filler", at)) keepBetter(readings, end, reading);
    if (reading.pieces === MOST_PIECES) continue;
    for (const [index, intent] of intents.entries()) {
      const longer = { pieces: reading.pieces + 1, weightiest: Math.min(reading.weightiest, index) };
      for (const end of ends(intent, at)) keepBetter(readings, end, longer);
    }
  }
  return readings;
}

function keepBetter(readings: (Reading | undefined)[], at: number, reading: Reading): void {
  const before = readings[at];
  const isBetter =
    !before ||
    (before.pieces === 0 && reading.pieces > 0) ||
    (reading.pieces > 0 && reading.pieces < before.pieces) ||
    (reading.pieces === before.pieces && reading.weightiest < before.weightiest);
  if (isBetter) readings[at] = reading;
}

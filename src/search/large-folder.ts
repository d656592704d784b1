import {
  LARGE_FOLDER,
  LARGE_FOLDER_SHARES,
  REPEATED_MOST,
  STANDING_LOSS,
  type Tuning,
  USUAL_FOLDER,
} from "./tuning.ts";

/**
 * The constants of ranking for a folder of so many passages. In a large one many passages hold the words of a question by
 * chance; what tells the right one from them is that the words stand close together and come again. In between, by the
 * logarithm of the size.
 */
export function tuningFor(size: number, tuning: Tuning): Tuning {
  const growth = Math.max(0, Math.log(size / USUAL_FOLDER) / Math.log(LARGE_FOLDER / USUAL_FOLDER));
  const much = Math.min(1, growth);
  const changed: Partial<Record<keyof Tuning, number>> = {
    stretch: much * tuning.stretch,
    repeated: Math.min(REPEATED_MOST, growth) * tuning.repeated,
    standing: Math.max(0, 1 - STANDING_LOSS * growth) * tuning.standing,
  };
  for (const name of NAMES) changed[name] = (1 + much * (LARGE_FOLDER_SHARES[name] - 1)) * tuning[name];
  return { ...tuning, ...changed };
}

const NAMES = Object.keys(LARGE_FOLDER_SHARES) as (keyof typeof LARGE_FOLDER_SHARES)[];

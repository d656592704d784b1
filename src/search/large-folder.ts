import type { Tuning } from "./tuning.ts";

/** Folders of fewer passages are ranked by the constants as they are; in those of so many all holds that is said below. */
const USUAL = 1000;
const LARGE = 10_000;
/** What these are worth in a large folder, as shares: nearly any passage there holds a name or a number. */
const SHARES = {
  kind: 0.3,
  kindShare: 0.3,
  adjacent: 0.3,
  listed: 0.3,
  near: 0.5,
} as const satisfies Partial<Tuning>;
/** What the order of the first ten loses from a thousand passages to ten thousand: its signs were learned on small folders. */
const STANDING_LOSS = 0.7;
/** Repeated words go on telling more, up to a folder of a hundred thousand passages. */
const REPEATED_MOST = 2;

/**
 * The constants of ranking for a folder of so many passages. In a large one many passages hold the words of a question by
 * chance; what tells the right one from them is that the words stand close together and come again. In between, by the
 * logarithm of the size. All set by hand on encyclopedia passages among made ones.
 */
export function tuningFor(size: number, tuning: Tuning): Tuning {
  const growth = Math.max(0, Math.log(size / USUAL) / Math.log(LARGE / USUAL));
  const much = Math.min(1, growth);
  const changed: Partial<Record<keyof Tuning, number>> = {
    stretch: much * tuning.stretch,
    repeated: Math.min(REPEATED_MOST, growth) * tuning.repeated,
    standing: Math.max(0, 1 - STANDING_LOSS * growth) * tuning.standing,
  };
  for (const name of NAMES) changed[name] = (1 + much * (SHARES[name] - 1)) * tuning[name];
  return { ...tuning, ...changed };
}

const NAMES = Object.keys(SHARES) as (keyof typeof SHARES)[];

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** How long the bot remembers what, in milliseconds: what `/privacy` tells people. */
export const retention = {
  /** Telegram keeps an update for a day; delivered again later it cannot be. */
  updates: 2 * DAY_MS,
  /** Questions with their answers: so long old buttons go on working. */
  answers: 30 * DAY_MS,
  votes: 30 * DAY_MS,
  /** Questions behind deep links. */
  starts: 7 * DAY_MS,
  /** Questions in vain, since they were last asked. */
  gaps: 180 * DAY_MS,
  counts: 400 * DAY_MS,
  audit: 730 * DAY_MS,
} as const;

/** How many are remembered at most, whatever their age: a flood cannot fill the disk, nor one person the table. */
export const limits = {
  updates: 100_000,
  answers: 200_000,
  /** Answers to one person. */
  answersOfOne: 500,
  /** Quotes that one person keeps. */
  savedOfOne: 200,
  starts: 20_000,
  votes: 200_000,
  gaps: 20_000,
  audit: 100_000,
} as const;

/** A confirmation lapses after this many milliseconds. */
export const CONFIRMATIONS_LAST = 10 * MINUTE_MS;

/** A draft lapses when nothing was added to it for this many milliseconds. */
export const DRAFTS_LAST = 10 * MINUTE_MS;

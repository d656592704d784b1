const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** How long the bot remembers what, in milliseconds: what `/privacy` tells people. */
export const retention = {
  /** Telegram keeps an update for a day; delivered again later it cannot be. */
  updates: 2 * DAY,
  /** Questions with their answers: so long old buttons go on working. */
  answers: 30 * DAY,
  votes: 30 * DAY,
  /** Questions behind deep links. */
  starts: 7 * DAY,
  /** Questions in vain, since they were last asked. */
  gaps: 180 * DAY,
  counts: 400 * DAY,
  audit: 730 * DAY,
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
export const CONFIRMATIONS_LAST = 10 * MINUTE;

/** A draft lapses when nothing was added to it for this many milliseconds. */
export const DRAFTS_LAST = 10 * MINUTE;

/** How people at the desk look after the cases, and themselves. */

/** Code points of a remark after cleaning. */
export const remarkLimit = 1_000;

/** Cases that one bulk decision may take. */
export const bulkLimit = 50;
/** For so long a bulk decision can be taken back. */
export const undoMinutes = 10;

/** An open page says so every so many seconds, and who has not said so for twice as long has left. */
export const beatSeconds = 20;

/** After so many pictures, or minutes, without a break the desk suggests one. */
export const breakAfter = { pictures: 40, minutes: 45 } as const;

export const raidLimits = {
  /** Days below which an account is young. */
  days: { least: 1, usual: 3, most: 90 },
  /** Seconds between two comments of one person. */
  seconds: { least: 5, usual: 30, most: 600 },
  /** Hours after which it ends by itself. */
  hours: { least: 1, usual: 6, most: 168 },
} as const;

/** How people at the desk look after the cases, and themselves. */

/** Code points of a remark after cleaning. */
export const remarkLimit = 1_000;

/** An open page says so every so many seconds, and who has not said so for twice as long has left. */
export const beatSeconds = 20;

/** After so many pictures, or minutes, without a break the desk suggests one. */
export const breakAfter = { pictures: 40, minutes: 45 } as const;

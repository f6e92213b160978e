/** How those who keep the terms look after them. */

/** Terms of one's own: the check was measured with so many. */
export const mostTerms = 20_000;

/** Code points of a text that is tried. */
export const triedLimit = 5_000;

/** Of a file of terms. */
export const fileLimits = { lines: 5_000, bytes: 512 * 1024 } as const;

/** Complaints about a file that are shown; the rest are counted. */
export const complaintsShown = 50;

/** Weeks that the figures look back over, this one included. */
export const figureWeeks = 12;

/** A term that was wrong so often, and never right, is suggested for switching off. */
export const falseAlarms = 3;

/** The page of the term that the figures name: of the shipped one for one of its words. */
export function termPath(termId: string): string {
  return `/moderation/terms/${termId.split("/")[0] ?? ""}`;
}

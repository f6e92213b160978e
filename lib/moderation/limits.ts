/** What people send to keep order, and its limits (code points after cleaning). */

export const subjectKinds = ["note", "comment", "account", "board"] as const;
export type Subject = { kind: (typeof subjectKinds)[number]; id: string };

/** Further notes of the same person that one report may name. */
export const alsoNotesLimit = 5;
/** What a reporter may add, and what an appeal may say. */
export const wordsLimit = 1_000;
/** What a notice of illegal content may explain. */
export const explanationLimit = 3_000;
/** What a moderator's reason may hold. */
export const reasonLimit = 1_000;
/** Days of a suspension, and of whatever else ends by itself. */
export const suspensionDays = { least: 1, usual: 7, most: 365 } as const;

/** What a rule may say: code points of each text after cleaning, and how many examples of a kind. */
export const ruleBounds = { title: 60, text: 1_000, consequence: 500, example: 200, examples: 8 } as const;
/** What a rule may ask for. */
export const measureBounds = {
  severity: { least: 1, most: 3 },
  strikeWeight: { least: 0, most: 10 },
  strikeMonths: { least: 1, most: 60 },
} as const;
/** More exact rules within one: 8.1 to 8.99. */
export const rulesWithin = 99;
/** Days from today on which a version may take effect. */
export const ruleDaysAhead = 366;

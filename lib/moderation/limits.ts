/** What people send to keep order, and its limits (code points after cleaning). */

export const subjectKinds = ["note", "comment", "account", "board"] as const;
export type Subject = { kind: (typeof subjectKinds)[number]; id: string };

/** What a reporter may add, and what an appeal may say. */
export const wordsLimit = 1_000;
/** What a notice of illegal content may explain. */
export const explanationLimit = 3_000;
/** What a moderator's reason may hold. */
export const reasonLimit = 1_000;
/** Days of a suspension, and of whatever else ends by itself. */
export const suspensionDays = { least: 1, usual: 7, most: 365 } as const;

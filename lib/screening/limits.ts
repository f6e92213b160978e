/** What terms may do and say. Light: the forms of the term desk carry it. */

/** What a hit asks for, the mildest first: a friendly word, a person's look, or another text. */
export const screeningActions = ["warn", "hold", "refuse"] as const;
export type ScreeningAction = (typeof screeningActions)[number];

/** What a term may do: `allow` makes an innocent phrase of it, and switches a shipped one off. */
export const termActions = [...screeningActions, "allow"] as const;
export type TermAction = (typeof termActions)[number];

export const termLanguages = ["en", "zh"] as const;
export type TermLanguage = (typeof termLanguages)[number];

/** Longer words are no words; `near` and `within` keep one look at a text cheap. */
export const termLimits = { words: 60, near: 30, within: 200 } as const;

/** How near the further words of a row must stand where nobody says. */
export const usuallyWithin = 24;

/** Cards a page of a feed holds. */
export const pageSize = 24;

/** The channel that is all of them. */
export const forYou = "for-you";

export type TopicSort = "hot" | "new";

/** What a feed chooses: notes in order, and where the next page begins. */
export type Chosen = { ids: string[]; next: string | null };

export type Reading = { cursor?: string | null; limit?: number };

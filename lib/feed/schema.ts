import { z } from "zod";

/** Cards a page of a feed holds. */
export const pageSize = 24;

/** The channel that is all of them. */
export const forYou = "for-you";

export type TopicSort = "hot" | "new";

/** What a feed chooses: notes in order, and where the next page begins. */
export type Chosen = { ids: string[]; next: string | null };

export type Reading = { cursor?: string | null; limit?: number };

/** Languages that notes are in (lib/language/detect.ts). */
export const noteLanguages = ["zh", "en", "mixed", "und"];

/** Cards that one message of the browser may say were seen. */
export const seenAtOnce = 60;

export const seenInput = z.object({ ids: z.array(z.uuid("notFound")).min(1).max(seenAtOnce) });
export type SeenInput = z.output<typeof seenInput>;

export const uninteresting = z.object({
  kind: z.enum(["note", "author", "topic"], "notFound"),
  id: z.uuid("notFound"),
});
export type Uninteresting = z.output<typeof uninteresting>;

export const noteRef = z.object({ id: z.uuid("notFound") });
export type NoteRef = z.output<typeof noteRef>;

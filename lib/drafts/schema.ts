import { z } from "zod";
import { blankContent, limits } from "@/lib/drafts/rules";
import { CommentAudience, Declaration, Visibility } from "@/lib/generated/prisma/enums";
import { limits as noteLimits } from "@/lib/notes/rules";

/** Half a surrogate pair is no character, and PostgreSQL keeps none in JSON. */
const text = (most: number) =>
  z
    .string()
    .max(most, "draftLong")
    .transform((words) => words.replace(/\p{Cs}/gu, ""));

/**
 * Takes what a composer of another version sends, or sent once: a choice that is missing or unknown becomes the one a new
 * draft has. Words are never altered or cut; what is too long to keep is refused.
 */
export const draftContent = z.object({
  title: text(limits.title).default(""),
  body: text(limits.body).default(""),
  channel: text(40).catch(""),
  visibility: z.enum(Visibility).catch("everyone"),
  declarations: z
    .array(z.enum(Declaration))
    .max(3)
    .catch(() => []),
  contentWarning: text(limits.contentWarning).nullable().default(null),
  commentAudience: z.enum(CommentAudience).catch("everyone"),
  placeId: z.int().min(0).max(2_147_483_647).nullable().catch(null),
  cardTemplate: text(40).nullable().catch(null),
});

const picture = z.object({ mediaId: z.uuid("pictureGone"), alt: text(limits.altText).default("") });

export const draftRef = z.object({ id: z.uuid("notFound") });
export type DraftRef = z.output<typeof draftRef>;

/** A save. `baseRevision` is the revision it began from; 0 for the first. */
export const saveInput = draftRef.extend({
  baseRevision: z.int().min(0).max(2_000_000_000),
  content: draftContent.default(blankContent),
  pictures: z.array(picture).max(noteLimits.pictures, "picturesMany").default([]),
});
export type SaveInput = z.output<typeof saveInput>;

/** An IANA name that this server's calendar knows. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

export const scheduleInput = draftRef.extend({
  at: z.iso.datetime({ error: "scheduleUnread", offset: true }).transform((moment) => new Date(moment)),
  timeZone: z.string().max(60).refine(isTimeZone, "scheduleUnread"),
  /** The author knows that a person will look at the doubtful words first. */
  confirmed: z.boolean().default(false),
});
export type ScheduleInput = z.output<typeof scheduleInput>;

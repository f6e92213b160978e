import { z } from "zod";
import { topicsPerNote } from "@/lib/hashtags/rules";
import { cleanLine, cleanText, codePointLength, isBlank, weightedLength } from "@/lib/language/text";
import { commentAudiences, declarations, limits, topicsOf, visibilities } from "@/lib/notes/rules";

// Far past the limits in any script: what is longer is not worth cleaning and counting.
const hopeless = 20_000;

const within = (most: number) => (text: string) => codePointLength(text) <= most;
const cleaned = (text: string) => cleanText(text).trim();

const title = z
  .string("titleMissing")
  .max(hopeless, "titleLong")
  .transform(cleanLine)
  .refine((text) => !isBlank(text), "titleMissing")
  .refine((text) => weightedLength(text) <= limits.title, "titleLong");

const body = z
  .string()
  .max(hopeless, "bodyLong")
  .transform(cleaned)
  .refine(within(limits.body), "bodyLong")
  .default("");

const altText = z
  .string()
  .max(hopeless, "altLong")
  .transform(cleaned)
  .refine(within(limits.altText), "altLong")
  .default("");

const picture = z.object({ mediaId: z.uuid("pictureGone"), alt: altText });

const visibility = z.enum(visibilities, "choiceUnknown");

/** Each once, in the order in which they are shown. */
const declared = z
  .array(z.enum(declarations, "choiceUnknown"))
  .transform((chosen) => declarations.filter((each) => chosen.includes(each)));

/** Empty: a warning without words; null: no warning. */
const contentWarning = z
  .string()
  .max(hopeless, "warningLong")
  .transform(cleanLine)
  .refine(within(limits.contentWarning), "warningLong")
  .nullable();

const commentAudience = z.enum(commentAudiences, "choiceUnknown");

/** What the rule check reads while one is still writing. */
export const wordsInput = z.object({
  title: z.string().max(hopeless).transform(cleanLine),
  body: z.string().max(hopeless).transform(cleaned),
  altTexts: z.array(z.string().max(hopeless).transform(cleaned)).max(limits.pictures),
  contentWarning: z.string().max(hopeless).transform(cleanLine).nullish(),
});
export type Words = z.output<typeof wordsInput>;

/** What a note is made of, whether it is new or edited. Messages are keys of errors.json. */
const noteShape = {
  title,
  body,
  pictures: z.array(picture).min(1, "picturesMissing").max(limits.pictures, "picturesMany"),
  channel: z.string("channelMissing").regex(/^[a-z0-9-]{1,40}$/, "channelMissing"),
  visibility,
  declarations: declared.default([]),
  contentWarning: contentWarning.default(null),
  commentAudience: commentAudience.default("everyone"),
  placeId: z
    .int("choiceUnknown")
    .min(1, "choiceUnknown")
    .max(2 ** 31 - 1, "choiceUnknown")
    .nullable()
    .default(null),
  cardTemplate: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, "choiceUnknown")
    .nullable()
    .default(null),
  /** The author has read what the rule check found and wants to go on with these words. */
  confirmed: z.boolean().default(false),
  /** The rule check refused these words, and the author asks that a person look. */
  objecting: z.boolean().default(false),
};

type Made = { title: string; body: string; pictures: { mediaId: string }[] };

const withinTopics = (note: Made) => topicsOf(note).length <= topicsPerNote;
const topicsMany = { path: ["body"], message: "topicsMany" };
const eachOnce = ({ pictures }: Made) =>
  new Set(pictures.map(({ mediaId }) => mediaId)).size === pictures.length;
const pictureTwice = { path: ["pictures"], message: "pictureTwice" };

/** Made by the composer, the same for every try to do one thing. */
const madeOnce = z.uuid("fieldInvalid");

/** A note as it is to be published. */
export const publishInput = z
  .object({ requestId: madeOnce, ...noteShape })
  .refine(withinTopics, topicsMany)
  .refine(eachOnce, pictureTwice);
export type PublishInput = z.output<typeof publishInput>;

/** A published note as its author wants it from now on. */
export const editInput = z
  .object({
    noteId: z.uuid("notFound"),
    requestId: madeOnce,
    /** The revision that the author saw when they began. */
    from: z.string("fieldInvalid").max(100, "fieldInvalid"),
    ...noteShape,
  })
  .refine(withinTopics, topicsMany)
  .refine(eachOnce, pictureTwice);
export type EditInput = z.output<typeof editInput>;

/** What both have in common. */
export type NoteInput = z.output<z.ZodObject<typeof noteShape>>;

/**
 * The composer's form as it arrives, with or without JavaScript; only its shape is checked here, so that files that came
 * along are kept whatever is wrong with the words. `alts` belong to `mediaIds`, one each, in order.
 */
export const composeForm = z.object({
  requestId: z.string().max(100).optional(),
  title: z.string().default(""),
  body: z.string().default(""),
  channel: z.string().optional(),
  visibility: z.string().optional(),
  declarations: z.array(z.string().max(40)).max(20).default([]),
  /** Ticked for a warning; without the tick its words are left over from one that was taken back. */
  warned: z.string().optional(),
  contentWarning: z.string().default(""),
  commentAudience: z.string().optional(),
  placeId: z.string().max(40).optional(),
  /** A city as typed where no script can offer the list. */
  placeName: z.string().max(hopeless).default(""),
  cardTemplate: z.string().max(100).optional(),
  /** Words of a card that is still to be drawn (without JavaScript it is, when the note has no photo). */
  cardWords: z.string().default(""),
  /** The picture that is the note's card so far (without JavaScript, when a note is edited). */
  drawn: z.string().max(100).optional(),
  confirmed: z.string().optional(),
  objecting: z.string().optional(),
  mediaIds: z.array(z.string().max(100)).max(100).default([]),
  alts: z.array(z.string()).max(100).default([]),
  /** Pictures to leave out (ticked without JavaScript). */
  left: z.array(z.string()).max(100).default([]),
  files: z
    .array(z.union([z.file(), z.string()]))
    .max(100)
    .default([]),
});
export type ComposeForm = z.output<typeof composeForm>;

/** The same form over a note that is published already. */
export const editForm = composeForm.extend({
  noteId: z.uuid("notFound"),
  from: z.string().max(100).optional(),
});
export type EditForm = z.output<typeof editForm>;

export const noteRef = z.object({ noteId: z.uuid("notFound") });
export type NoteRef = z.output<typeof noteRef>;

export const visibilityInput = noteRef.extend({ visibility });

export const commentAudienceInput = noteRef.extend({ commentAudience });

/** Alt text that a reader proposes for a picture. */
export const altInput = noteRef.extend({
  mediaId: z.uuid("notFound"),
  alt: z
    .string("altMissing")
    .max(hopeless, "altLong")
    .transform(cleaned)
    .refine((text) => text !== "", "altMissing")
    .refine(within(limits.altText), "altLong"),
});
export type AltInput = z.output<typeof altInput>;

export const suggestionRef = z.object({ suggestionId: z.uuid("notFound") });
export type SuggestionRef = z.output<typeof suggestionRef>;

/** Code points of a channel's name: a tab has to hold it. */
const channelName = { en: 24, zh: 12 };

const channelNameOf = (most: number) =>
  z
    .string("nameMissing")
    .max(hopeless, "channelLong")
    .transform(cleanLine)
    .refine((text) => !isBlank(text), "nameMissing")
    .refine(within(most), "channelLong");

export const channelNames = z.object({
  nameEn: channelNameOf(channelName.en),
  nameZh: channelNameOf(channelName.zh),
});
export type ChannelNames = z.output<typeof channelNames>;
export const channelRef = z.object({ id: z.uuid("notFound") });
export type ChannelRef = z.output<typeof channelRef>;
export const channelRename = channelNames.extend(channelRef.shape);
export type ChannelRename = z.output<typeof channelRename>;
export const channelMove = channelRef.extend({ to: z.enum(["earlier", "later"], "choiceUnknown") });
export const channelFilter = channelRef.extend({ leftOut: z.enum(["0", "1"], "choiceUnknown") });
export type ChannelFilter = z.output<typeof channelFilter>;
export type ChannelMove = z.output<typeof channelMove>;

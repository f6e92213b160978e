import { z } from "zod";
import { emailField } from "@/lib/accounts/schema";
import { cleanLine, cleanText, codePointLength } from "@/lib/language/text";
import { measures, parts } from "@/lib/moderation/ladder";
import {
  alsoNotesLimit,
  explanationLimit,
  reasonLimit,
  subjectKinds,
  suspensionDays,
  wordsLimit,
} from "@/lib/moderation/limits";
import { readFilterQuery } from "@/lib/moderation/queue-filter";
import { isAbuseOfChildren } from "@/lib/screening/rules";

/** What people send to keep order. Messages are keys of errors.json. */

const quotesLimit = 10;
const quoteLimit = 300;
function text(limit: number) {
  return z
    .string("fieldInvalid")
    .max(limit * 20, "tooLong")
    .transform((written) => cleanText(written).trim())
    .refine((cleaned) => codePointLength(cleaned) <= limit, "tooLong");
}

/** A quote a line, as a form without scripts sends them; or a list. */
const quotes = z
  .preprocess(
    (given) => (typeof given === "string" ? given.split("\n") : given),
    z.array(text(quoteLimit), "fieldInvalid"),
  )
  .transform((lines) => [...new Set(lines.filter((line) => line !== ""))])
  .refine((lines) => lines.length <= quotesLimit, "tooManyQuotes");

const ruleId = z.string("chooseRule").min(1, "chooseRule").max(60, "chooseRule");

export const subjectRef = z.object({ kind: z.enum(subjectKinds, "notFound"), id: z.uuid("notFound") });
/** Of a note's pictures the nth, from 1; a form sends an empty field for the whole. */
const imageNumber = z
  .union([
    z.literal("").transform(() => null),
    z.coerce.number("fieldInvalid").int("fieldInvalid").min(1, "fieldInvalid").max(18, "fieldInvalid"),
  ])
  .nullish();

export const reportInput = subjectRef.extend({
  ruleId,
  words: text(wordsLimit).default(""),
  imageNumber,
  /** Further notes of the same person, reported for the same. */
  alsoNotes: z.array(z.uuid("notFound")).max(alsoNotesLimit, "alsoNotesMany").optional(),
});
export type ReportInput = z.output<typeof reportInput>;

export const caseRef = z.object({ caseId: z.uuid("notFound") });

const days = z.coerce
  .number("daysInvalid")
  .int("daysInvalid")
  .min(suspensionDays.least, "daysInvalid")
  .max(suspensionDays.most, "daysInvalid");

/** An empty field of a form is none at all. */
function optional<Field extends z.ZodType>(field: Field) {
  return z.preprocess((given) => (given === "" || given === undefined ? null : given), field.nullable());
}

export const decideInput = caseRef.extend({
  action: z.enum(measures, "chooseAction"),
  /** Of the thing; a form sends the field with every action. */
  part: z.enum(parts, "chooseAction").default("whole"),
  /** Which picture, counted from 1 as the snapshot shows them. */
  imageNumber: optional(
    z.coerce.number("choosePicture").int("choosePicture").min(1, "choosePicture").max(18, "choosePicture"),
  ),
  ruleId,
  reason: text(reasonLimit).default(""),
  /** Of a mute or suspension; a form sends the field with every action. */
  days: days.default(suspensionDays.usual),
  /** Of a label, blur, limited reach or hiding: null holds until it is lifted. */
  lastsDays: optional(days),
  quotes: quotes.default([]),
  /** With a measure about the person: the thing goes too. A checkbox. */
  takeDownToo: z
    .union([z.boolean(), z.literal("on")])
    .transform(Boolean)
    .default(false),
});
export type DecideInput = z.output<typeof decideInput>;

export const noticeInput = z
  .object({
    url: z.string("noticeNothingThere").trim().min(1, "noticeUrlMissing").max(2_000, "noticeNothingThere"),
    ruleId,
    explanation: text(explanationLimit).refine((words) => words !== "", "noticeExplain"),
    name: z.string().max(1_000, "tooLong").transform(cleanLine).default(""),
    email: z.union([z.literal(""), emailField]).default(""),
    goodFaith: z.literal("on", "noticeGoodFaith"),
  })
  .superRefine(({ ruleId: rule, name, email }, context) => {
    // article 16 (2) (c): no name is asked of those who tell of the abuse of children
    if (isAbuseOfChildren(rule)) return;
    if (name === "") context.addIssue({ code: "custom", path: ["name"], message: "noticeName" });
    if (email === "") context.addIssue({ code: "custom", path: ["email"], message: "noticeEmail" });
  });
export type NoticeInput = z.output<typeof noticeInput>;

export const confirmNoticeInput = z.object({
  code: z
    .string("notFound")
    .max(40, "notFound")
    .transform((code) => code.toUpperCase()),
  token: z.string("notFound").max(100, "notFound"),
});
export type ConfirmNoticeInput = z.output<typeof confirmNoticeInput>;

export const appealInput = z.object({
  decisionId: z.uuid("notFound"),
  words: text(wordsLimit).refine((words) => words !== "", "sayWhy"),
});
export type AppealInput = z.output<typeof appealInput>;

export const judgeInput = z.object({
  appealId: z.uuid("notFound"),
  outcome: z.enum(["granted", "refused"], "chooseOutcome"),
  reason: text(reasonLimit).refine((reason) => reason !== "", "sayWhy"),
});
export type JudgeInput = z.output<typeof judgeInput>;

/** The query of the address a form of the desk stands on: the next case comes from the same part of the queue. */
export const queueQuery = z.string().max(400).default("").transform(readFilterQuery);

const bannedImageRef = z.object({ bannedImageId: z.uuid("notFound") });

export const liftInput = bannedImageRef.extend({
  reason: text(reasonLimit).refine((reason) => reason !== "", "sayWhy"),
});
export type LiftInput = z.output<typeof liftInput>;

/** What the same picture meets with when it comes again. */
const meets = z.enum(["refused", "held"], "choiceUnknown").transform((chosen) => chosen === "refused");

export const banChangeInput = bannedImageRef.extend({ refuses: meets });
export type BanChangeInput = z.output<typeof banChangeInput>;

/** By the numbers that moderators read: of the case, and of the picture in it. */
export const banInput = z.object({
  caseNumber: z.coerce
    .number("banNoCase")
    .int("banNoCase")
    .min(1, "banNoCase")
    .max(2_147_483_647, "banNoCase"),
  imageNumber: z.coerce
    .number("banNoPicture")
    .int("banNoPicture")
    .min(1, "banNoPicture")
    .max(18, "banNoPicture"),
  refuses: meets,
});
export type BanInput = z.output<typeof banInput>;

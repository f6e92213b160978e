import { z } from "zod";
import { bulkLimit, raidLimits, remarkLimit } from "@/lib/desk/limits";
import { cleanText, codePointLength } from "@/lib/language/text";
import { reasonLimit } from "@/lib/moderation/limits";
import { caseRef, queueQuery } from "@/lib/moderation/schema";

/** What the desk sends besides decisions. */

export const skipInput = caseRef.extend({ filter: queueQuery });

export const handOverInput = caseRef.extend({
  colleagueId: z.uuid("colleagueUnknown"),
  filter: queueQuery,
});

const words = z
  .string("sayWhy")
  .max(remarkLimit * 20, "tooLong")
  .transform((written) => cleanText(written).trim())
  .refine((cleaned) => cleaned !== "", "remarkEmpty")
  .refine((cleaned) => codePointLength(cleaned) <= remarkLimit, "tooLong");

export const remarkInput = caseRef.extend({
  audience: z.enum(["staff", "person"], "choiceUnknown"),
  words,
  filter: queueQuery,
});
export type RemarkInput = Omit<z.output<typeof remarkInput>, "filter">;

/** `id` comes with the address. */
export const beatInput = z
  .object({ id: z.uuid("notFound"), opening: z.boolean().default(false) })
  .transform(({ id, opening }) => ({ caseId: id, opening }));

export const picturesInput = z.object({ pictures: z.int().min(1).max(18) });

export const noInput = z.object({});

/** A number in a form; its switch decides whether it counts. */
function within({ least, most }: { least: number; most: number }, message: string) {
  return z.coerce.number(message).int(message).min(least, message).max(most, message);
}

const ticked = z
  .union([z.boolean(), z.literal("on")])
  .transform(Boolean)
  .default(false);

export const raidInput = z
  .object({
    hold: ticked,
    days: within(raidLimits.days, "raidDays").default(raidLimits.days.usual),
    slow: ticked,
    seconds: within(raidLimits.seconds, "raidSeconds").default(raidLimits.seconds.usual),
    hours: within(raidLimits.hours, "raidHours").default(raidLimits.hours.usual),
  })
  .refine(({ hold, slow }) => hold || slow, { error: "raidNothing", path: ["hold"] })
  .transform(({ hold, days, slow, seconds, hours }) => ({
    holdYoungerDays: hold ? days : null,
    slowSeconds: slow ? seconds : null,
    hours,
  }));
export type RaidInput = z.output<typeof raidInput>;

const oneOrMore = z.preprocess(
  (given) => (typeof given === "string" ? given.split(",") : given),
  z.array(z.uuid("notFound"), "bulkEmpty").min(1, "bulkEmpty").max(bulkLimit, "bulkMany"),
);

/** Several cases, one measure of the two that spam takes, one reason. */
export const bulkInput = z.object({
  caseIds: oneOrMore.transform((ids) => [...new Set(ids)]),
  action: z.enum(["dismiss", "take_down"], "chooseAction"),
  reason: z
    .string("sayWhy")
    .max(reasonLimit * 20, "tooLong")
    .transform((written) => cleanText(written).trim())
    .refine((cleaned) => cleaned !== "", "sayWhy")
    .refine((cleaned) => codePointLength(cleaned) <= reasonLimit, "tooLong"),
  filter: queueQuery,
});
export type BulkInput = Omit<z.output<typeof bulkInput>, "filter">;

export const bulkRef = z.object({ bulkId: z.uuid("notFound") });

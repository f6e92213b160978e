import { z } from "zod";
import { cleanText, codePointLength } from "@/lib/language/text";
import { termActions } from "@/lib/screening/limits";
import { termRowSchema } from "@/lib/screening/term";
import { triedLimit } from "@/lib/terms/limits";

/** What the term desk sends. */

/** A day of a form: the term holds to the end of it, in UTC. Nothing is no end. */
const lastDay = z.preprocess(
  (value) => (value === "" || value === undefined ? null : value),
  z.iso
    .date("termExpiry")
    .transform((day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000))
    .nullable(),
);

/** Lines or commas of a form part several words as `|` does. */
const lines = (value: unknown) => (typeof value === "string" ? value.replace(/[\r\n,，、]+/g, "|") : value);

const ticked = z.preprocess((value) => value === "on" || value === true, z.boolean());

const { rule, action, language, words, near, within } = termRowSchema.shape;

export const termInput = z.object({
  rule,
  action,
  language,
  words,
  near: z.preprocess(lines, near),
  within,
  sounds: ticked,
  expiresAt: lastDay,
});
export type TermInput = z.output<typeof termInput>;

export const termChange = termInput.extend({ id: z.uuid("notFound") });
export type TermChange = z.output<typeof termChange>;

/** Of a term of one's own, a shipped one, or one word of a shipped one. */
const termRef = z.object({ termId: z.string("notFound").min(1, "notFound").max(160, "notFound") });

/** Which page comes next: the list, or that of the term. */
export const switchRef = termRef.extend({ next: z.enum(["list", "term"]).default("list") });

export const switchInput = termRef.extend({
  action: z.enum(termActions, "termAction"),
  until: lastDay,
});
export type SwitchInput = z.output<typeof switchInput>;

export const tryInput = z.object({
  text: z
    .string("tryEmpty")
    .max(triedLimit * 4, "tooLong")
    .transform(cleanText)
    .refine((text) => text.trim() !== "", "tryEmpty")
    .refine((text) => codePointLength(text) <= triedLimit, "tooLong"),
});

/** A file, or what was pasted. What is too much is for the command to say, which has the file's size. */
export const fileInput = z.object({
  file: z.instanceof(File).optional(),
  text: z.string().default(""),
});
export type FileInput = z.output<typeof fileInput>;

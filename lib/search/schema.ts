import { z } from "zod";
import { cleanLine, codePointLength } from "@/lib/language/text";
import { queryLimit } from "@/lib/search/rules";

/** Far past any search: what is longer is not worth cleaning. */
const hopeless = 2_000;

export const searchMade = z.object({
  q: z
    .string()
    .max(hopeless, "searchLong")
    .transform(cleanLine)
    .refine((text) => codePointLength(text) <= queryLimit, "searchLong"),
});

export const searchRef = z.object({ id: z.uuid("notFound") });
export const noInput = z.object({});

const phrase = z
  .string("pairMissing")
  .max(hopeless, "pairLong")
  .transform(cleanLine)
  .refine((text) => text !== "", "pairMissing")
  .refine((text) => codePointLength(text) <= 40, "pairLong");

export const pairInput = z.object({ id: z.uuid("notFound").optional(), en: phrase, zh: phrase });
export const pairRef = z.object({ id: z.uuid("notFound") });

export const reviewInput = z.object({
  key: z.string().min(1, "notFound").max(500, "notFound"),
  /** As the moderator saw it: many ways of writing share a key, and this one is what people are shown. */
  query: z.string().max(hopeless, "notFound").transform(cleanLine),
  review: z.enum(["shown", "hidden"], "choiceUnknown"),
});

export type SearchMade = z.output<typeof searchMade>;
export type SearchRef = z.output<typeof searchRef>;
export type PairInput = z.output<typeof pairInput>;
export type PairRef = z.output<typeof pairRef>;
export type ReviewInput = z.output<typeof reviewInput>;

import { z } from "zod";
import { cleanComment, commentLength } from "@/lib/comments/rules";
import { codePointLength, isBlank } from "@/lib/language/text";

const id = z.uuid("notFound");

/** A form sends an empty field for "none". */
const optionalId = z
  .literal("")
  .transform(() => undefined)
  .or(id)
  .optional();

const body = z
  .string("commentEmpty")
  // a bound before cleaning, so that a megabyte is not segmented first
  .max(20_000, "commentLong")
  .transform(cleanComment)
  .refine((text) => !isBlank(text), "commentEmpty")
  .refine((text) => codePointLength(text) <= commentLength, "commentLong");

/** `id` is the note. `parentId` makes it a reply; `answersId` names the reply it answers, when that is not the parent. */
export const commentInput = z.object({
  id,
  body,
  parentId: optionalId,
  answersId: optionalId,
  /** The words that were asked about, sent again as they were: their writer stands by them. */
  confirmed: z.string().max(20_000, "commentLong").transform(cleanComment).optional(),
  /** Made by the browser for one press of "send": a retry with the same one says nothing twice. */
  requestId: optionalId,
});
export type CommentInput = z.output<typeof commentInput>;

export const commentRef = z.object({ id });
export type CommentRef = z.output<typeof commentRef>;

import { z } from "zod";
import { cleanLine } from "@/lib/language/text";

export const topicRef = z.object({ id: z.uuid("notFound") });
export type TopicRef = z.output<typeof topicRef>;

/** A topic as somebody types its name: with or without its mark. */
const topicName = z
  .string("topicMissing")
  .max(200, "tooLong")
  .transform((typed) => plainTopic(typed))
  .refine((name) => name !== "", "topicMissing");

export const mergeInput = z.object({ name: topicName, into: topicName });
export type MergeInput = z.output<typeof mergeInput>;

export const reviewInput = topicRef.extend({ review: z.enum(["shown", "hidden"], "chooseAction") });
export type ReviewInput = z.output<typeof reviewInput>;

/** The name alone: `#猫税#` → `猫税`. */
function plainTopic(typed: string): string {
  return cleanLine(typed).replace(/^[#＃]+|[#＃]+$/g, "");
}

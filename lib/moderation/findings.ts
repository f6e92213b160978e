import { z } from "zod";
import type { Finding } from "@/lib/classifier/rules";

/** What a classification keeps of an answer, as lib/moderation/classified has written it. */
const findingsShape = z.array(
  z.object({
    category: z.string(),
    score: z.number(),
    from: z.number(),
    ruleId: z.string(),
    action: z.enum(["hold", "blur"]),
    imageNumber: z.number().nullable(),
  }),
) satisfies z.ZodType<Finding[]>;

export type { Finding };

/** The surest first. */
export function findingsOf(stored: { findings: unknown }[]): Finding[] {
  return stored
    .flatMap(({ findings }) => findingsShape.parse(findings))
    .toSorted((one, other) => other.score - one.score);
}

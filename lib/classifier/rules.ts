import { z } from "zod";
import type { Scores } from "@/lib/classifier/asking";
import type { Thresholds } from "@/lib/classifier/thresholds";

/** What of an answer passes a threshold. Pure. */

export const finding = z.object({
  /** As the classifier calls it. */
  category: z.string(),
  score: z.number(),
  /** The threshold it passed. */
  from: z.number(),
  ruleId: z.string(),
  action: z.enum(["hold", "blur"]),
  /** The picture it is about, counted from 1; null for the words. */
  imageNumber: z.number().nullable(),
});
export type Finding = z.output<typeof finding>;

/** The harder action whose threshold is reached, for each category that has thresholds. Words are never blurred. */
export function findingsIn(scores: Scores, thresholds: Thresholds, imageNumber: number | null): Finding[] {
  return Object.entries(thresholds).flatMap(([category, { rule: ruleId, hold, blur }]): Finding[] => {
    const score = Object.hasOwn(scores, category) ? (scores[category] ?? 0) : 0;
    const found = { category, score, ruleId, imageNumber };
    if (hold !== undefined && score >= hold) return [{ ...found, action: "hold", from: hold }];
    if (imageNumber === null || blur === undefined || score < blur) return [];
    return [{ ...found, action: "blur", from: blur }];
  });
}

/** What they come to together: a hold before a blur, and of several the surest, which says by which rule. */
export function strongestOf(findings: Finding[]): Finding | null {
  const weight = ({ action, score }: Finding) => (action === "hold" ? 1 : 0) + score / 2;
  return findings.toSorted((one, other) => weight(other) - weight(one))[0] ?? null;
}

type Words = { title: string; body: string; contentWarning: string | null; altTexts: string[] };

/** The words of a note as they leave the server: whom they mention and whatever looks like a mail address stays here. */
export function wordsToSend({ title, body, contentWarning, altTexts }: Words): string {
  return [title, body, contentWarning ?? "", ...altTexts]
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n\n")
    .replace(/[^\s@<>]{1,64}@[^\s@<>]{1,190}\.[^\s@<>]{1,63}/gu, "[…]")
    .replace(/@[a-z0-9_]+/giu, "@…");
}

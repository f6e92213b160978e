import { z } from "zod";
import { type Finding, finding } from "@/lib/classifier/rules";

const kept = z.array(finding);

/** What classifications have kept of the classifier's answers, the surest first. */
export function findingsOf(stored: { findings: unknown }[]): Finding[] {
  return stored
    .flatMap(({ findings }) => kept.parse(findings))
    .toSorted((one, other) => other.score - one.score);
}

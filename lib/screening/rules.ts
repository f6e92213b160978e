import type { ScreenedRule } from "@/lib/screening/pattern";
import type { Hit, Screening } from "@/lib/screening/screen";

/** What happens to a note: out at once, back to its writer with a friendly word, out after a person's look, or not as is. */
export type Outcome = "publish" | "ask" | "hold" | "refuse";

/** The rule on the safety of minors, and the more exact one within it. */
const abuseOfChildren: readonly ScreenedRule[] = ["minors-safety", "sexualised-minors"];

export function isAbuseOfChildren(ruleId: ScreenedRule): boolean {
  return abuseOfChildren.includes(ruleId);
}

/**
 * Whether the writer of what is refused may have a person look at it. The abuse of children nobody should have to read to the end,
 * whoever wrote it and why: a "no" there is no question for a person.
 */
export function mayObject(hits: readonly Pick<Hit, "ruleId" | "action">[]): boolean {
  return !hits.some(({ ruleId, action }) => action === "refuse" && isAbuseOfChildren(ruleId));
}

/**
 * `confirmed`: the writer has read what was found and wants to go on with these very words; `objecting`: they were refused, and
 * ask that a person look.
 */
export function outcomeOf(
  screening: Screening,
  { confirmed, objecting = false }: { confirmed: boolean; objecting?: boolean },
): Outcome {
  switch (screening.verdict) {
    case "allow":
      return "publish";
    case "warn":
      return confirmed ? "hold" : "ask";
    case "hold":
      return "hold";
    case "refuse":
      return objecting && mayObject(screening.hits) ? "hold" : "refuse";
  }
}

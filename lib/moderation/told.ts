import type { CaseOrigin, DecisionAction } from "@/lib/generated/prisma/enums";

/** What waited for a look: its author knows of it, and hears of any end. */
export const waited: CaseOrigin[] = ["screening", "image_match", "classifier"];

/** Whether the person concerned has a letter: that somebody's report led to nothing is not told to them. */
export function isTold({ action, origin }: { action: DecisionAction; origin: CaseOrigin }): boolean {
  return action !== "dismiss" || waited.includes(origin);
}

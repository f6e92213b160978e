import type { Measure } from "@/lib/moderation/ladder";

/** How strikes add up. Pure; time is an argument. */

const day = 86_400_000;

/** A strike counts for so many days for each of its points. */
const daysAPoint = 90;

type Strike = { points: number; expiresAt: Date };

/** What a decision counts by a rule of this weight (1 to 3, as its severity); nothing for what restricts nobody. */
export function strikeFor(action: Measure, weight: number, at: Date): Strike | null {
  if (action === "dismiss" || action === "label" || weight < 1) return null;
  return { points: weight, expiresAt: new Date(at.getTime() + weight * daysAPoint * day) };
}

import type { Measure } from "@/lib/moderation/ladder";

/** How strikes add up. Pure; time is an argument. */

type Strike = { points: number; expiresAt: Date };

/** What a decision counts by its rule: so many points, for so many months; nothing for what restricts nobody. */
export function strikeFor(
  action: Measure,
  rule: { weight: number; months: number },
  at: Date,
): Strike | null {
  if (action === "dismiss" || action === "label" || rule.weight < 1) return null;
  const expiresAt = new Date(at);
  expiresAt.setUTCMonth(expiresAt.getUTCMonth() + rule.months);
  return { points: rule.weight, expiresAt };
}

type Counting = Strike & { revokedAt: Date | null };

export function counts(
  { expiresAt, revokedAt }: Pick<Counting, "expiresAt" | "revokedAt">,
  now: Date,
): boolean {
  return revokedAt === null && expiresAt > now;
}

export function pointsOf(strikes: readonly Counting[], now: Date): number {
  return strikes.filter((strike) => counts(strike, now)).reduce((sum, { points }) => sum + points, 0);
}

export type Threshold = { points: number; action: Measure; days: number | null };

/** What is proposed at so many points: the highest threshold that is reached. */
export function reached(thresholds: readonly Threshold[], points: number): Threshold | null {
  return thresholds.filter((each) => each.points <= points).sort((a, b) => b.points - a.points)[0] ?? null;
}

/** The next threshold above so many points. */
export function ahead(thresholds: readonly Threshold[], points: number): Threshold | null {
  return thresholds.filter((each) => each.points > points).sort((a, b) => a.points - b.points)[0] ?? null;
}

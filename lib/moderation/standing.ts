import { standingRestriction } from "@/lib/accounts/notices";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/language/locales";
import type { Measure } from "@/lib/moderation/ladder";
import { ahead, counts, pointsOf, reached, strikeFor, type Threshold } from "@/lib/moderation/points";
import { ruleTextIn } from "@/lib/moderation/rule-terms";
import { inForceAt } from "@/lib/moderation/rulebook";

/** How an account stands: for the person, who is hidden nothing, and for the moderator who decides about them. */

const step = { points: true, action: true, days: true } as const;

function thresholds(): Promise<Threshold[]> {
  return db.strikeThreshold.findMany({ orderBy: { points: "asc" }, select: step });
}

export type StrikeView = {
  decisionId: string;
  points: number;
  action: Measure;
  rule: string;
  at: string;
  expiresAt: string;
  state: "counts" | "expired" | "revoked";
};

/** A measure that is in force on the account itself. */
export type InForce = { decisionId: string; action: Measure; rule: string; until: string | null };

export type Standing = {
  points: number;
  strikes: StrikeView[];
  inForce: InForce[];
  next: Threshold | null;
  ladder: Threshold[];
};

const cited = {
  select: { id: true, action: true, endsAt: true, ruleVersion: { select: { content: true } } },
};

/** One's own, with the newest 50 strikes. */
export async function standingOf(viewer: Viewer, locale: Locale, now: Date = new Date()): Promise<Standing> {
  const accountId = viewer.id;
  const [ladder, strikes, suspensions, restrictions] = await Promise.all([
    thresholds(),
    db.strike.findMany({
      where: { accountId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 50,
      select: { points: true, expiresAt: true, revokedAt: true, createdAt: true, decision: cited },
    }),
    db.suspension.findMany({ where: { accountId, until: { gt: now } }, select: { decision: cited } }),
    db.restriction.findMany({
      where: { accountId, ...standingRestriction(now) },
      select: { decision: cited },
    }),
  ]);
  const points = pointsOf(strikes, now);
  const ruleOf = (content: unknown) => ruleTextIn(locale, content).title;
  return {
    points,
    ladder,
    next: ahead(ladder, points),
    strikes: strikes.map(({ decision, ...strike }) => ({
      decisionId: decision.id,
      points: strike.points,
      action: decision.action,
      rule: ruleOf(decision.ruleVersion.content),
      at: strike.createdAt.toISOString(),
      expiresAt: strike.expiresAt.toISOString(),
      state: strike.revokedAt ? "revoked" : counts(strike, now) ? "counts" : "expired",
    })),
    inForce: [...suspensions, ...restrictions].map(({ decision }) => ({
      decisionId: decision.id,
      action: decision.action,
      rule: ruleOf(decision.ruleVersion.content),
      until: decision.endsAt?.toISOString() ?? null,
    })),
  };
}

/** What a moderator is shown on deciding: the points now, with this decision by each rule, and what is proposed at so many. */
export type Proposal = { points: number; byRule: Record<string, { points: number; step: Threshold | null }> };

const weighed = { strikeWeight: true, strikeMonths: true } as const;

/** Of the person a case is about. */
export async function proposalFor(caseId: string, now: Date = new Date()): Promise<Proposal> {
  const [ladder, strikes, rules] = await Promise.all([
    thresholds(),
    db.strike.findMany({
      where: { account: { casesAbout: { some: { id: caseId } } }, revokedAt: null, expiresAt: { gt: now } },
      select: { points: true, expiresAt: true, revokedAt: true },
    }),
    db.rule.findMany({ select: { id: true, versions: { ...inForceAt(now), select: weighed } } }),
  ]);
  const points = pointsOf(strikes, now);
  const byRule = rules.map(({ id, versions: [current] }) => {
    const rule = { weight: current?.strikeWeight ?? 0, months: current?.strikeMonths ?? 0 };
    const then = points + (strikeFor("take_down", rule, now)?.points ?? 0);
    return [id, { points: then, step: reached(ladder, then) }] as const;
  });
  return { points, byRule: Object.fromEntries(byRule) };
}

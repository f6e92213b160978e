import { db } from "@/lib/db";
import type { CaseOrigin, DecisionAction } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/language/locales";
import { monthBounds, monthsUpTo } from "@/lib/moderation/months";
import { rulebook } from "@/lib/moderation/rulebook";
import { type ScreeningAction, screeningActions } from "@/lib/screening/limits";

/** What a month came to, for everybody: sums alone. */
export type MonthSum = { month: string; reports: number; decisions: number; measures: number };

export type Transparency = {
  month: string;
  /** The twelve months up to this one, oldest first. */
  year: MonthSum[];
  reports: number;
  /** Of the actions that were taken; "no action" too. */
  actions: { action: DecisionAction; count: number }[];
  /** Measures by rule, by the rule's number. */
  rules: { ruleId: string; title: string; count: number }[];
  /** Decisions by what brought the thing up. */
  sources: { source: CaseOrigin; count: number }[];
  decisions: number;
  /** Decisions the machine pointed at first, and those no person had a part in. */
  detected: number;
  automated: number;
  /** From the first report to the decision, of those that people made. */
  medianMinutes: number | null;
  /** Filed in this month; answered and undone in this month. */
  appeals: { filed: number; answered: number; overturned: number };
  /** What the check of words said of texts on their way out, where it said anything. */
  checks: { verdict: ScreeningAction; count: number }[];
};

export async function transparency(locale: Locale, month: string): Promise<Transparency> {
  const months = monthsUpTo(month, 12);
  const { from, until } = monthBounds(month);
  const within = { gte: from, lt: until };
  const [year, reports, groups, median, filed, answered, overturned, notices, checks, rules] =
    await Promise.all([
      sums(months),
      db.report.count({ where: { createdAt: within } }),
      db.$queryRaw<Group[]>`
      SELECT d.action::text AS action, d.source::text AS source, v.rule_id AS "ruleId",
        count(*)::int AS count, count(*) FILTER (WHERE d.automated_detection)::int AS detected,
        count(*) FILTER (WHERE d.automated_decision)::int AS automated
      FROM decisions d JOIN rule_versions v ON v.id = d.rule_version_id
      WHERE d.created_at >= ${from} AND d.created_at < ${until} GROUP BY 1, 2, 3`,
      db.$queryRaw<[{ minutes: number | null }]>`
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.created_at - c.created_at) / 60)::float AS minutes
      FROM decisions d JOIN cases c ON c.id = d.case_id
      WHERE d.created_at >= ${from} AND d.created_at < ${until} AND NOT d.automated_decision`,
      db.appeal.count({ where: { createdAt: within } }),
      db.appeal.count({ where: { decidedAt: within } }),
      db.appeal.count({ where: { decidedAt: within, outcome: "granted" } }),
      db.illegalNotice.count({ where: { createdAt: within } }),
      db.screening.groupBy({ by: ["verdict"], where: { createdAt: within }, _count: true }),
      rulebook(locale),
    ]);
  const measures = groups.filter(({ action }) => action !== "dismiss");
  return {
    month,
    year,
    reports: reports + notices,
    actions: counted(groups, ({ action }) => action).map(([action, count]) => ({ action, count })),
    rules: rules
      .map(({ id, title }) => ({
        ruleId: id,
        title,
        count: total(measures.filter(({ ruleId }) => ruleId === id)),
      }))
      .filter(({ count }) => count > 0),
    sources: counted(groups, ({ source }) => source).map(([source, count]) => ({ source, count })),
    decisions: total(groups),
    detected: groups.reduce((sum, { detected }) => sum + detected, 0),
    automated: groups.reduce((sum, { automated }) => sum + automated, 0),
    medianMinutes: median[0].minutes,
    appeals: { filed, answered, overturned },
    checks: screeningActions
      .map((verdict) => ({ verdict, count: checks.find((each) => each.verdict === verdict)?._count ?? 0 }))
      .filter(({ count }) => count > 0),
  };
}

type Group = {
  action: DecisionAction;
  source: CaseOrigin;
  ruleId: string;
  count: number;
  detected: number;
  automated: number;
};

function total(groups: { count: number }[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** Most first. */
function counted<Key extends string>(groups: Group[], keyOf: (group: Group) => Key): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const group of groups) counts.set(keyOf(group), (counts.get(keyOf(group)) ?? 0) + group.count);
  return [...counts].toSorted((one, other) => other[1] - one[1]);
}

async function sums(months: string[]): Promise<MonthSum[]> {
  const from = new Date(`${months[0]}-01T00:00:00Z`);
  const rows = await db.$queryRaw<MonthSum[]>`
    SELECT month, sum(reports)::int AS reports, sum(decisions)::int AS decisions, sum(measures)::int AS measures FROM (
      SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, 1 AS reports, 0 AS decisions, 0 AS measures
        FROM reports WHERE created_at >= ${from}
      UNION ALL
      SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM'), 1, 0, 0 FROM illegal_notices WHERE created_at >= ${from}
      UNION ALL
      SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM'), 0, 1, CASE WHEN action = 'dismiss' THEN 0 ELSE 1 END
        FROM decisions WHERE created_at >= ${from}
    ) each GROUP BY month`;
  const found = new Map(rows.map((row) => [row.month, row]));
  return months.map((month) => found.get(month) ?? { month, reports: 0, decisions: 0, measures: 0 });
}

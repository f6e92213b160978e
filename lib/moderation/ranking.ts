import type { Tx } from "@/lib/db";
import type { CaseOrigin } from "@/lib/generated/prisma/enums";

/**
 * The order of the queue: severity × reach × what the reporters are worth. The weight becomes a head start in waiting time, so
 * that one stored moment orders the queue by an index, and whatever waits long enough comes to the top by itself.
 */

type Weighed = {
  /** Of the rule: 1 a nuisance, 2 a harm, 3 a danger. */
  severity: number;
  /** People. */
  reach: number;
  /** Of all reports together. */
  reportWeight: number;
};

/** Hours for each e-fold of weight: a danger comes before the nuisances of the 67 hours before it, and after older ones. */
const hoursPerFold = 24;
/** Each step of severity counts as four times the one before. */
const perSeverity = 4;

/** By how many hours a case comes before an unreported nuisance that nobody has seen. Never less than 0. */
export function headStartHours({ severity, reach, reportWeight }: Weighed): number {
  const spread = 1 + Math.log10(1 + Math.max(0, reach));
  const trust = 1 + Math.log2(1 + Math.max(0, reportWeight));
  const weight = perSeverity ** (Math.max(1, severity) - 1) * spread * trust;
  return hoursPerFold * Math.log(weight);
}

type Reporter = {
  /** Reports that led to something, and that led to nothing, of the last ones that were decided. */
  right: number;
  wrong: number;
  /** Whole days since they joined. */
  ageDays: number;
};

/** Below this share of right ones, somebody who reports a lot is not heard in the order of the queue. */
const leastAccuracy = 0.2;
/** So many decided reports show how somebody reports. */
const enoughShown = 5;

/**
 * What one report weighs, 0 to 1: how often its reporter was right so far, a half for who has not reported before. Brand-new
 * accounts without a record weigh a tenth, since they cost nothing to make; who nearly always reports for nothing weighs
 * nothing. The report itself is heard all the same: only its place in the queue does not change.
 */
export function reporterWeight({ right, wrong, ageDays }: Reporter): number {
  const shown = right + wrong;
  if (shown >= enoughShown && right / shown < leastAccuracy) return 0;
  if (shown === 0 && ageDays < 3) return 0.1;
  return (right + 1) / (shown + 2);
}

/** What brings a case without anybody's report: the machine's finding counts like one good reporter. */
const weightOfOrigin: Record<CaseOrigin, number> = {
  report: 0,
  screening: 1,
  notice: 1,
  image_match: 2,
  own_initiative: 1,
  classifier: 1,
};

/** A reporter's record is that of their last reports which were decided. */
const recordLength = 100;

/** Adds a new report's weight to its case, whose row the transaction holds, and puts the case where it belongs. Answers the weight. */
export async function weighReport(tx: Tx, caseId: string, reporterId: string): Promise<number> {
  const [record] = await tx.$queryRaw<Reporter[]>`
    SELECT (SELECT floor(extract(epoch FROM now() - a.created_at) / 86400)::int FROM accounts a WHERE a.id = ${reporterId}::uuid) AS "ageDays",
      count(*) FILTER (WHERE d.action <> 'dismiss' AND p.outcome IS DISTINCT FROM 'granted')::int AS "right",
      count(*) FILTER (WHERE d.action = 'dismiss' OR p.outcome = 'granted')::int AS "wrong"
    FROM (SELECT r.case_id FROM reports r WHERE r.reporter_id = ${reporterId}::uuid
      ORDER BY r.created_at DESC LIMIT ${recordLength}) mine
    JOIN decisions d ON d.case_id = mine.case_id
    LEFT JOIN appeals p ON p.decision_id = d.id AND p.party = 'author'`;
  if (!record) throw new Error("an aggregate returned no row");
  const weight = reporterWeight(record);
  await tx.case.update({
    where: { id: caseId },
    data: { reportWeight: { increment: weight } },
    select: { id: true },
  });
  await rankCase(tx, caseId);
  return weight;
}

/** What a grave rule counts while only notices name it that nobody stands for: still before every nuisance. */
const doubtedSeverity = 2;

type Facts = {
  createdAt: Date;
  origin: CaseOrigin;
  severity: number;
  doubted: boolean;
  reportWeight: number;
  reach: number;
};

/** Puts a case into its place in the queue, by its rule, its reports and how far the thing has come by now. */
export async function rankCase(tx: Tx, caseId: string): Promise<void> {
  const [facts] = await tx.$queryRaw<Facts[]>`
    SELECT c.created_at AS "createdAt", c.origin, r.severity, c.doubted, c.report_weight AS "reportWeight",
      coalesce(greatest(n.view_count, n.like_count), CASE WHEN c.subject_kind = 'account' THEN a.follower_count END, 0) AS reach
    FROM cases c
    JOIN rules r ON r.id = c.rule_id
    JOIN accounts a ON a.id = c.respondent_id
    LEFT JOIN comments m ON m.id = c.comment_id
    LEFT JOIN notes n ON n.id = coalesce(c.note_id, m.note_id)
    WHERE c.id = ${caseId}::uuid`;
  if (!facts) return;
  const { createdAt, origin, reach } = facts;
  const severity = facts.doubted ? Math.min(facts.severity, doubtedSeverity) : facts.severity;
  const reportWeight = facts.reportWeight + weightOfOrigin[origin];
  const hours = headStartHours({ severity, reach, reportWeight });
  await tx.case.update({
    where: { id: caseId },
    data: { reach, rankedAt: new Date(createdAt.getTime() - hours * 3_600_000) },
    select: { id: true },
  });
}

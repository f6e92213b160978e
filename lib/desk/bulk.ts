import type { Moderator } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import { undoMinutes } from "@/lib/desk/limits";
import type { BulkInput } from "@/lib/desk/schema";
import { decide } from "@/lib/moderation/deciding";
import { undo } from "@/lib/moderation/measures";
import { reopenUndecided } from "@/lib/moderation/reopening";
import { waitAgain } from "@/lib/moderation/waiting-again";
import { Refusal } from "@/lib/refusal";

/** Many cases of one rule, one reason: each gets its own decision and statement, and for a while all can be taken back. */

/**
 * Decides each of the cases as `decide` would, one after the other; what somebody else has in hand, has decided, or is not this
 * moderator's to decide stays as it is. Refuses cases under different rules ("invalid"), and when none could be decided. Should it
 * break off half-way, what is decided by then is decided together, and can be taken back like the whole.
 */
export async function decideTogether(
  senior: Moderator,
  { caseIds, action, reason }: BulkInput,
): Promise<{ bulkId: string; decided: number; left: number }> {
  const ruleId = await theirRule(senior, caseIds);
  const { id: bulkId } = await db.bulkDecision.create({
    data: { moderatorId: senior.id, ruleId },
    select: { id: true },
  });
  const decided: string[] = [];
  for (const caseId of caseIds) {
    const decisionId = await decideOne(senior, { caseId, action, reason, ruleId, bulkId });
    if (decisionId) decided.push(decisionId);
  }
  if (decided.length === 0) {
    await db.bulkDecision.delete({ where: { id: bulkId }, select: { id: true } });
    throw new Refusal("conflict", "bulkNone");
  }
  await db.$transaction((tx) =>
    writeAudit(tx, {
      actorId: senior.id,
      action: "bulk.decided",
      subject: { kind: "bulk", id: bulkId },
      after: { ruleId, action, decisionIds: decided },
    }),
  );
  return { bulkId, decided: decided.length, left: caseIds.length - decided.length };
}

async function theirRule(senior: Moderator, caseIds: string[]): Promise<string> {
  const found = await db.case.findMany({
    where: { id: { in: caseIds }, respondentId: { not: senior.id } },
    distinct: ["ruleId"],
    select: { ruleId: true },
  });
  const [first, another] = found;
  if (!first) throw new Refusal("not_found", "notFound");
  if (another) throw new Refusal("invalid", "bulkOneRule");
  return first.ruleId;
}

type One = { caseId: string; action: BulkInput["action"]; reason: string; ruleId: string; bulkId: string };

/** Null for a case that is not to be decided by this moderator, or not like this: it stays in the queue. */
async function decideOne(senior: Moderator, { bulkId, ...one }: One): Promise<string | null> {
  const plain = {
    part: "whole",
    imageNumber: null,
    days: 7,
    lastsDays: null,
    quotes: [],
    takeDownToo: false,
  };
  try {
    const input = { ...plain, ...one, part: "whole" } as const;
    const { decisionId } = await decide(senior, input, (tx, made) => join(tx, bulkId, made));
    return decisionId;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** In the decision's own transaction, so that none is without the way back. Refuses once the whole was taken back from another tab. */
export async function join(tx: Tx, bulkId: string, decisionId: string): Promise<void> {
  const standing = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM bulk_decisions WHERE id = ${bulkId}::uuid AND undone_at IS NULL FOR UPDATE`;
  if (standing.length === 0) throw new Refusal("conflict", "bulkNone");
  await tx.bulkDecided.create({ data: { decisionId, bulkId }, select: { decisionId: true } });
}

/**
 * Takes back one's own bulk decision within ten minutes: everything comes back as after a granted appeal, what had waited
 * for a look waits again, and each thing has an open case. Twice is once.
 */
export async function undoTogether(
  senior: Moderator,
  { bulkId }: { bulkId: string },
): Promise<{ undone: number }> {
  return db.$transaction(async (tx) => {
    const since = new Date(Date.now() - undoMinutes * 60_000);
    const { count } = await tx.bulkDecision.updateMany({
      where: { id: bulkId, moderatorId: senior.id, undoneAt: null, createdAt: { gte: since } },
      data: { undoneAt: new Date() },
    });
    if (count === 0) throw new Refusal("not_found", "bulkLate");
    const members = await tx.bulkDecided.findMany({ where: { bulkId }, select: { decisionId: true } });
    for (const { decisionId } of members) await takeBack(tx, decisionId);
    await writeAudit(tx, {
      actorId: senior.id,
      action: "bulk.undone",
      subject: { kind: "bulk", id: bulkId },
      after: { decisionIds: members.map(({ decisionId }) => decisionId) },
    });
    await markStale(tx, tags.moderationLog);
    return { undone: members.length };
  });
}

async function takeBack(tx: Tx, decisionId: string): Promise<void> {
  // before it is undone, so that what nobody had let through is not readable for a moment
  await waitAgain(tx, decisionId);
  await undo(tx, { decisionId, appealId: null });
  await reopenUndecided(tx, decisionId);
}

export type Undoable = { id: string; count: number; until: string };

/** One's own last bulk decision, as long as it can be taken back. */
export async function undoable(moderator: Moderator): Promise<Undoable | null> {
  const since = new Date(Date.now() - undoMinutes * 60_000);
  const last = await db.bulkDecision.findFirst({
    where: { moderatorId: moderator.id, undoneAt: null, createdAt: { gte: since } },
    orderBy: { createdAt: "desc" },
    select: { id: true, createdAt: true, _count: { select: { decisions: true } } },
  });
  if (!last || last._count.decisions === 0) return null;
  const until = new Date(last.createdAt.getTime() + undoMinutes * 60_000);
  return { id: last.id, count: last._count.decisions, until: until.toISOString() };
}

/** Whether whoever made a decision has taken it back since. */
export async function wasTakenBack(decisionId: string): Promise<boolean> {
  const found = await db.bulkDecided.findFirst({
    where: { decisionId, bulk: { undoneAt: { not: null } } },
    select: { bulkId: true },
  });
  return found !== null;
}

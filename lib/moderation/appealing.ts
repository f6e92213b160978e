import { type Moderator, requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { writeAudit } from "@/lib/audit/write";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { undo } from "@/lib/moderation/measures";
import { canAppeal } from "@/lib/moderation/rules";
import type { AppealInput, JudgeInput } from "@/lib/moderation/schema";
import { Refusal } from "@/lib/refusal";

/**
 * Objects to a decision about oneself, once, within six months; a suspended person may. Refuses decisions that restrict
 * nothing.
 */
export async function appeal(
  viewer: Anyone,
  { decisionId, words }: AppealInput,
): Promise<{ appealId: string; decisionId: string }> {
  const appellant = requireViewer(viewer);
  return db.$transaction(async (tx) => {
    const decision = await tx.decision.findFirst({
      where: { id: decisionId, respondentId: appellant.id, action: { not: "dismiss" } },
      select: { action: true, createdAt: true },
    });
    if (!decision) throw new Refusal("not_found", "notFound");
    if (!canAppeal(decision, new Date())) throw new Refusal("conflict", "appealTooLate");
    const [filed] = await tx.appeal.createManyAndReturn({
      data: [{ decisionId, appellantId: appellant.id, words }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!filed) throw new Refusal("conflict", "appealedAlready");
    await writeAudit(tx, {
      actorId: appellant.id,
      action: "appeal.filed",
      subject: { kind: "decision", id: decisionId },
      after: { appealId: filed.id },
    });
    await record(tx, "appeal.filed", { appealId: filed.id });
    return { appealId: filed.id, decisionId };
  });
}

/**
 * Answers an appeal. The judge is neither the one who decided, nor the appellant, nor one who reported the thing. Granting it
 * takes the measure away.
 */
export async function judge(
  moderator: Moderator,
  { appealId, outcome, reason }: JudgeInput,
): Promise<{ appealId: string }> {
  return db.$transaction(async (tx) => {
    const waiting = await lockAppeal(tx, appealId);
    refuseParties(waiting, moderator);
    if (waiting.decidedAt) {
      throw new Refusal("conflict", "appealDecided", { values: { name: waiting.judge?.name ?? "" } });
    }
    const data = { outcome, reason, judgeId: moderator.id, decidedAt: new Date() };
    await tx.appeal.update({ where: { id: appealId }, data, select: { id: true } });
    if (outcome === "granted") await undo(tx, { appealId, decisionId: waiting.decisionId });
    await writeAudit(tx, {
      actorId: moderator.id,
      action: "appeal.decided",
      subject: { kind: "decision", id: waiting.decisionId },
      before: { outcome: null },
      after: { appealId, outcome },
    });
    await markStale(tx, tags.moderationLog);
    await record(tx, "appeal.decided", { appealId });
    return { appealId };
  });
}

async function lockAppeal(tx: Tx, appealId: string) {
  await tx.$queryRaw`SELECT id FROM appeals WHERE id = ${appealId}::uuid FOR UPDATE`;
  const found = await tx.appeal.findUnique({
    where: { id: appealId },
    select: {
      decisionId: true,
      appellantId: true,
      decidedAt: true,
      judge: { select: { name: true } },
      decision: {
        select: { moderatorId: true, case: { select: { reports: { select: { reporterId: true } } } } },
      },
    },
  });
  if (!found) throw new Refusal("not_found", "notFound");
  return found;
}

type Waiting = Awaited<ReturnType<typeof lockAppeal>>;

function refuseParties({ appellantId, decision }: Waiting, moderator: Moderator): void {
  if (appellantId === moderator.id) throw new Refusal("not_found", "notFound");
  if (decision.moderatorId === moderator.id) throw new Refusal("forbidden", "judgeOwnDecision");
  if (decision.case.reports.some(({ reporterId }) => reporterId === moderator.id)) {
    throw new Refusal("forbidden", "decideOwnReport");
  }
}

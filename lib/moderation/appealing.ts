import { type Moderator, requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { writeAudit } from "@/lib/audit/write";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import type { Prisma } from "@/lib/generated/prisma/client";
import { undo } from "@/lib/moderation/measures";
import { partOf, partsTaken } from "@/lib/moderation/parts";
import { reopen } from "@/lib/moderation/reopening";
import { canAppeal } from "@/lib/moderation/rules";
import type { AppealInput, JudgeInput } from "@/lib/moderation/schema";
import { Refusal } from "@/lib/refusal";

type Filed = { appealId: string; decisionId: string; reportId: string | null };

/**
 * Objects to a decision, once, within six months: the person concerned to one that restricts something (a suspended person may),
 * who reported it to any. `reportId` is the reporter's.
 */
export async function appeal(viewer: Anyone, { decisionId, words }: AppealInput): Promise<Filed> {
  const appellant = requireViewer(viewer);
  return db.$transaction(async (tx) => {
    const decision = await tx.decision.findFirst({
      where: { id: decisionId, OR: standingToAppeal(appellant.id) },
      select: {
        createdAt: true,
        respondentId: true,
        case: { select: { reports: { where: { reporterId: appellant.id }, select: { id: true } } } },
      },
    });
    if (!decision) throw new Refusal("not_found", "notFound");
    if (!canAppeal(decision, new Date())) throw new Refusal("conflict", "appealTooLate");
    const party = decision.respondentId === appellant.id ? "author" : "reporter";
    const [filed] = await tx.appeal.createManyAndReturn({
      data: [{ decisionId, appellantId: appellant.id, party, words }],
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
    const [report] = decision.case.reports;
    return { appealId: filed.id, decisionId, reportId: party === "reporter" ? (report?.id ?? null) : null };
  });
}

function standingToAppeal(id: string): Prisma.DecisionWhereInput[] {
  return [
    { respondentId: id, action: { not: "dismiss" } },
    { respondentId: { not: id }, case: { reports: { some: { reporterId: id } } } },
  ];
}

/**
 * Answers an appeal. The judge is neither the one who decided, nor a party, nor one who reported the thing (which the database
 * refuses too). Granting the author's takes everything the decision did away; granting a reporter's opens the case again, for
 * somebody else to decide.
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
    if (outcome === "granted") await grant(tx, appealId, waiting);
    await writeAudit(tx, {
      actorId: moderator.id,
      action: "appeal.decided",
      subject: { kind: "decision", id: waiting.decisionId },
      before: { outcome: null },
      after: { appealId, outcome },
      texts: { reason },
    });
    await markStale(tx, tags.moderationLog);
    await record(tx, "appeal.decided", { appealId });
    return { appealId };
  });
}

async function grant(tx: Tx, appealId: string, { decisionId, party }: Waiting): Promise<void> {
  if (party === "author") await undo(tx, { appealId, decisionId });
  else await reopen(tx, appealId);
}

async function lockAppeal(tx: Tx, appealId: string) {
  await tx.$queryRaw`SELECT id FROM appeals WHERE id = ${appealId}::uuid FOR UPDATE`;
  const found = await tx.appeal.findUnique({
    where: { id: appealId },
    select: {
      decisionId: true,
      appellantId: true,
      party: true,
      decidedAt: true,
      judge: { select: { name: true } },
      decision: {
        select: {
          moderatorId: true,
          respondentId: true,
          case: { select: partsTaken },
        },
      },
    },
  });
  if (!found) throw new Refusal("not_found", "notFound");
  return found;
}

type Waiting = Awaited<ReturnType<typeof lockAppeal>>;

function refuseParties({ appellantId, decision }: Waiting, moderator: Moderator): void {
  if ([appellantId, decision.respondentId].includes(moderator.id)) throw new Refusal("not_found", "notFound");
  const part = partOf(moderator.id, decision);
  if (part === "decided") throw new Refusal("forbidden", "judgeOwnDecision");
  if (part === "reported") throw new Refusal("forbidden", "decideOwnReport");
}

import type { Moderator } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { db } from "@/lib/db";
import type { RemarkInput } from "@/lib/desk/schema";
import type { RemarkAudience } from "@/lib/generated/prisma/enums";
import { remitOf } from "@/lib/moderation/remit";
import { isUuid } from "@/lib/pagination";
import { Refusal } from "@/lib/refusal";

/**
 * Writes something down beside a case: for colleagues, or for the person too, who reads it in their letter. What is for the
 * person can be added until the case is decided, though not by who reported it. A case about oneself is not there.
 */
export async function remark(
  moderator: Moderator,
  { caseId, audience, words }: RemarkInput,
): Promise<{ remarkId: string }> {
  const remit = await remitOf(moderator);
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM cases WHERE id = ${caseId}::uuid FOR SHARE`;
    const found = await tx.case.findFirst({
      where: { AND: [{ id: caseId }, remit] },
      select: { decidedAt: true, reports: { where: { reporterId: moderator.id }, select: { id: true } } },
    });
    if (!found) throw new Refusal("not_found", "notFound");
    if (audience === "person" && found.reports.length > 0) throw new Refusal("forbidden", "decideOwnReport");
    if (audience === "person" && found.decidedAt) throw new Refusal("conflict", "remarkLate");
    const { id } = await tx.caseRemark.create({
      data: { caseId, authorId: moderator.id, audience, words },
      select: { id: true },
    });
    await writeAudit(tx, {
      actorId: moderator.id,
      action: "case.remarked",
      subject: { kind: "case", id: caseId },
      after: { remarkId: id, audience },
    });
    return { remarkId: id };
  });
}

export type Remark = { id: string; author: string; audience: RemarkAudience; words: string; at: string };

/** All remarks of a case, oldest first; for a case about oneself none. */
export async function remarksOn(moderator: Moderator, caseId: string): Promise<Remark[]> {
  const rows = await db.caseRemark.findMany({
    where: { caseId, case: await remitOf(moderator) },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 100,
    select: { id: true, audience: true, words: true, createdAt: true, author: { select: { name: true } } },
  });
  return rows.map(({ createdAt, author, ...rest }) => ({
    ...rest,
    author: author.name,
    at: createdAt.toISOString(),
  }));
}

/** What the moderators told the person besides the reason, as their letter shows it: unsigned, like the letter. */
export async function toldBeside(decisionId: string): Promise<{ id: string; words: string }[]> {
  if (!isUuid(decisionId)) return [];
  return db.caseRemark.findMany({
    where: { audience: "person", case: { decision: { id: decisionId } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 20,
    select: { id: true, words: true },
  });
}

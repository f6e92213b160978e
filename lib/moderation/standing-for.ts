import { createHmac, timingSafeEqual } from "node:crypto";
import { writeAudit } from "@/lib/audit/write";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { addressKey, isWithin, limit } from "@/lib/limits";
import { preferGraver } from "@/lib/moderation/cases";
import type { Subject } from "@/lib/moderation/limits";
import type { ConfirmNoticeInput } from "@/lib/moderation/schema";
import { Refusal } from "@/lib/refusal";

/**
 * Who stands for a notice of illegal content (decision 82). Every notice is read; one of the gravest goes before everything else only
 * when somebody stands for it, or within what is believed of anybody, so that a child is not kept waiting for a letterbox.
 */

/** From here on a rule is about a danger. */
const grave = 3;

type Filed = { subject: Subject; ruleId: string; address: string };

/** Whether a notice counts in full before its sender has confirmed their address. Spends what is believed of anybody. */
export async function isBelieved({ subject, ruleId, address }: Filed): Promise<boolean> {
  const { severity } = await db.rule.findUniqueOrThrow({ where: { id: ruleId }, select: { severity: true } });
  if (severity < grave) return true;
  if (await wasFoundHarmless(subject)) return false;
  return (
    (await isWithin("graveNoticeFromAddress", addressKey(address))) &&
    (await isWithin("graveNoticeOfThing", subject.id)) &&
    (await isWithin("graveNotices", "all"))
  );
}

/** Somebody looked for a danger in it, as it is now, and there was none. */
async function wasFoundHarmless({ kind, id }: Subject): Promise<boolean> {
  const about = {
    note: { noteId: id },
    comment: { commentId: id },
    board: { boardId: id },
    account: { respondentId: id },
  }[kind];
  const last = await db.decision.findFirst({
    where: { case: { ...about, subjectKind: kind }, ruleVersion: { rule: { severity: { gte: grave } } } },
    orderBy: { createdAt: "desc" },
    select: { action: true, createdAt: true, case: { select: { note: { select: { editedAt: true } } } } },
  });
  if (last?.action !== "dismiss") return false;
  const changedAt = last.case.note?.editedAt;
  return !changedAt || changedAt < last.createdAt;
}

/** What the letter to the sender has, and the page for everybody who follows the notice has not. */
export function confirmationOf(code: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`notice ${code}`).digest("base64url").slice(0, 27);
}

export function confirms(code: string, token: string): boolean {
  const [given, right] = [Buffer.from(token), Buffer.from(confirmationOf(code))];
  return given.length === right.length && timingSafeEqual(given, right);
}

/** The sender has read the letter: their notice counts in full. Twice is once. Refuses what no letter said ("not_found"). */
export async function confirmNotice(
  _viewer: unknown,
  { code, token }: ConfirmNoticeInput,
  { address }: { address: string },
): Promise<{ code: string }> {
  await limit("letterFromAddress", addressKey(address));
  if (!confirms(code, token)) throw new Refusal("not_found", "notFound");
  await db.$transaction(async (tx) => {
    const notice = await tx.illegalNotice.findUnique({
      where: { code },
      select: { id: true, caseId: true, ruleId: true },
    });
    if (!notice) throw new Refusal("not_found", "notFound");
    const { count } = await tx.illegalNotice.updateMany({
      where: { id: notice.id, confirmedAt: null },
      data: { confirmedAt: new Date() },
    });
    if (count === 0) return;
    const open = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM cases WHERE id = ${notice.caseId}::uuid AND decided_at IS NULL FOR UPDATE`;
    if (open.length > 0) await preferGraver(tx, notice.caseId, notice.ruleId);
    await writeAudit(tx, {
      actorId: null,
      action: "notice.confirmed",
      subject: { kind: "case", id: notice.caseId },
      after: { noticeId: notice.id },
    });
  });
  return { code };
}

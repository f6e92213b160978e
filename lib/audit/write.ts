import { createHash, randomBytes } from "node:crypto";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";

type Entry = {
  /** Who did it; null for the machine. */
  actorId: string | null;
  /** e.g. "case.decided" */
  action: string;
  subject: { kind: string; id: string };
  /** Ids, numbers, words of the house: never what people wrote. */
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
  /** What people wrote, by name. It is kept beside the row, where it can be emptied. */
  texts?: Record<string, string>;
};

/** Adds one row to the append-only audit, in the caller's transaction. */
export async function writeAudit(
  tx: Tx,
  { actorId, action, subject, before, after, texts = {} }: Entry,
): Promise<void> {
  const said = Object.entries(texts).filter(([, text]) => text !== "");
  const content =
    said.length > 0
      ? JSON.stringify({ salt: randomBytes(16).toString("hex"), ...Object.fromEntries(said) })
      : null;
  const textsDigest = content === null ? null : createHash("sha256").update(content).digest();
  const row = {
    actorId,
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    before,
    after,
    textsDigest,
  };
  const { id } = await tx.audit.create({ data: row, select: { id: true } });
  if (content !== null)
    await tx.auditText.create({ data: { auditId: id, content }, select: { auditId: true } });
}

import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";

type Entry = {
  /** Who did it; null for the machine. */
  actorId: string | null;
  /** e.g. "case.decided" */
  action: string;
  subject: { kind: string; id: string };
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
};

/** Adds one row to the append-only audit, in the caller's transaction. */
export async function writeAudit(tx: Tx, { actorId, action, subject, before, after }: Entry): Promise<void> {
  await tx.audit.create({
    data: { actorId, action, subjectKind: subject.kind, subjectId: subject.id, before, after },
    select: { id: true },
  });
}

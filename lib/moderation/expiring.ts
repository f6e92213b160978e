import { writeAudit } from "@/lib/audit/write";
import { db, type Tx } from "@/lib/db";
import { lift, restrictionSelect } from "@/lib/moderation/restricting";

/**
 * Takes away what has run its time by `now`: reads have known since that moment, counters and kept pages follow here. Each in a
 * transaction of its own, so that one that fails keeps no other waiting; answers how many ended.
 */
export async function endDue(now: Date): Promise<number> {
  const broken: unknown[] = [];
  const passed: string[] = [];
  let ended = 0;
  for (;;) {
    const due = await db.restriction.findFirst({
      where: { until: { lte: now }, id: { notIn: passed } },
      orderBy: [{ until: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    if (!due) break;
    passed.push(due.id);
    try {
      if (await db.$transaction((tx) => end(tx, due.id, now))) ended += 1;
    } catch (error) {
      broken.push(error);
    }
  }
  if (broken.length > 0) throw new AggregateError(broken, "restrictions could not be ended");
  return ended;
}

async function end(tx: Tx, id: string, now: Date): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM restrictions WHERE id = ${id}::uuid FOR UPDATE`;
  const due = await tx.restriction.findFirst({
    where: { id, until: { lte: now } },
    select: restrictionSelect,
  });
  if (!due) return false;
  await lift(tx, due, null);
  await writeAudit(tx, {
    actorId: null,
    action: "restriction.ended",
    subject: { kind: "decision", id: due.decisionId },
    after: { action: due.action },
  });
  return true;
}

import { markStale, tags } from "@/lib/cache-tags";
import { lockComment, settleComment } from "@/lib/comments/counting";
import { endCommentHold } from "@/lib/comments/holding";
import type { Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { settleCounts } from "@/lib/notes/counting";
import { endHold } from "@/lib/notes/publishing";
import { markNoteStale } from "@/lib/notes/stale";

type Thing = { kind: "note" | "comment"; id: string };

/**
 * Brings the one row that hides a note or comment in line with the restrictions that ask for it: of several the one that holds
 * longest. `appealId`: the appeal that took one of them away.
 */
export async function settleTakedown(tx: Tx, thing: Thing, appealId: string | null): Promise<void> {
  const where = thing.kind === "note" ? { noteId: thing.id } : { commentId: thing.id };
  await lock(tx, thing);
  const asked = await tx.restriction.findMany({
    where: { ...where, part: "whole", action: { in: ["hide", "take_down"] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { decisionId: true, until: true },
  });
  const strongest = asked.toSorted((a, b) => lasting(b.until) - lasting(a.until))[0];
  const standing = await tx.takedown.findFirst({ where, select: { id: true } });
  if (!strongest) {
    if (standing) await restore(tx, thing, standing.id, appealId);
    return;
  }
  if (standing) {
    await tx.takedown.update({ where: { id: standing.id }, data: strongest, select: { id: true } });
    if (thing.kind === "note") await endHold(tx, thing.id);
    return;
  }
  await takeDown(tx, thing, { ...where, ...strongest });
}

function lasting(until: Date | null): number {
  return until?.getTime() ?? Number.POSITIVE_INFINITY;
}

/** Of two changes at once the later one sees what the earlier has written. */
async function lock(tx: Tx, { kind, id }: Thing): Promise<void> {
  if (kind === "comment") await lockComment(tx, id);
  else await tx.$queryRaw`SELECT 1 FROM notes WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
}

type Row = { noteId?: string; commentId?: string; decisionId: string; until: Date | null };

async function takeDown(tx: Tx, { kind, id }: Thing, row: Row): Promise<void> {
  const { decisionId } = row;
  if (kind === "note") {
    await tx.takedown.create({ data: row, select: { id: true } });
    await endHold(tx, id);
    await settleCounts(tx, id);
    await markNoteStale(tx, id);
    await record(tx, "note.taken_down", { noteId: id, decisionId });
  } else {
    await endCommentHold(tx, id);
    await tx.takedown.create({ data: row, select: { id: true } });
    await settleComment(tx, id);
    await markCommentStale(tx, id);
    await record(tx, "comment.taken_down", { commentId: id, decisionId });
  }
}

async function restore(
  tx: Tx,
  { kind, id }: Thing,
  takedownId: string,
  appealId: string | null,
): Promise<void> {
  await tx.takedown.delete({ where: { id: takedownId }, select: { id: true } });
  if (kind === "note") {
    await settleCounts(tx, id);
    await markNoteStale(tx, id);
    await record(tx, "note.restored", { noteId: id, appealId });
  } else {
    await settleComment(tx, id);
    await markCommentStale(tx, id);
    await record(tx, "comment.restored", { commentId: id, appealId });
  }
}

async function markCommentStale(tx: Tx, id: string): Promise<void> {
  const comment = await tx.comment.findUnique({ where: { id }, select: { noteId: true } });
  if (comment) await markStale(tx, tags.note(comment.noteId));
}

import { endless } from "@/lib/accounts/viewer";
import type { Tx } from "@/lib/db";
import { markNoteStale } from "@/lib/notes/stale";

/**
 * Brings a note's `limitedUntil` in line with the restrictions that lie on it. For moderation, in its transaction, after it has
 * written or removed one; calling it again changes nothing.
 */
export async function settleReach(tx: Tx, noteId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE notes n SET limited_until = (
      SELECT max(coalesce(r.until, ${endless})) FROM restrictions r
      WHERE r.note_id = n.id AND r.action = 'limit_reach' AND (r.until IS NULL OR r.until > now()))
    WHERE n.id = ${noteId}::uuid`;
  await markNoteStale(tx, noteId);
}

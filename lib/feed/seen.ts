import { requireViewer } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { SeenInput } from "@/lib/feed/schema";
import { limit } from "@/lib/limits";
import { visibleToSql } from "@/lib/notes/visibility";

/** Days after which a note may come as new. */
const remembered = 90;

/** Notes that were before somebody's eyes, marked in batches. What they may not see is passed over; seeing again moves nothing. */
export async function markSeen(viewer: Anyone, { ids }: SeenInput): Promise<void> {
  const { id: accountId } = requireViewer(viewer);
  await limit("seen", accountId);
  await db.$executeRaw`
    INSERT INTO seen_notes (account_id, note_id, seen_at)
    SELECT ${accountId}::uuid, n.id, now() FROM notes n WHERE n.id = ANY(${ids}::uuid[]) AND ${visibleToSql({ id: accountId })}
    ON CONFLICT DO NOTHING`;
}

/** Forgets what was seen longer ago than three months. */
export async function sweepSeen(now: Date): Promise<number> {
  return db.$executeRaw`DELETE FROM seen_notes WHERE seen_at < ${now}::timestamptz - ${remembered} * interval '1 day'`;
}

import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";

/** The requests under which a person's latest notes were published: drafts of these are done with. */
export async function lateRequests(viewer: Viewer): Promise<string[]> {
  const notes = await db.note.findMany({
    where: { authorId: viewer.id, requestId: { not: null } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 20,
    select: { requestId: true },
  });
  return notes.flatMap(({ requestId }) => requestId ?? []);
}

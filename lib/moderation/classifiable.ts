import { createHash } from "node:crypto";
import type { Db } from "@/lib/db";
import { hasChanged, readSnapshot, takeSnapshot } from "@/lib/moderation/snapshot";

/** Which notes the classifier is asked about. */

const needed = {
  id: true,
  authorId: true,
  title: true,
  body: true,
  contentWarning: true,
  editedAt: true,
  createdAt: true,
  author: { select: { locale: true } },
  images: {
    orderBy: { position: "asc" },
    select: { alt: true, mediaId: true, media: { select: { smallKey: true } } },
  },
} as const;

/**
 * The note as it stands, if it is to be asked about: others can see it, these words and pictures were not asked about before, and no
 * moderator has decided about them. Else null.
 */
export async function dueOf(on: Db, noteId: string) {
  const note = await on.note.findFirst({
    where: {
      id: noteId,
      deletedAt: null,
      hold: { is: null },
      takedown: { is: null },
      visibility: { not: "only_me" },
      author: { suspensions: { none: { endless: true } } },
    },
    select: needed,
  });
  if (!note) return null;
  const version = versionOf(note);
  const asked = await on.classification.findUnique({
    where: { noteId_version: { noteId, version } },
    select: { id: true },
  });
  if (asked || (await isDecided(on, note))) return null;
  return { ...note, version };
}

export type Due = NonNullable<Awaited<ReturnType<typeof dueOf>>>;

type Content = Pick<Due, "title" | "body" | "contentWarning"> & {
  images: { mediaId: string; alt: string }[];
};

/** Names these words and pictures: what readers could tell apart. */
function versionOf({ title, body, contentWarning, images }: Content): string {
  const told = [title, body, contentWarning, images.map(({ mediaId, alt }) => [mediaId, alt])];
  return createHash("sha256").update(JSON.stringify(told)).digest("base64url").slice(0, 22);
}

type Dated = Pick<Due, "id" | "editedAt" | "createdAt">;

/** Whether a person has decided about these very words and pictures, whatever it was and whatever became of it. */
async function isDecided(on: Db, { id, editedAt, createdAt }: Dated): Promise<boolean> {
  const cases = await on.case.findMany({
    where: { noteId: id, subjectKind: "note", decision: { is: { moderatorId: { not: null } } } },
    select: { snapshot: true, decision: { select: { createdAt: true } } },
  });
  if (cases.length === 0) return false;
  // Since the last edit: they had the note as it is before their eyes, beside the snapshot.
  const since = editedAt ?? createdAt;
  if (cases.some(({ decision }) => decision !== null && decision.createdAt >= since)) return true;
  const now = await takeSnapshot(on, { kind: "note", id });
  return now !== null && cases.some(({ snapshot }) => !hasChanged(readSnapshot(snapshot), now));
}

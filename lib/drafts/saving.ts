import { requireUnsuspended } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { type DraftView, ownDraft } from "@/lib/drafts/queries";
import { limits, sameState } from "@/lib/drafts/rules";
import type { SaveInput } from "@/lib/drafts/schema";
import { limit } from "@/lib/limits";
import { Refusal } from "@/lib/refusal";

/** `gone`: pictures that could not be kept with it, because they are not there any more. */
export type Saved = { revision: number; gone: string[] };

/** What the composer gets with a conflict: the newer draft, or the note that it became. */
type Conflict = { newer: DraftView } | { noteId: string };

/**
 * Saves what somebody is writing, as often as they like (3,000 an hour, 100 drafts). A save that began from an older
 * revision than the newest changes nothing and is answered with that one (conflict, draftNewer), unless it says the same;
 * so is one of a note that is published (conflict, draftPublished). A draft that was discarded meanwhile is `not_found`:
 * saving from revision 0 makes it anew. Nothing else happens for it, so it records no event.
 */
export async function save(viewer: Anyone, input: SaveInput): Promise<Saved> {
  const me = requireUnsuspended(viewer);
  await limit("draft", me.id);
  return db.$transaction(async (tx) => {
    const revision = input.baseRevision === 0 ? await begin(tx, me.id, input) : await goOn(tx, me.id, input);
    // Asked last: the row may have been waited for while it was being published.
    const noteId = await noteOf(tx, me.id, input.id);
    if (noteId) throw new Refusal("conflict", "draftPublished", { detail: { noteId } satisfies Conflict });
    if (!revision) return insteadOf(tx, me.id, input);
    return { revision, gone: await claim(tx, me.id, input) };
  });
}

async function noteOf(tx: Tx, authorId: string, requestId: string): Promise<string | undefined> {
  const where = { authorId_requestId: { authorId, requestId } };
  return (await tx.note.findUnique({ where, select: { id: true } }))?.id;
}

/** Null when it is there already. */
async function begin(tx: Tx, authorId: string, { id, content }: SaveInput): Promise<number | null> {
  // Beginnings of one person pass one at a time, so that the limit holds.
  await tx.$queryRaw`SELECT id FROM accounts WHERE id = ${authorId}::uuid FOR NO KEY UPDATE`;
  const [draft] = await tx.draft.createManyAndReturn({
    data: [{ id, authorId, content }],
    skipDuplicates: true,
    select: { revision: true },
  });
  if (draft && (await tx.draft.count({ where: { authorId } })) > limits.drafts) {
    throw new Refusal("conflict", "draftsMany", { values: { most: limits.drafts } });
  }
  return draft?.revision ?? null;
}

async function goOn(
  tx: Tx,
  authorId: string,
  { id, baseRevision, content }: SaveInput,
): Promise<number | null> {
  const [draft] = await tx.draft.updateManyAndReturn({
    where: { id, authorId, revision: baseRevision },
    data: { content, revision: { increment: 1 }, savedAt: new Date() },
    select: { revision: true },
  });
  return draft?.revision ?? null;
}

/** The answer to an earlier save may have been lost on its way: saying the same again is no conflict. */
async function insteadOf(tx: Tx, authorId: string, { id, content, pictures }: SaveInput): Promise<Saved> {
  const newer = await ownDraft(tx, authorId, id);
  if (!newer) throw new Refusal("not_found", "draftGone");
  const there = newer.pictures.map(({ picture, alt }) => ({ mediaId: picture.id, alt }));
  if (sameState({ content, pictures }, { content: newer.content, pictures: there })) {
    return { revision: newer.revision, gone: [] };
  }
  throw new Refusal("conflict", "draftNewer", { detail: { newer } satisfies Conflict });
}

/** Takes the author's own pictures into the draft, and answers which are not there. The lock settles the race with the sweep. */
async function claim(tx: Tx, ownerId: string, { id: draftId, pictures }: SaveInput): Promise<string[]> {
  const wanted = new Map(pictures.map(({ mediaId, alt }) => [mediaId, alt]));
  const ids = [...wanted.keys()];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM media WHERE id = ANY(${ids}::uuid[]) AND owner_id = ${ownerId}::uuid ORDER BY id FOR KEY SHARE`;
  const own = new Set(rows.map(({ id }) => id));
  const kept = ids.filter((mediaId) => own.has(mediaId));
  await tx.draftImage.deleteMany({ where: { draftId } });
  await tx.draftImage.createMany({
    data: kept.map((mediaId, position) => ({ draftId, position, mediaId, alt: wanted.get(mediaId) ?? "" })),
  });
  return ids.filter((mediaId) => !own.has(mediaId));
}

import type { Viewer } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { ownDraft } from "@/lib/drafts/queries";
import { noteOf } from "@/lib/drafts/scheduling";
import { record } from "@/lib/events/record";
import { publish } from "@/lib/notes/commands";
import { Refusal, unreadable } from "@/lib/refusal";

type Due = { id: string; authorId: string };

/**
 * Publishes every draft whose moment has come, once: `publish` answers a repeated request with the note of the first, and the
 * draft's row is held all the while, so that two workers never take the same, and a save that comes meanwhile learns that it
 * is published. What is refused waits for its author with the reason; of a suspended or muted author it waits for the end of that;
 * what cannot be done just now (too many in an hour) is tried again the next time. Answers how many notes there are more.
 */
export async function publishDue(now: Date): Promise<number> {
  const passed: string[] = [];
  const broken: unknown[] = [];
  let published = 0;
  for (;;) {
    const taken = await db.$transaction((tx) => publishNext(tx, now, passed), { timeout: 30_000 });
    if (!taken) break;
    passed.push(taken.id);
    if (taken.published) published += 1;
    if (taken.broken) broken.push(taken.broken);
  }
  if (broken.length > 0) throw new AggregateError(broken, "drafts could not be published");
  return published;
}

type Taken = { id: string; published: boolean; broken?: unknown };

async function publishNext(tx: Tx, now: Date, passed: string[]): Promise<Taken | null> {
  const [due] = await tx.$queryRaw<Due[]>`
    SELECT d.id, d.author_id AS "authorId" FROM drafts d
    WHERE d.scheduled_for <= ${now} AND d.failure IS NULL AND NOT (d.id = ANY(${passed}::uuid[]))
      AND NOT EXISTS (SELECT 1 FROM suspensions u WHERE u.account_id = d.author_id AND u.until > ${now})
      AND NOT EXISTS (SELECT 1 FROM restrictions r WHERE r.account_id = d.author_id AND r.action = 'mute' AND r.until > ${now})
    ORDER BY d.scheduled_for, d.id LIMIT 1 FOR UPDATE OF d SKIP LOCKED`;
  if (!due) return null;
  const { id, authorId } = due;
  try {
    const noteId = await publishOne(tx, due);
    await tx.draft.delete({ where: { id }, select: { id: true } });
    await record(tx, "draft.published", { noteId });
    return { id, published: true };
  } catch (error) {
    // A bug in one: it is reported, but only after those that wait behind it.
    if (!(error instanceof Refusal)) return { id, published: false, broken: error };
    if (error.code === "limited" || error.code === "unavailable") return { id, published: false };
    await tx.draft.update({ where: { id }, data: { failure: reasonOf(error) }, select: { id: true } });
    await record(tx, "draft.refused", { draftId: id, authorId });
    return { id, published: false };
  }
}

/** The note is made in a transaction of its own: it is there, whatever becomes of this one. */
async function publishOne(tx: Tx, { id, authorId }: Due): Promise<string> {
  const author = await authorOf(tx, authorId);
  const where = { authorId_requestId: { authorId, requestId: id } };
  const earlier = await tx.note.findUnique({ where, select: { id: true } });
  if (earlier) return earlier.id;
  const draft = await ownDraft(tx, authorId, id);
  if (!draft) throw new Refusal("not_found", "draftGone");
  // Doubtful words go to a person, as the author was told.
  const note = noteOf(draft, true);
  if (!note.success) throw unreadable(note.error);
  return (await publish(author, note.data)).id;
}

async function authorOf(tx: Tx, id: string): Promise<Viewer> {
  const account = await tx.account.findUniqueOrThrow({
    where: { id },
    select: { id: true, handle: true, name: true, locale: true },
  });
  const free = { suspendedUntil: null, mutedUntil: null, secondFactor: false };
  return { ...account, ...free, roles: [], sessionId: "" };
}

/** The one thing to be said of it: what is wrong with a field, or else the sentence of the whole. */
function reasonOf({ fields, messageKey }: Refusal): string {
  return Object.values(fields)[0] ?? messageKey;
}

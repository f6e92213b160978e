import { requireViewer, requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { type DraftView, draftFor } from "@/lib/drafts/queries";
import { momentTrouble } from "@/lib/drafts/rules";
import type { DraftRef, ScheduleInput } from "@/lib/drafts/schema";
import { letThrough, screenWords } from "@/lib/notes/checking";
import { publishInput } from "@/lib/notes/schema";
import { Refusal, unreadable } from "@/lib/refusal";

/** A draft as the note that it would be; `confirmed`: its author knows that a person will look at what is doubtful. */
export function noteOf({ id, content, pictures }: DraftView, confirmed: boolean) {
  const chosen = pictures.map(({ picture, alt }) => ({ mediaId: picture.id, alt }));
  return publishInput.safeParse({ ...content, requestId: id, pictures: chosen, confirmed });
}

/**
 * Sets the moment at which one's draft becomes a note by itself, or another one: an hour to 14 days after `now`. Refuses what
 * could not be published as it stands (invalid), and asks about doubtful words unless `confirmed` (conflict, rulesAsk).
 */
export async function schedule(
  viewer: Anyone,
  { id, at, timeZone, confirmed }: ScheduleInput,
  now = new Date(),
): Promise<void> {
  const me = requireWriter(viewer);
  const draft = await draftFor(me, { id });
  const trouble = momentTrouble(at, now);
  if (trouble) throw new Refusal("invalid", trouble, { fields: { at: trouble } });
  const note = noteOf(draft, confirmed);
  if (!note.success) throw unreadable(note.error);
  const altTexts = note.data.pictures.map(({ alt }) => alt);
  await letThrough(me, screenWords({ ...note.data, altTexts }), { confirmed });
  const { count } = await db.draft.updateMany({
    where: { id, authorId: me.id },
    data: { scheduledFor: at, timeZone, failure: null },
  });
  if (count === 0) throw new Refusal("not_found", "draftGone");
}

/** Makes it an ordinary draft again, also while suspended; again changes nothing. */
export async function unschedule(viewer: Anyone, { id }: DraftRef): Promise<void> {
  const me = requireViewer(viewer);
  await db.draft.updateMany({
    where: { id, authorId: me.id, scheduledFor: { not: null } },
    data: { scheduledFor: null, timeZone: null, failure: null },
  });
}

import { isTemplate } from "@/lib/cards/rules";
import type { SqlTx, Tx } from "@/lib/db";
import { nameTopics, type Standing } from "@/lib/hashtags/naming";
import { detectLanguage } from "@/lib/language/detect";
import { topicsOf } from "@/lib/notes/rules";
import type { NoteInput } from "@/lib/notes/schema";
import { isPlace } from "@/lib/places/cities";
import { Refusal } from "@/lib/refusal";
import { keepScreening } from "@/lib/screening/keeping";
import type { Screening } from "@/lib/screening/screen";

/** What publishing and editing do alike. */

/** The columns of a note that its author fills. Refuses a channel, a place or a template that is not there; a
 * closed channel takes in no note, but keeps those it has. */
export async function columnsOf(tx: Tx, input: NoteInput, presentChannel?: string) {
  const chosen = choicesOf(input);
  const { channel: slug } = input;
  const channel = await tx.channel.findUnique({ where: { slug }, select: { id: true, closedAt: true } });
  if (!channel || (channel.closedAt && channel.id !== presentChannel)) throw channelMissing();
  return { ...chosen, channelId: channel.id };
}

/** All of them but the channel. */
export function choicesOf(input: NoteInput) {
  const { title, body, visibility } = input;
  const { declarations, contentWarning, commentAudience, placeId, cardTemplate } = input;
  refuseUnknown(input);
  const language = detectLanguage(`${title}\n${body}`);
  const choices = { visibility, declarations, contentWarning, commentAudience, placeId, cardTemplate };
  return { title, body, language, ...choices };
}

export function channelMissing(): Refusal {
  return new Refusal("invalid", "checkFields", { fields: { channel: "channelMissing" } });
}

/** Places and templates are no tables: what refers to them is checked against their lists. */
function refuseUnknown({ placeId, cardTemplate }: Pick<NoteInput, "placeId" | "cardTemplate">): void {
  const fields = {
    ...(placeId === null || isPlace(placeId) ? {} : { placeId: "placeUnknown" }),
    ...(cardTemplate === null || isTemplate(cardTemplate) ? {} : { cardTemplate: "templateUnknown" }),
  };
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "checkFields", { fields });
}

export type Columns = Awaited<ReturnType<typeof columnsOf>>;

/** Takes the author's own pictures into the note. The lock settles the race with the sweep of unclaimed ones. */
export async function claim(
  tx: SqlTx,
  ownerId: string,
  noteId: string,
  pictures: NoteInput["pictures"],
): Promise<void> {
  const ids = pictures.map(({ mediaId }) => mediaId);
  const alts = pictures.map(({ alt }) => alt);
  const own = await tx.$queryRaw<{ id: string }[]>`
    WITH own AS MATERIALIZED (SELECT id FROM media WHERE id = ANY(${ids}::uuid[]) AND owner_id = ${ownerId}::uuid
      ORDER BY id FOR KEY SHARE),
    shown AS (INSERT INTO note_images (note_id, position, media_id, alt)
      SELECT ${noteId}::uuid, p.position - 1, p.id, p.alt
      FROM unnest(${ids}::uuid[], ${alts}::text[]) WITH ORDINALITY AS p(id, alt, position) JOIN own USING (id))
    SELECT id FROM own`;
  const found = new Set(own.map(({ id }) => id));
  const gone = ids.filter((id) => !found.has(id));
  if (gone.length > 0) {
    throw new Refusal("invalid", "checkFields", { fields: { pictures: "pictureGone" }, detail: { gone } });
  }
}

/** Where a note with these words stands: under the topics that they name, and those whose page these share. */
export function standingsOf(tx: SqlTx, words: { title: string; body: string }): Promise<Standing[]> {
  return nameTopics(tx, topicsOf(words));
}

/** What a moderator decides about, or has decided, stays as it is. */
export function refuseHidden({
  takedown,
  hold: waits,
}: {
  takedown: object | null;
  hold: object | null;
}): void {
  if (takedown) throw new Refusal("conflict", "editTakenDown");
  if (waits) throw new Refusal("conflict", "editHeld");
}

export async function hold(tx: Tx, noteId: string, screening: Screening): Promise<void> {
  const screeningId = await keepScreening(tx, screening, { noteId });
  await tx.hold.create({ data: { noteId, screeningId }, select: { noteId: true } });
}

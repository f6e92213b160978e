import { isTemplate } from "@/lib/cards/rules";
import type { Tx } from "@/lib/db";
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
  const { title, body, visibility, channel: slug } = input;
  const { declarations, contentWarning, commentAudience, placeId, cardTemplate } = input;
  refuseUnknown(input);
  const channel = await tx.channel.findUnique({ where: { slug }, select: { id: true, closedAt: true } });
  if (!channel || (channel.closedAt && channel.id !== presentChannel))
    throw new Refusal("invalid", "checkFields", { fields: { channel: "channelMissing" } });
  const language = detectLanguage(`${title}\n${body}`);
  const choices = { visibility, declarations, contentWarning, commentAudience, placeId, cardTemplate };
  return { title, body, language, channelId: channel.id, ...choices };
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
  tx: Tx,
  ownerId: string,
  noteId: string,
  pictures: NoteInput["pictures"],
): Promise<void> {
  const ids = pictures.map(({ mediaId }) => mediaId);
  const own = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM media WHERE id = ANY(${ids}::uuid[]) AND owner_id = ${ownerId}::uuid ORDER BY id FOR KEY SHARE`;
  const found = new Set(own.map(({ id }) => id));
  const gone = ids.filter((id) => !found.has(id));
  if (gone.length > 0) {
    throw new Refusal("invalid", "checkFields", { fields: { pictures: "pictureGone" }, detail: { gone } });
  }
  await tx.noteImage.createMany({
    data: pictures.map(({ mediaId, alt }, position) => ({ noteId, position, mediaId, alt })),
  });
}

/** Where a note with these words stands: under the topics that they name, and those whose page these share. */
export function standingsOf(tx: Tx, words: { title: string; body: string }): Promise<Standing[]> {
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

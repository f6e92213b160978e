import { requireViewer } from "@/lib/accounts/authority";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { type Db, db } from "@/lib/db";
import { type DraftContent, limits } from "@/lib/drafts/rules";
import { type DraftRef, draftContent } from "@/lib/drafts/schema";
import type { Prisma } from "@/lib/generated/prisma/client";
import { isUuid } from "@/lib/pagination";
import { Refusal } from "@/lib/refusal";
import { type Picture, pictureSelect, pictureView } from "@/lib/uploads/queries";

/** A draft as a composer takes it up again. */
export type DraftView = {
  id: string;
  revision: number;
  savedAt: string;
  content: DraftContent;
  pictures: { picture: Picture; alt: string }[];
  schedule: Schedule | null;
};

/** When a draft will publish itself; `failure` is a key of errors.json: why it could not, and waits for its author. */
export type Schedule = { at: string; timeZone: string; failure: string | null };

const select = {
  id: true,
  revision: true,
  savedAt: true,
  content: true,
  scheduledFor: true,
  timeZone: true,
  failure: true,
  images: {
    orderBy: { position: "asc" },
    select: { alt: true, media: { select: pictureSelect } },
  },
} satisfies Prisma.DraftSelect;

type Row = Prisma.DraftGetPayload<{ select: typeof select }>;

function draftView({ id, revision, savedAt, content, images, ...row }: Row): DraftView {
  const pictures = images.map(({ alt, media }) => ({ alt, picture: pictureView(media) }));
  const { scheduledFor, timeZone, failure } = row;
  const schedule = scheduledFor && { at: scheduledFor.toISOString(), timeZone: timeZone ?? "UTC", failure };
  return {
    id,
    revision,
    savedAt: savedAt.toISOString(),
    content: draftContent.parse(content),
    pictures,
    schedule,
  };
}

/** One's own draft, for commands and pages; null when it is not there, or published. */
export async function ownDraft(from: Db, authorId: string, id: string): Promise<DraftView | null> {
  if (!isUuid(id)) return null;
  const row = await from.draft.findFirst({ where: { id, authorId }, select });
  return row && !(await published(from, authorId, [id])).has(id) ? draftView(row) : null;
}

/** The same for a composer that asks how its draft stands now. */
export async function draftFor(viewer: Anyone, { id }: DraftRef): Promise<DraftView> {
  const draft = await ownDraft(db, requireViewer(viewer).id, id);
  if (!draft) throw new Refusal("not_found", "draftGone");
  return draft;
}

/** The same for a page; null reads the same for "not yours" and "not there". */
export function draftToResume(viewer: Viewer, id: string): Promise<DraftView | null> {
  return ownDraft(db, viewer.id, id);
}

/** All of one's drafts, the latest save first; there are at most 100. */
export async function draftsOf(viewer: Viewer): Promise<DraftView[]> {
  const rows = await db.draft.findMany({
    where: { authorId: viewer.id },
    orderBy: [{ savedAt: "desc" }, { id: "desc" }],
    take: limits.drafts,
    select,
  });
  const ids = rows.map(({ id }) => id);
  const done = await published(db, viewer.id, ids);
  return rows
    .filter(({ id }) => !done.has(id))
    .map(draftView)
    .filter((draft) => draft.schedule !== null || !isBlank(draft));
}

/** Begun, and emptied again. */
function isBlank({ content, pictures }: DraftView): boolean {
  return content.title.trim() === "" && content.body.trim() === "" && pictures.length === 0;
}

/**
 * Which of these drafts are notes by now. Their rows go a moment after publishing, when its event is delivered; until then
 * nobody sees them.
 */
async function published(from: Db, authorId: string, ids: string[]): Promise<Set<string>> {
  const notes = await from.note.findMany({
    where: { authorId, requestId: { in: ids } },
    select: { requestId: true },
  });
  return new Set(notes.flatMap(({ requestId }) => requestId ?? []));
}

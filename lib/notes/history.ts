import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { detectLanguage, type TextLanguage } from "@/lib/language/detect";
import { authorSelect, authorView, type PictureView, picturesSelect, pictureView } from "@/lib/notes/cards";
import {
  type Allowance,
  differences,
  type PictureChange,
  type Piece,
  pictureChanges,
} from "@/lib/notes/differences";
import { readableEdits, visibleTo } from "@/lib/notes/visibility";
import { isUuid } from "@/lib/pagination";

/** Versions that one page of a history shows; what lies further back is not shown. */
const versionsShown = 50;
/** UTF-16 units that one page compares, the newest versions first: twenty bodies written wholly anew. */
const comparedAtMost = 40_000;

export type Version = {
  /** When it appeared. */
  at: string;
  language: TextLanguage;
  title: Piece[];
  body: Piece[];
  /** Null: no warning, before and after. */
  contentWarning: Piece[] | null;
  /** A photo that is no longer in the note has no picture: what its author took out is not shown. */
  pictures: (PictureChange & { picture: PictureView | null })[];
  /** Everything of it, nothing of a difference: the first one that is shown. */
  whole: boolean;
};

export type NoteHistory = {
  id: string;
  title: string;
  language: string;
  author: { id: string; handle: string; name: string; avatarUrl: string | null };
  /** Newest first; the first is what the note is now. */
  versions: Version[];
  /** There are older ones than these. */
  more: boolean;
};

type State = {
  at: Date;
  title: string;
  body: string;
  contentWarning: string | null;
  pictures: { mediaId: string; alt: string }[];
};

/** The note's versions with what changed between them; null when this person may not see the note. */
export async function noteHistory(viewer: Anyone, id: string): Promise<NoteHistory | null> {
  if (!isUuid(id)) return null;
  const note = await db.note.findFirst({
    where: { AND: [{ id }, visibleTo(viewer)] },
    select: {
      ...{ id: true, title: true, body: true, language: true, contentWarning: true },
      ...{ publishedAt: true, editedAt: true },
      author: { select: authorSelect },
      ...picturesSelect,
      edits: {
        where: readableEdits(viewer),
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: versionsShown + 1,
        select: { title: true, body: true, contentWarning: true, pictures: true, shownFrom: true },
      },
    },
  });
  if (!note) return null;
  const { images, edits, title, body, contentWarning, publishedAt, editedAt } = note;
  const now = { title, body, contentWarning, pictures: images, at: editedAt ?? publishedAt };
  const states = [now, ...edits.map(stateOf)];
  const shown = new Map(images.map((image) => [image.mediaId, pictureView(image, note.takedown)]));
  const allowance = { left: comparedAtMost };
  const versions = states
    .slice(0, versionsShown)
    .map((state, at) => versionOf(state, states[at + 1], { shown, allowance }));
  return {
    ...{ id, title, language: note.language, author: authorView(note.author) },
    versions,
    more: edits.length > versionsShown - 1,
  };
}

type EditRow = Omit<State, "at" | "pictures"> & { shownFrom: Date; pictures: Prisma.JsonValue };

function stateOf({ shownFrom, pictures, ...words }: EditRow): State {
  // written by lib/notes/editing
  return { ...words, at: shownFrom, pictures: pictures as State["pictures"] };
}

type Telling = { shown: Map<string, PictureView>; allowance: Allowance };

function versionOf(state: State, older: State | undefined, { shown, allowance }: Telling): Version {
  const from = older ?? state;
  const warned = state.contentWarning !== null || from.contentWarning !== null;
  const compare = (was: string, is: string) => differences(was, is, allowance);
  return {
    at: state.at.toISOString(),
    language: detectLanguage(`${state.title}\n${state.body}`),
    title: compare(from.title, state.title),
    body: compare(from.body, state.body),
    contentWarning: warned ? compare(from.contentWarning ?? "", state.contentWarning ?? "") : null,
    pictures: pictureChanges(from.pictures, state.pictures, allowance)
      .map((change) => ({ ...change, picture: shown.get(change.mediaId) ?? null }))
      // how a photo was described that is not shown says what it showed
      .filter(({ kind, picture }) => kind !== "described" || picture),
    whole: older === undefined,
  };
}

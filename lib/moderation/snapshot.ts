import { z } from "zod";
import type { Db } from "@/lib/db";
import type { Subject } from "@/lib/moderation/limits";

/** A note, comment, person or board as it stood at one moment: what a case keeps and a decision quotes. */
const snapshotShape = z.object({
  author: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  /** "en", "zh", "mixed" or "und". */
  language: z.string(),
  /** A note's title, a person's or board's name; empty for a comment. */
  title: z.string(),
  /** A note's or comment's text, a person's bio. */
  body: z.string(),
  /** A note's warning before its pictures. */
  contentWarning: z.string().nullish(),
  images: z.array(
    z.object({
      /** Not in the oldest ones. */
      mediaId: z.string().optional(),
      smallKey: z.string(),
      largeKey: z.string(),
      width: z.number(),
      height: z.number(),
      alt: z.string(),
    }),
  ),
  /** Of a comment: the note it stands under. */
  under: z.object({ noteId: z.string(), title: z.string() }).nullable(),
  /** What the machine pointed at, in the writer's own words. */
  hits: z.array(z.object({ ruleId: z.string(), quote: z.string() })),
  /** The machine had refused it, and its author asked that a person look. */
  objection: z.boolean().optional(),
});

export type Snapshot = z.infer<typeof snapshotShape>;

/** Throws on what is no snapshot: only this slice writes them. */
export function readSnapshot(stored: unknown): Snapshot {
  return snapshotShape.parse(stored);
}

/** Whether a reader could tell the two apart. */
export function hasChanged(then: Snapshot, now: Snapshot): boolean {
  const told = ({ title, body, contentWarning = null, images }: Snapshot) =>
    JSON.stringify([title, body, contentWarning, images.map(({ largeKey, alt }) => [largeKey, alt])]);
  return told(then) !== told(now);
}

const author = { select: { id: true, handle: true, name: true } } as const;
const picture = { id: true, smallKey: true, largeKey: true, width: true, height: true } as const;

/** As it is now, deleted or hidden too; null when its row is gone. */
export async function takeSnapshot(on: Db, { kind, id }: Subject): Promise<Snapshot | null> {
  return of[kind](on, id);
}

const of: Record<Subject["kind"], (on: Db, id: string) => Promise<Snapshot | null>> = {
  note: ofNote,
  comment: ofComment,
  account: ofPerson,
  board: ofBoard,
};

async function ofNote(on: Db, id: string): Promise<Snapshot | null> {
  const note = await on.note.findUnique({
    where: { id },
    select: {
      title: true,
      body: true,
      contentWarning: true,
      language: true,
      author,
      images: { orderBy: { position: "asc" }, select: { alt: true, media: { select: picture } } },
    },
  });
  if (!note) return null;
  const images = note.images.map(({ alt, media }) => shown(media, alt));
  return { ...note, images, under: null, hits: [] };
}

async function ofComment(on: Db, id: string): Promise<Snapshot | null> {
  const comment = await on.comment.findUnique({
    where: { id },
    select: { body: true, language: true, author, note: { select: { id: true, title: true } } },
  });
  if (!comment) return null;
  const { note, ...words } = comment;
  return { ...words, title: "", images: [], under: { noteId: note.id, title: note.title }, hits: [] };
}

async function ofPerson(on: Db, id: string): Promise<Snapshot | null> {
  const person = await on.account.findUnique({
    where: { id },
    select: { ...author.select, bio: true, avatar: { select: picture } },
  });
  if (!person) return null;
  const { bio, avatar, ...names } = person;
  const images = avatar ? [shown(avatar, "")] : [];
  return { author: names, language: "und", title: names.name, body: bio, images, under: null, hits: [] };
}

async function ofBoard(on: Db, id: string): Promise<Snapshot | null> {
  const board = await on.board.findUnique({ where: { id }, select: { name: true, owner: author } });
  if (!board) return null;
  const { name: title, owner } = board;
  return { author: owner, language: "und", title, body: "", images: [], under: null, hits: [] };
}

type Picture = { id: string; smallKey: string; largeKey: string; width: number; height: number };

function shown({ id: mediaId, ...files }: Picture, alt: string): Snapshot["images"][number] {
  return { mediaId, ...files, alt };
}

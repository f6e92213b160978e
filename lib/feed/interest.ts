import { requireViewer } from "@/lib/accounts/authority";
import { noBlockWith } from "@/lib/accounts/blocks";
import type { Anyone, Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { Uninteresting } from "@/lib/feed/schema";
import { limit } from "@/lib/limits";
import { visibleTo } from "@/lib/notes/visibility";
import { Refusal } from "@/lib/refusal";

/** The column of NotInterested that each kind fills. */
const columns = { note: "noteId", author: "authorId", topic: "hashtagId" } as const;

/** Says "not interested" in a note, an author or a topic; saying it twice is once. Changes the next page of the viewer's feed. */
export async function notInterested(viewer: Anyone, { kind, id }: Uninteresting): Promise<void> {
  const person = requireViewer(viewer);
  await limit("interest", person.id);
  if (!(await isThere(person, { kind, id }))) throw new Refusal("not_found", "notFound");
  await db.notInterested.createMany({
    data: [{ accountId: person.id, [columns[kind]]: id }],
    skipDuplicates: true,
  });
}

/** Takes it back; where there is nothing to take back it is quietly nothing. */
export async function interestedAgain(viewer: Anyone, { kind, id }: Uninteresting): Promise<void> {
  const { id: accountId } = requireViewer(viewer);
  await db.notInterested.deleteMany({ where: { accountId, [columns[kind]]: id } });
}

async function isThere(viewer: Viewer, { kind, id }: Uninteresting): Promise<boolean> {
  if (kind === "note") return (await db.note.count({ where: { id, ...visibleTo(viewer) } })) > 0;
  if (kind === "author") return (await db.account.count({ where: { id } })) > 0;
  return (await db.hashtag.count({ where: { id } })) > 0;
}

/** Said by one person and listed to them at once; older ones count, too. */
const listed = 200;

export type Said = { key: string; id: string } & (
  | { kind: "note"; title: string; author: string }
  | { kind: "author"; name: string; handle: string }
  | { kind: "topic"; name: string }
);

/** What somebody is not interested in, last said first, for taking it back. */
export async function uninterestingTo(viewer: Anyone): Promise<Said[]> {
  const person = requireViewer(viewer);
  const rows = await db.notInterested.findMany({
    // Of people who have blocked one, or whom one has, nothing is told: not even that they are there.
    where: { accountId: person.id, OR: [{ authorId: null }, { author: noBlockWith(person.id) }] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: listed,
    select: {
      id: true,
      note: { select: { id: true, title: true, author: { select: { name: true } } } },
      author: { select: { id: true, name: true, handle: true } },
      hashtag: { select: { id: true, name: true } },
    },
  });
  const gone = await unreadable(
    person,
    rows.flatMap(({ note }) => note?.id ?? []),
  );
  return rows.flatMap(({ id, note, author, hashtag }): Said[] => {
    if (note) return gone.has(note.id) ? [] : [{ key: id, kind: "note", ...note, author: note.author.name }];
    if (author) return [{ key: id, kind: "author", ...author }];
    return hashtag ? [{ key: id, kind: "topic", ...hashtag }] : [];
  });
}

/** Notes whose words the viewer may not read any more. */
async function unreadable(viewer: Viewer, ids: string[]): Promise<Set<string>> {
  const seen = await db.note.findMany({
    where: { id: { in: ids }, ...visibleTo(viewer) },
    select: { id: true },
  });
  const readable = new Set(seen.map(({ id }) => id));
  return new Set(ids.filter((id) => !readable.has(id)));
}

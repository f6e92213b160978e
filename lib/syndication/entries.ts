import { standingRestriction } from "@/lib/accounts/notices";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/language/locales";
import { authorSelect, noteImageSelect, pictureView } from "@/lib/notes/cards";
import { visibleTo } from "@/lib/notes/visibility";

/** A note as it leaves the site: what a feed reader shows of it. */
export type Entry = {
  id: string;
  title: string;
  body: string;
  publishedAt: Date;
  /** When its words or photos last changed. */
  changedAt: Date;
  author: { name: string; handle: string };
  topics: string[];
  /** Empty where the author warns of them. */
  pictures: { url: string; alt: string; width: number; height: number }[];
  /** Empty: a warning without words; null: none. */
  contentWarning: string | null;
};

/** A feed before it is written in one of its forms. */
export type Feed = {
  locale: Locale;
  title: string;
  description: string;
  /** The page it follows, without language: `/people/mei`. Its feeds lie under it. */
  path: string;
  entries: Entry[];
};

/** The notes of these ids that anyone may see, in the order of the ids. */
export async function entriesOf(ids: string[]): Promise<Entry[]> {
  const rows = await db.note.findMany({
    where: { AND: [visibleTo(null), { id: { in: ids } }] },
    select: {
      id: true,
      title: true,
      body: true,
      publishedAt: true,
      editedAt: true,
      contentWarning: true,
      restrictions: {
        where: { ...standingRestriction(), action: { in: ["blur", "hide", "take_down"] } },
        select: { id: true },
      },
      author: { select: authorSelect },
      images: { orderBy: { position: "asc" }, select: noteImageSelect },
      hashtags: { where: { derived: false }, select: { hashtag: { select: { name: true } } } },
    },
  });
  const entries = rows.map(({ editedAt, author, images, hashtags, ...note }): Entry => {
    // What its author warns of is shown to nobody who did not ask for it.
    const shown =
      note.contentWarning === null && note.restrictions.length === 0
        ? images.map((image) => pictureView(image, null))
        : [];
    return {
      ...note,
      changedAt: editedAt ?? note.publishedAt,
      author: { name: author.name, handle: author.handle },
      topics: hashtags.map(({ hashtag }) => hashtag.name),
      pictures: shown.map(({ largeUrl, largeWidth, alt, width, height }) => ({
        url: largeUrl,
        alt,
        width: largeWidth,
        height: Math.round((largeWidth * height) / width),
      })),
    };
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

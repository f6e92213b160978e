import { profileOf } from "@/lib/accounts/queries";
import { publicBoard } from "@/lib/feed/board-views";
import { boardIds } from "@/lib/feed/boards";
import { authorIds } from "@/lib/feed/explore";
import { topicIds } from "@/lib/feed/topics";
import { topicNamed } from "@/lib/hashtags/queries";
import type { Locale } from "@/lib/language/locales";
import { fromAddress } from "@/lib/language/text";
import { translator } from "@/lib/language/translate";
import { entriesOf, type Feed } from "@/lib/syndication/entries";

/** Notes a feed holds: the newest. */
const limit = 30;

/** What a person published last; null when there is nobody of that handle. */
export async function personFeed(locale: Locale, handle: string): Promise<Feed | null> {
  const person = await profileOf(handle.replaceAll("\0", ""));
  if (!person) return null;
  const t = translator(locale, "syndication");
  const { ids } = await authorIds(null, person.handle, { limit });
  return {
    locale,
    title: t("personTitle", { name: person.name, handle: person.handle }),
    description: person.bio || t("personWords", { name: person.name }),
    path: `/people/${person.handle}`,
    entries: await entriesOf(ids),
  };
}

/** The newest notes of a topic, by the part of an address that names it; null when nobody has used it. */
export async function topicFeed(locale: Locale, part: string): Promise<Feed | null> {
  const topic = await topicNamed(fromAddress(part));
  if (!topic) return null;
  const t = translator(locale, "syndication");
  const { ids } = await topicIds(null, topic.key, { sort: "new", limit });
  return {
    locale,
    title: t("topicTitle", { name: `#${topic.name}` }),
    description: t("topicWords", { name: `#${topic.name}` }),
    path: `/topics/${encodeURIComponent(topic.key)}`,
    entries: await entriesOf(ids),
  };
}

/** What was put on a public board last; null when it is private, not there or not this person's. */
export async function boardFeed(locale: Locale, handle: string, boardId: string): Promise<Feed | null> {
  const person = await profileOf(handle.replaceAll("\0", ""));
  const board = person && (await publicBoard(person.handle, boardId));
  if (!person || !board) return null;
  const t = translator(locale, "syndication");
  const name = board.isDefault ? translator(locale, "people")("defaultBoard") : board.name;
  const { ids } = await boardIds(null, boardId, { limit });
  return {
    locale,
    title: t("boardTitle", { board: name, name: person.name }),
    description: t("boardWords", { board: name, name: person.name }),
    path: `/people/${person.handle}/boards/${boardId}`,
    entries: await entriesOf(ids),
  };
}

import type { Tx } from "@/lib/db";
import { detectLanguage } from "@/lib/language/detect";
import { topicsOf } from "@/lib/notes/rules";
import { idAt } from "./ids";
import { insertRows, type Row } from "./insert";
import type { Commission, Painted } from "./painter";
import { avatarScene, type Picture, sceneOf, templateOf } from "./pictures";
import type { Told, Town } from "./town";

const nameOf = (note: Told, position: number) => `${note.story.id}/${position}`;
const avatarOf = (key: string) => `avatar/${key}`;

/** Every picture that the town needs, once. */
export function commissions({ notes, citizens }: Town): Commission[] {
  return [
    ...notes.flatMap((note) =>
      note.story.pictures.map((picture, i) => commissionOf(picture, nameOf(note, i))),
    ),
    ...[...citizens.values()].map(({ key, person }) => ({
      name: avatarOf(key),
      isAvatar: true,
      scene: avatarScene(person.avatar, avatarOf(key)),
    })),
  ];
}

function commissionOf(picture: Picture, name: string): Commission {
  const template = templateOf(picture);
  return template
    ? { name, card: { template, words: picture.alt } }
    : { name, scene: sceneOf(picture, name) };
}

export async function addNotes(tx: Tx, town: Town, painted: Map<string, Painted>): Promise<void> {
  await addAvatars(tx, town, painted);
  const channels = new Map(
    (await tx.channel.findMany({ select: { id: true, slug: true } })).map(({ slug, id }) => [slug, id]),
  );
  const media: Row[] = [];
  const images: Row[] = [];
  for (const note of town.notes) {
    for (const [position, { alt }] of note.story.pictures.entries()) {
      const id = idAt(note.at, town.luck);
      media.push(mediaRow(id, note.author.id, note.at, paintedAs(painted, nameOf(note, position))));
      images.push({ note_id: note.id, position, media_id: id, alt, created_at: note.at });
    }
  }
  await insertRows(tx, "media", media);
  await insertRows(
    tx,
    "notes",
    town.notes.map((note) => noteRow(note, channels.get(note.story.channel) ?? "")),
  );
  await insertRows(tx, "note_images", images);
  await addTopics(tx, town);
}

async function addAvatars(tx: Tx, { citizens, luck }: Town, painted: Map<string, Painted>): Promise<void> {
  const avatars = [...citizens.values()].map(({ id, key, joined }) => ({
    person: id,
    row: mediaRow(idAt(joined, luck), id, joined, paintedAs(painted, avatarOf(key))),
  }));
  await insertRows(
    tx,
    "media",
    avatars.map(({ row }) => row),
  );
  await tx.$executeRaw`UPDATE accounts a SET avatar_id = m.id FROM media m WHERE m.owner_id = a.id`;
}

function paintedAs(painted: Map<string, Painted>, name: string): Painted {
  const picture = painted.get(name);
  if (!picture) throw new Error(`Nobody painted ${name}`);
  return picture;
}

export function mediaRow(
  id: string,
  ownerId: string,
  at: Date,
  { contentHash, filed, thumbhash, colour }: Painted,
): Row {
  const names = { master_key: filed.masterKey, large_key: filed.largeKey, small_key: filed.smallKey };
  const stills = { still_keys: filed.stillKeys, still_widths: filed.stillWidths };
  const widths = { large_width: filed.largeWidth, small_width: filed.smallWidth };
  const shape = { width: filed.width, height: filed.height, bytes: filed.bytes };
  const rest = { thumbhash, colour, had_location: false, animated: false, created_at: at };
  const whose = { id, owner_id: ownerId, content_hash: `\\x${contentHash}` };
  return { ...whose, ...names, ...stills, ...widths, ...shape, ...rest };
}

function noteRow({ id, story, author, at }: Told, channelId: string): Row {
  const { title, body } = story;
  const language = detectLanguage(`${title}\n${body}`);
  const counts = {
    score: 0,
    like_count: 0,
    collect_count: 0,
    share_count: 0,
    view_count: 0,
    comment_count: 0,
  };
  const times = { published_at: at, created_at: at };
  return {
    id,
    author_id: author.id,
    channel_id: channelId,
    title,
    body,
    language,
    visibility: "everyone",
    counted: false,
    place_id: story.place ?? null,
    card_template: story.pictures[0] ? templateOf(story.pictures[0]) : null,
    ...counts,
    ...times,
  };
}

/** A topic keeps the form of its first use, so the oldest note names it. */
async function addTopics(tx: Tx, { notes, luck }: Town): Promise<void> {
  const topics = new Map<string, Row & { id: string }>();
  const links: Row[] = [];
  for (const note of notes.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    for (const { key, name } of topicsOf(note.story)) {
      const topic = topics.get(key) ?? {
        id: idAt(note.at, luck),
        key,
        name,
        note_count: 0,
        follower_count: 0,
        created_at: note.at,
      };
      topics.set(key, topic);
      links.push({ hashtag_id: topic.id, note_id: note.id, published_at: note.at, created_at: note.at });
    }
  }
  await insertRows(tx, "hashtags", [...topics.values()]);
  await insertRows(tx, "note_hashtags", links);
}

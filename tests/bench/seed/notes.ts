import type pg from "pg";
import { scoreOf } from "@/lib/feed/rules";
import { channels } from "@/prisma/seed/channels";
import { escaped, Filling, nothing } from "./copying";
import { idAt, roll } from "./numbers";
import { personId } from "./people";
import type { Pictures } from "./pictures";
import type { Plan } from "./plan";
import { entryColumns, entryOf, hotFrom } from "./search-entries";
import { topicId } from "./topics";
import type { Tongue, Words } from "./words";

export const noteId = ({ moments }: Plan, n: number) => idAt(50, n, moments[n] ?? 0);

/** What became of a note; almost all are open to everybody. */
type Fate = "open" | "mutuals" | "only_me" | "deleted" | "taken_down" | "held";

function fateOf(n: number): Fate {
  const luck = roll(51, n);
  if (luck < 0.015) return "mutuals";
  if (luck < 0.025) return "only_me";
  if (luck < 0.03) return "deleted";
  if (luck < 0.032) return "taken_down";
  return luck < 0.033 ? "held" : "open";
}

/** Which language somebody writes in. */
function tongueOf(author: number, n: number): Tongue {
  const luck = roll(52, author) * 0.85 + roll(53, n) * 0.15;
  if (luck < 0.46) return "zh";
  return luck < 0.9 ? "en" : "mixed";
}

function from<T>(list: readonly T[], what: number, n: number): T {
  const one = list[Math.floor(roll(what, n) * list.length)];
  if (one === undefined) throw new Error("nothing to choose from");
  return one;
}

/** The numbers of its topics, each once: the wave's, what is in use everywhere, and some of the many. */
function topicsFor(plan: Plan, topics: number, n: number): number[] {
  const chosen = plan.inWave[n] ? [0] : [];
  const more = Math.floor(roll(54, n) * 3.6);
  for (let at = 0; at < more; at++) {
    const topic = 1 + Math.floor((topics - 1) * roll(55 + at, n) ** 3);
    if (!chosen.includes(topic)) chosen.push(topic);
  }
  return chosen;
}

const columns = {
  notes: [
    "id",
    "author_id",
    "channel_id",
    "title",
    "body",
    "language",
    "visibility",
    "published_at",
    "deleted_at",
  ],
  counts: ["counted", "score", "like_count", "collect_count", "view_count", "comment_count", "created_at"],
};

/** Writes the notes, oldest first, with all that hangs on them. */
export async function addNotes(
  clients: pg.ClientBase[],
  plan: Plan,
  { words, pictures, channelIds }: { words: Words; pictures: Pictures; channelIds: Map<string, string> },
): Promise<void> {
  const [one, two, three, four, five] = clients;
  if (!one || !two || !three || !four || !five) throw new Error("five connections are needed");
  const notes = new Filling(one, "notes", [...columns.notes, ...columns.counts]);
  const images = new Filling(two, "note_images", ["note_id", "position", "media_id", "alt", "created_at"]);
  const named = new Filling(three, "note_hashtags", [
    "hashtag_id",
    "note_id",
    "published_at",
    "score",
    "created_at",
  ]);
  const staged = new Filling(four, "bench.notes", ["n", "id", "at", "author", "likes", "collects", "fate"]);
  const entries = new Filling(five, "search_notes", entryColumns);
  const all = [notes, images, named, staged, entries];
  const people = Array.from({ length: plan.people }, (_, n) => personId(plan, n));
  const hotAt = hotFrom(plan);
  const topicIds = words.topics.map((_, at) => topicId(plan, at));
  for (let n = 0; n < plan.notes; n++) {
    const at = plan.moments[n] ?? 0;
    const moment = new Date(at).toISOString();
    const author = plan.authors[n] ?? 0;
    const authorId = people[author] ?? "";
    const { slug } = from(channels, 60, author * 7 + (n % 3));
    const channelId = channelIds.get(slug) ?? "";
    const tongue = tongueOf(author, n);
    const fate = fateOf(n);
    const id = noteId(plan, n);
    const [likes, collects, comments] = [plan.likes[n] ?? 0, plan.collects[n] ?? 0, plan.comments[n] ?? 0];
    const score = scoreOf({ likes, collects, comments, shares: 0, follows: 0 }, (plan.now - at) / 3_600_000);
    const title = from(words.titles[slug][tongue], 61, n);
    const sentences = Array.from({ length: 1 + Math.floor(roll(62, n) * 4) }, (_, i) =>
      from(words.bodies[slug][tongue], 63 + i, n),
    );
    const topics = topicsFor(plan, words.topics.length, n);
    const tags = topics.map((topic) => words.topics[topic]?.name ?? "");
    const body = `${sentences.join(tongue === "zh" ? "" : " ")}${tags.map((tag) => ` #${tag}`).join("")}`;
    const visibility = fate === "mutuals" || fate === "only_me" ? fate : "everyone";
    const deleted = fate === "deleted" ? moment : nothing;
    notes.add(
      ...[id, authorId, channelId, title, body, tongue, visibility, moment, deleted],
      ...[fate === "open", score, likes, collects, likes * 11, comments, moment],
    );
    const own = pictures.ofChannel[slug];
    const count = 1 + Math.floor(roll(70, n) ** 3 * 5);
    const first = Math.floor(roll(71, n) * own.length);
    const hung = Array.from(
      { length: Math.min(count, own.length) },
      (_, at) => own[(first + at) % own.length],
    );
    for (const [position, picture] of hung.entries())
      if (picture) images.add(id, position, picture.id, escaped(picture.alt), moment);
    for (const topic of topics) named.add(topicIds[topic] ?? "", id, moment, score, moment);
    staged.add(n, id, moment, author, likes, collects, fate);
    if (fate === "open") {
      const placed = {
        n,
        id,
        authorId,
        channelId,
        language: tongue,
        moment,
        score,
        likes,
        collects,
        comments,
      };
      const alts = hung.map((picture) => picture?.alt ?? "");
      entries.add(...entryOf(hotAt, placed, { title, sentences, tags, alts }));
    }
    if (n % 200 === 0) await Promise.all(all.map((filling) => filling.room()));
  }
  await Promise.all(all.map((filling) => filling.close()));
}

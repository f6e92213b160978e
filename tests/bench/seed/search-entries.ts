import type pg from "pg";
import { personKeys, topicKeys } from "@/lib/search/names";
import { hotShare, marksOf, plainTokens, titleTokens, topicTokens, vectorText } from "@/lib/search/tokens";
import { type Cell, Filling, nothing } from "./copying";
import { idAt } from "./numbers";
import type { Plan } from "./plan";

/** A note as search keeps it, so far as it is not words. */
type Placed = {
  n: number;
  id: string;
  authorId: string;
  channelId: string;
  language: string;
  moment: string;
  score: number;
  likes: number;
  collects: number;
  comments: number;
};
type Said = {
  title: string;
  sentences: readonly string[];
  tags: readonly string[];
  alts: readonly string[];
};

const makers = {
  title: titleTokens,
  sentence: plainTokens,
  tag: (name: string) => [...topicTokens(name), ...plainTokens(name)],
} as const;

const known = { title: new Map(), sentence: new Map(), tag: new Map() } satisfies Record<
  keyof typeof makers,
  Map<string, string>
>;

/** A million notes are made of some fifty thousand sentences: each is taken apart once. */
function vectorOf(kind: keyof typeof makers, text: string): string {
  const before: string | undefined = known[kind].get(text);
  if (before !== undefined) return before;
  const made = vectorText(makers[kind](text));
  known[kind].set(text, made);
  return made;
}

export const entryColumns = [
  ...["note_id", "number", "tokens", "author_id", "channel_id", "language", "is_card", "published_at"],
  ...["score", "like_count", "collect_count", "comment_count"],
];

const warmth = (likes: number, collects: number, comments: number) => likes + collects + 4 * comments;

/** What people did with a note for it to be among those that they did most with. */
export function hotFrom({ notes, likes, collects, comments }: Plan): number {
  const done = Float64Array.from({ length: notes }, (_, n) =>
    warmth(likes[n] ?? 0, collects[n] ?? 0, comments[n] ?? 0),
  ).sort();
  return done[Math.floor(notes * (1 - hotShare))] ?? 0;
}

export function entryOf(hotAt: number, placed: Placed, { title, sentences, tags, alts }: Said): Cell[] {
  const { n, id, authorId, channelId, language, moment, score, likes, collects, comments } = placed;
  const number = n + 1;
  const hot = warmth(likes, collects, comments) >= hotAt;
  const tokens = [
    vectorText(marksOf({ number, isCard: false, hot })),
    vectorOf("title", title),
    ...tags.map((text) => vectorOf("tag", text)),
    ...[...sentences, ...alts].map((text) => vectorOf("sentence", text)),
  ];
  return [
    ...[id, number, tokens.join(" "), authorId, channelId, language, false, moment, score],
    ...[likes, collects, comments],
  ];
}

type Named = { id: string } & ({ handle: string; name: string } | { topic: string });

/** How well known they are is filled in when it has been counted. */
export async function addNames(client: pg.ClientBase, plan: Plan, named: Iterable<Named>): Promise<void> {
  const names = new Filling(client, "search_names", ["id", "kind", "account_id", "hashtag_id", "key"]);
  let number = 0;
  for (const one of named) {
    const isTopic = "topic" in one;
    const keys = isTopic ? topicKeys(one.topic) : personKeys(one);
    for (const key of keys) {
      const id = idAt(45, number++, plan.now);
      names.add(id, ...(isTopic ? ["topic", nothing, one.id] : ["person", one.id, nothing]), key);
    }
    await names.room();
  }
  await names.close();
}

import { parse, type Topic, topicKey } from "@/lib/hashtags/grammar";

/** Limits of a note: title in weighted characters (lib/language/text), the rest in code points. */
export const limits = { title: 20, body: 1_000, altText: 1_000, contentWarning: 100, pictures: 18 };

export const visibilities = ["everyone", "mutuals", "only_me"] as const;
export type Visibility = (typeof visibilities)[number];

/** The wider of the audience that words have now and the widest they have had. */
export function widerOf({ visibility, seenBy }: { visibility: Visibility; seenBy: Visibility }): Visibility {
  return visibilities.find((each) => each === visibility || each === seenBy) ?? visibility;
}

/** What an author can say of how a note came to be. */
export const declarations = ["sponsored", "gifted", "ai_made"] as const;
export type Declaration = (typeof declarations)[number];

export const commentAudiences = ["everyone", "followers", "nobody"] as const;
export type CommentAudience = (typeof commentAudiences)[number];

/**
 * The score of a note that nobody has met yet: what lib/feed gives at age 0 without engagement, so that it starts near the
 * top of explore and not at its end.
 */
export const freshScore = 2 ** -1.5;

/** The topics of a note: those of its title and body, each once, in order of appearance. */
export function topicsOf({ title, body }: { title: string; body: string }): Topic[] {
  const topics = new Map<string, Topic>();
  for (const segment of [...parse(title), ...parse(body)]) {
    if (segment.kind !== "hashtag") continue;
    const key = topicKey(segment.name);
    if (!topics.has(key)) topics.set(key, { key, name: segment.name });
  }
  return [...topics.values()];
}

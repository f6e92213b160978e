import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { type Engagement, fadeOf, feltOf } from "@/lib/feed/rules";
import type { NoteRef } from "@/lib/feed/schema";
import { visibleTo } from "@/lib/notes/visibility";
import { Refusal } from "@/lib/refusal";

export type Standing = { topics: { id: string; name: string }[]; engagement: number; age: number };

/** What a note's place in a kept page comes from, and the topics one may not be interested in. Refuses what one may not see. */
export async function standingOf(viewer: Anyone, { id }: NoteRef, now: Date): Promise<Standing> {
  const note = await db.note.findFirst({
    where: { id, ...visibleTo(viewer) },
    select: {
      publishedAt: true,
      likeCount: true,
      collectCount: true,
      commentCount: true,
      shareCount: true,
      followCount: true,
      hashtags: {
        where: { derived: false },
        select: { hashtag: { select: { id: true, name: true } } },
        take: 10,
      },
    },
  });
  if (!note) throw new Refusal("not_found", "notFound");
  const engagement: Engagement = {
    likes: note.likeCount,
    collects: note.collectCount,
    comments: note.commentCount,
    shares: note.shareCount,
    follows: note.followCount,
  };
  return {
    topics: note.hashtags.map(({ hashtag }) => hashtag),
    engagement: feltOf(engagement),
    age: fadeOf((now.getTime() - note.publishedAt.getTime()) / 3_600_000),
  };
}

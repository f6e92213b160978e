import type { Anyone } from "@/lib/accounts/viewer";
import { boardIds } from "@/lib/feed/boards";
import { authorIds, exploreIds, latestIds } from "@/lib/feed/explore";
import { followingIds } from "@/lib/feed/following";
import { forYouIds } from "@/lib/feed/for-you";
import { personalIds, type Recommended } from "@/lib/feed/personal";
import { dialNamed } from "@/lib/feed/rules";
import { type Chosen, forYou } from "@/lib/feed/schema";
import { topicIds } from "@/lib/feed/topics";
import { topicKey } from "@/lib/hashtags/grammar";
import { isUuid } from "@/lib/pagination";

/**
 * The feed that a path under /api/feeds names, as `viewer` may and wants to see it, or null if there is none of that name:
 * explore/for-you, explore/for-you/<dial>, explore/<channel>, latest, topics/<tag>/<hot|new>, people/<handle>, boards/<id>, following, mine.
 */
export function feedAt(
  path: string[],
  viewer: Anyone,
  cursor: string | null,
): Promise<Chosen | Recommended> | null {
  const [kind, which = "", how] = path;
  if (kind === "explore" && (which === forYou || which === "")) {
    const dial = how === undefined ? "both" : dialNamed(how);
    return dial && forYouIds(viewer, { dial, cursor });
  }
  if (kind === "explore") return exploreIds(viewer, { channelSlug: which, cursor });
  if (kind === "latest") return latestIds(viewer, { cursor });
  if (kind === "topics" && (how === "hot" || how === "new")) {
    return topicIds(viewer, topicKey(which), { sort: how, cursor });
  }
  if (kind === "people") return authorIds(viewer, which, { cursor });
  if (kind === "boards" && isUuid(which)) return boardIds(viewer, which, { cursor });
  if (kind === "mine" && viewer) return personalIds(viewer, { cursor });
  if (kind === "following" && viewer) return followingIds(viewer, { cursor });
  return null;
}

/** Whether the path is that of "For you", at a position that the dial has. */
export function isForYou([kind, which = "", how]: string[]): boolean {
  return kind === "explore" && (which === forYou || which === "") && (how === undefined || !!dialNamed(how));
}

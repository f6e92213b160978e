import type { Anyone } from "@/lib/accounts/viewer";
import { sessionCookieName } from "@/lib/auth/cookies";
import { viewerOf } from "@/lib/auth/sessions";
import { feedAt } from "@/lib/feed/doors";
import { dressed } from "@/lib/feed/dress";
import { addressKey, limitHere } from "@/lib/limits";
import { overlayText } from "@/lib/overlay/queries";
import { searchNotes } from "@/lib/search/results";
import { filtersOf } from "@/lib/search/rules";

/**
 * The two answers in JSON that every page asks for: the overlay and later feed pages. They are given at two doors: by their
 * routes in app/api, and by the server layer (scripts/serve/direct-answers.mjs), which asks here without going through Next:
 * its routing costs more than both queries. See docs/decisions/0031-direct-answers.md.
 */

/** The overlay: /api/viewer?notes=id,id&people=id&topics=id&comments=id */
export function answerViewer(viewer: Anyone, { searchParams }: URL): Promise<string> {
  const ids = (name: string) => (searchParams.get(name) ?? "").slice(0, 8_000).split(",");
  return overlayText(viewer, {
    notes: ids("notes"),
    people: ids("people"),
    topics: ids("topics"),
    comments: ids("comments"),
  });
}

/**
 * Later pages of a feed, named by the segments after /api/feeds/ → { cards, next }; null where there is no such feed. A search is one
 * too: /api/feeds/search?q=…&after=…, 300 pages in five minutes.
 */
export function answerFeed(
  viewer: Anyone,
  feed: string[],
  { searchParams }: URL,
  address: string,
): Promise<string> | null {
  if (feed.length === 1 && feed[0] === "search") return answerSearch(viewer, searchParams, address);
  const chosen = feedAt(feed.map(plain), viewer, searchParams.get("after"));
  return chosen && dressed(chosen).then((page) => JSON.stringify(page));
}

async function answerSearch(viewer: Anyone, given: URLSearchParams, address: string): Promise<string> {
  await limitHere("search", viewer?.id ?? addressKey(address));
  const filters = filtersOf((name) => given.get(name));
  const wish = { query: given.get("q") ?? "", filters, cursor: given.get("after") };
  const { cards, next } = await searchNotes(viewer, wish);
  return JSON.stringify({ cards, next });
}

/** A segment as it was meant; one that is not encoded as it should be names nothing. */
function plain(segment: string): string {
  try {
    return decodeURIComponent(segment).replaceAll("\0", "");
  } catch {
    return "";
  }
}

/**
 * For the server layer: what a GET of this path answers the bearer of this cookie header, asked from this network address, or null: then
 * Next answers.
 */
export async function directAnswer(
  path: string,
  cookies: string | undefined,
  address: string,
): Promise<string | null> {
  const url = new URL(path, "http://localhost");
  const [api, kind, ...rest] = url.pathname.slice(1).split("/");
  if (api !== "api" || (kind !== "viewer" && kind !== "feeds")) return null;
  const viewer = await viewerOf(sessionIn(cookies));
  if (kind === "feeds") return answerFeed(viewer, rest, url, address);
  return rest.length === 0 ? answerViewer(viewer, url) : null;
}

/** Of two cookies of one name the last one counts, as it does for Next: what a page shows and what it does are one person's. */
function sessionIn(cookies: string | undefined): string | undefined {
  const name = `${sessionCookieName()}=`;
  const cookie = cookies?.split(/; */).findLast((each) => each.startsWith(name));
  return cookie?.slice(name.length);
}

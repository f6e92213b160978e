import { isStaff } from "@/lib/accounts/authority";
import { type Anyone, isOutOfTime, type Viewer } from "@/lib/accounts/viewer";
import { sessionCookieName } from "@/lib/auth/cookies";
import { viewerOf } from "@/lib/auth/sessions";
import { commentsOf } from "@/lib/comments/queries";
import { like, unlike } from "@/lib/engagement/commands";
import { feedAt, isForYou } from "@/lib/feed/doors";
import { dressed } from "@/lib/feed/dress";
import { addressKey, limitHere } from "@/lib/limits";
import { overlayText } from "@/lib/overlay/queries";
import { isUuid } from "@/lib/pagination";
import { Refusal } from "@/lib/refusal";
import { countLook } from "@/lib/restricted/time";
import { searchNotes } from "@/lib/search/results";
import { filtersOf } from "@/lib/search/rules";

/**
 * The answers in JSON that pages ask for most: the overlay, later feed pages and later comments. They are given at two doors: by their
 * routes in app/api, and by the server layer (scripts/serve/direct-answers.mjs), which asks here without going through Next:
 * its routing costs more than both queries. See docs/decisions/0031-direct-answers.md.
 */

/** In restricted mode looking takes of the day's time. */
function isCounted(viewer: Anyone): viewer is Viewer {
  return (viewer?.secondsLeft ?? null) !== null;
}

/** What there is to look at is counted in restricted mode, and refused ("forbidden") once the time for today is over. */
async function requireTime(viewer: Anyone): Promise<void> {
  if (isOutOfTime(viewer)) throw new Refusal("forbidden", "timeUp");
  if (isCounted(viewer)) await countLook(viewer);
}

/** The overlay: /api/viewer?notes=id,id&people=id&topics=id&comments=id */
export async function answerViewer(viewer: Anyone, { searchParams }: URL): Promise<string> {
  if (isCounted(viewer)) await countLook(viewer);
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
  if (isCounted(viewer))
    return requireTime(viewer).then(async () => (await feedOf(viewer, feed, searchParams, address)) ?? "{}");
  return feedOf(viewer, feed, searchParams, address);
}

function feedOf(
  viewer: Anyone,
  feed: string[],
  searchParams: URLSearchParams,
  address: string,
): Promise<string> | null {
  if (feed.length === 1 && feed[0] === "search") return answerSearch(viewer, searchParams, address);
  const path = feed.map(plain);
  const after = searchParams.get("after");
  if (viewer && !after && isForYou(path)) {
    // Its first page is ranked anew each time; later ones only go on.
    const asked = limitHere("ranking", viewer.id);
    return asked.then(async () => (await page(path, viewer, after)) ?? "{}");
  }
  return page(path, viewer, after);
}

function page(path: string[], viewer: Anyone, after: string | null): Promise<string> | null {
  const chosen = feedAt(path, viewer, after);
  return chosen && dressed(chosen).then((cards) => JSON.stringify(cards));
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

/** A note's comments, a page of them: /api/notes/[id]/comments?sort=hot|new&cursor= ; null where there is no such note for this person. */
export async function answerComments(
  viewer: Anyone,
  id: string,
  { searchParams }: URL,
): Promise<string | null> {
  await requireTime(viewer);
  const sort = searchParams.get("sort") === "new" ? "new" : "hot";
  const page = await commentsOf(viewer, id, { sort, cursor: searchParams.get("cursor") });
  return page && JSON.stringify(page);
}

const directKinds = ["viewer", "feeds", "notes"];

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
  if (api !== "api" || !directKinds.includes(kind ?? "")) return null;
  const viewer = await viewerOf(sessionIn(cookies));
  if (kind === "feeds") return answerFeed(viewer, rest, url, address);
  if (kind === "notes")
    return rest[1] === "comments" && rest.length === 2 ? answerComments(viewer, rest[0] ?? "", url) : null;
  return rest.length === 0 ? answerViewer(viewer, url) : null;
}

/** What the server layer knows of somebody who presses something. */
export type Press = { method: string; path: string; cookies: string | undefined; site: string | undefined };

const likes = /^\/api\/notes\/([0-9a-f-]{36})\/like$/;

/**
 * For the server layer: presses the heart of a note for the bearer of these cookies, from a page of this site, and says what the route
 * would; null or an error where anything is not plainly so: then Next is asked, who words the refusal. Pressing twice is pressing once, so
 * nothing is lost by asking again.
 */
export async function directPress({ method, path, cookies, site }: Press): Promise<string | null> {
  const id = likes.exec(path)?.[1];
  const press = method === "PUT" ? like : method === "DELETE" ? unlike : null;
  if (!id || !press || site !== "same-origin" || !isUuid(id)) return null;
  const viewer = await viewerOf(sessionIn(cookies));
  return viewer && JSON.stringify(await press(viewer, { id }));
}

/** For the server layer: whether the bearer of these cookies is one of those who keep order, and not paused. */
export async function keepsOrder(cookies: string | undefined): Promise<boolean> {
  const session = sessionIn(cookies);
  const viewer = session ? await viewerOf(session) : null;
  return isStaff(viewer) && !viewer?.suspendedUntil;
}

/** Of two cookies of one name the last one counts, as it does for Next: what a page shows and what it does are one person's. */
function sessionIn(cookies: string | undefined): string | undefined {
  const name = `${sessionCookieName()}=`;
  const cookie = cookies?.split(/; */).findLast((each) => each.startsWith(name));
  return cookie?.slice(name.length);
}

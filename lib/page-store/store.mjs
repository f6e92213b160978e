// @ts-check
import { LRUCache } from "lru-cache";

/**
 * Where this process keeps prerendered pages: Next's `cacheHandler`. Bounded in memory (Next's own store also writes six
 * files a page and never removes them), emptied page by page when a tag is marked stale (here or, through LISTEN, by any
 * other process), and gone with the process, so that no page outlives a build or a database.
 *
 * Plain JavaScript: Next loads it by path, outside of its bundle.
 *
 * @typedef {{ value: any, lastModified: number, tags: string[], seconds: number }} Entry `seconds`: how long it is fresh
 */

const megabytes = Number(process.env.PAGE_STORE_MB ?? 128);

/** One store a process: Next's bundle and scripts/serve.mjs load this file separately. */
function openStore() {
  /** @type {LRUCache<string, Entry>} */
  const pages = new LRUCache({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: ({ value }) => sizeOf(value),
  });
  /** Tag → when it was last marked stale; an entry rendered before that moment must not be stored after it. */
  const staleSince = new LRUCache({ max: 50_000 });
  /** Key → when rendering may have begun to read: the first question since the last answer. */
  const asked = new LRUCache({ max: 50_000 });
  /** Address of a page → its key. */
  const keys = new LRUCache({ max: 50_000 });
  return { pages, staleSince, asked, keys };
}

const slot = /** @type {any} */ (globalThis);
slot.tanghuluPages ??= openStore();
/** @type {ReturnType<typeof openStore>} */
const store = slot.tanghuluPages;

/** @param {any} value */
function sizeOf(value) {
  const rsc = value?.rscData?.length ?? 0;
  let segments = 0;
  for (const segment of value?.segmentData?.values() ?? []) segments += segment.length;
  const html = typeof value?.html === "string" ? value.html.length * 2 : (value?.body?.length ?? 0);
  return 1024 + rsc + segments + html;
}

/** @param {string[]} tags @param {number} since */
function isStale(tags, since) {
  return tags.some((tag) => Number(store.staleSince.get(tag) ?? 0) >= since);
}

/** Discards every kept page that carries one of the tags. @param {string[]} tags */
export function expire(tags) {
  const now = Date.now();
  for (const tag of tags) store.staleSince.set(tag, now);
}

/**
 * The page kept for an address, if Next would send it as it is: whole, found, and fresh. The server layer asks before it asks
 * Next; null is no answer, only "ask Next".
 * @param {string} path decoded, without a query
 * @returns {{ html: string } | null} the same object for as long as the page is the same
 */
export function freshPage(path) {
  const entry = store.pages.get(String(store.keys.get(path)));
  if (!entry || Date.now() - entry.lastModified > entry.seconds * 1000) return null;
  return isStale(entry.tags, entry.lastModified) ? null : entry.value;
}

/** Next's key of a page ends with its address: `/route-cache/APP_PAGE/<hash>/$/en/explore`. */
const addressOf = /^\/route-cache\/APP_PAGE\/\w+\/\$(\/.*)$/;

/** Notes the address of a page that may be sent as it is. @param {string} key @param {any} value */
function noteAddress(key, value) {
  const path = addressOf.exec(key)?.[1];
  const found = value.status === undefined || value.status === 200;
  // A page that says "not here" is sent with another status by the server layer (scripts/serve/responses.mjs).
  const whole =
    typeof value.html === "string" && !value.postponed && !value.html.includes('data-not-here=""');
  if (path && found && whole) store.keys.set(path, key);
}

/** Forgets everything: after the connection that brings other processes' stale tags was lost for a while. */
export function expireAll() {
  store.pages.clear();
}

export default class PageStore {
  /** @param {string} key */
  async get(key) {
    if (!store.asked.has(key)) store.asked.set(key, Date.now());
    const entry = store.pages.get(key);
    if (!entry) return null;
    if (isStale(entry.tags, entry.lastModified)) {
      store.pages.delete(key);
      return null;
    }
    return { value: entry.value, lastModified: entry.lastModified };
  }

  /** @param {string} key @param {any} value @param {{ tags?: string[], cacheControl?: { revalidate?: number | false } }} context */
  async set(key, value, context) {
    if (!value || value.kind === "FETCH") return;
    const listed = value.headers?.["x-next-cache-tags"];
    const tags = [...(context?.tags ?? []), ...(typeof listed === "string" ? listed.split(",") : [])];
    const readSince = Number(store.asked.get(key) ?? Date.now());
    store.asked.delete(key);
    // Marked stale while it rendered: what it read may be the old state.
    if (isStale(tags, readSince)) return;
    const revalidate = context?.cacheControl?.revalidate;
    const seconds = revalidate === false ? Number.POSITIVE_INFINITY : Number(revalidate ?? 0);
    store.pages.set(key, { value, lastModified: Date.now(), tags, seconds });
    if (value.kind === "APP_PAGE") noteAddress(key, value);
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    expire([tags].flat());
  }

  resetRequestCache() {}
}

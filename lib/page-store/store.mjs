// @ts-check
import { LRUCache } from "lru-cache";
import { pack, sizeOf, unpack } from "./packing.mjs";

/**
 * Where this process keeps prerendered pages: Next's `cacheHandler`. Bounded in memory (Next's own store also writes six
 * files a page and never removes them), emptied page by page when a tag is marked stale (here or, through LISTEN, by any
 * other process), and gone with the process, so that no page outlives a build or a database.
 *
 * Plain JavaScript: Next loads it by path, outside of its bundle.
 *
 * @typedef {{ packed: import("./packing.mjs").Packed, whole?: WeakRef<any>, lastModified: number, tags: string[], seconds: number, path: string | null }} Entry
 *   `whole`: what was unpacked last, while nothing else needs the memory; `seconds`: how long it is fresh; `path`: the address under
 *   which it may be sent as it is
 */

const megabytes = Number(process.env.PAGE_STORE_MB ?? 24);

/** One store a process: Next's bundle and scripts/serve.mjs load this file separately. */
function openStore() {
  /** Address of a page → its key. @type {Map<string, string>} */
  const keys = new Map();
  /** @type {LRUCache<string, Entry>} */
  const pages = new LRUCache({
    maxSize: megabytes * 1024 * 1024,
    sizeCalculation: ({ packed }) => sizeOf(packed),
    dispose: ({ path }, key) => {
      if (path && keys.get(path) === key) keys.delete(path);
    },
  });
  /** Tag → when it was last marked stale; an entry rendered before that moment must not be stored after it. */
  const staleSince = new LRUCache({ max: 20_000 });
  /** Key → when rendering may have begun to read: the first question since the last answer. */
  const asked = new LRUCache({ max: 20_000 });
  return { pages, staleSince, asked, keys };
}

const slot = /** @type {any} */ (globalThis);
slot.tanghuluPages ??= openStore();
/** @type {ReturnType<typeof openStore>} */
const store = slot.tanghuluPages;

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
 * @returns {Entry | null} the same object for as long as the page is the same
 */
export function freshPage(path) {
  const entry = store.pages.get(String(store.keys.get(path)));
  if (!entry || Date.now() - entry.lastModified > entry.seconds * 1000) return null;
  return isStale(entry.tags, entry.lastModified) ? null : entry;
}

/** What Next gave to be kept. @param {Entry} entry */
export function wholeOf(entry) {
  const left = entry.whole?.deref();
  if (left) return left;
  const value = unpack(entry.packed);
  entry.whole = new WeakRef(value);
  return value;
}

/** Next's key of a page ends with its address: `/route-cache/APP_PAGE/<hash>/$/en/explore`. */
const addressOf = /^\/route-cache\/APP_PAGE\/\w+\/\$(\/.*)$/;

/** The address under which a page may be sent as it is. @param {string} key @param {any} value */
function addressFor(key, value) {
  const path = value.kind === "APP_PAGE" && addressOf.exec(key)?.[1];
  const found = value.status === undefined || value.status === 200;
  // A page that says "not here" is sent with another status by the server layer (scripts/serve/responses.mjs).
  const whole =
    typeof value.html === "string" && !value.postponed && !value.html.includes('data-not-here=""');
  return path && found && whole ? path : null;
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
    return { value: wholeOf(entry), lastModified: entry.lastModified };
  }

  /** @param {string} key @param {any} value @param {{ tags?: string[], cacheControl?: { revalidate?: number | false } }} context */
  async set(key, value, context) {
    if (!value || value.kind === "FETCH") return;
    const listed = value.headers?.["x-next-cache-tags"];
    const tags = [...(context?.tags ?? []), ...(typeof listed === "string" ? listed.split(",") : [])];
    const readSince = Number(store.asked.get(key) ?? Date.now());
    store.asked.delete(key);
    const lastModified = Date.now();
    const packed = await pack(value);
    // Marked stale while it rendered: what it read may be the old state.
    if (isStale(tags, readSince)) return;
    const revalidate = context?.cacheControl?.revalidate;
    const seconds = revalidate === false ? Number.POSITIVE_INFINITY : Number(revalidate ?? 0);
    const path = addressFor(key, value);
    store.pages.set(key, { packed, whole: new WeakRef(value), lastModified, tags, seconds, path });
    if (path) store.keys.set(path, key);
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    expire([tags].flat());
  }

  resetRequestCache() {}
}

// @ts-check
import { LRUCache } from "lru-cache";

/**
 * Where this process keeps prerendered pages: Next's `cacheHandler`. Bounded in memory (Next's own store also writes six
 * files a page and never removes them), emptied page by page when a tag is marked stale (here or, through LISTEN, by any
 * other process), and gone with the process, so that no page outlives a build or a database.
 *
 * Plain JavaScript: Next loads it by path, outside of its bundle.
 *
 * @typedef {{ value: any, lastModified: number, tags: string[] }} Entry
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
  return { pages, staleSince, asked };
}

const slot = /** @type {any} */ (globalThis);
slot.tanghuluPages ??= openStore();
/** @type {ReturnType<typeof openStore>} */
const store = slot.tanghuluPages;

/** @param {any} value */
function sizeOf(value) {
  const rsc = value?.rscData?.length ?? 0;
  const html = typeof value?.html === "string" ? value.html.length * 2 : (value?.body?.length ?? 0);
  return 1024 + rsc + html;
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

  /** @param {string} key @param {any} value @param {{ tags?: string[] }} context */
  async set(key, value, context) {
    if (!value || value.kind === "FETCH") return;
    const listed = value.headers?.["x-next-cache-tags"];
    const tags = [...(context?.tags ?? []), ...(typeof listed === "string" ? listed.split(",") : [])];
    const readSince = Number(store.asked.get(key) ?? Date.now());
    store.asked.delete(key);
    // Marked stale while it rendered: what it read may be the old state.
    if (!isStale(tags, readSince)) store.pages.set(key, { value, lastModified: Date.now(), tags });
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    expire([tags].flat());
  }

  resetRequestCache() {}
}

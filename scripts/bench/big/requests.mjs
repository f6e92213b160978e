// @ts-check
import { cookieOf } from "./subjects.mjs";

/**
 * Every request that is measured: where it goes on the site, where on the bare server (null: has no like there), and as whom.
 * @typedef {{ name: string, site: string, bare: string | null, bar?: number, cookie?: string }} Read
 */

/** @param {import("./subjects.mjs").BigSubjects} on @returns {Read[]} */
export function reads({ topic, middle, channel, person, note, marks, readers }) {
  const tag = encodeURIComponent(topic);
  const both = (/** @type {string} */ path) => ({ site: path, bare: path });
  const reader = readers["200"];
  return [
    { name: "page: explore", site: "/en/explore", bare: null },
    { name: "page: channel", site: `/en/explore/${channel}`, bare: null },
    { name: "page: topic, first", site: `/en/topics/${tag}/new`, bare: null },
    { name: "page: topic, half-way down", site: `/en/topics/${tag}/new/after/${middle}`, bare: null },
    { name: "page: profile", site: `/en/people/${person}`, bare: null },
    { name: "page: note with comments", site: `/en/notes/${note}`, bare: null },
    { name: "explore", ...both("/api/feeds/explore"), bar: 0.4 },
    { name: "channel", ...both(`/api/feeds/explore/${channel}`), bar: 0.4 },
    { name: "topic, first page", ...both(`/api/feeds/topics/${tag}/new`), bar: 0.4 },
    { name: "topic, half-way down", ...both(`/api/feeds/topics/${tag}/new?after=${middle}`), bar: 0.4 },
    { name: "profile", ...both(`/api/feeds/people/${person}`), bar: 0.4 },
    { name: "comments of a note", ...both(`/api/notes/${note}/comments`) },
    { name: "following 10", ...both("/api/feeds/following"), cookie: readers["10"], bar: 0.4 },
    { name: "following 200", ...both("/api/feeds/following"), cookie: reader, bar: 0.4 },
    { name: "following 2,000", ...both("/api/feeds/following"), cookie: readers["2000"], bar: 0.4 },
    { name: "search, 中文", ...both(`/api/feeds/search?q=${encodeURIComponent("橘猫")}`), bar: 0.4 },
    { name: "search, English", ...both("/api/feeds/search?q=noodles"), bar: 0.4 },
    { name: "suggestions", site: "/api/search/suggest?q=shang", bare: "/api/search/suggest?q=shang" },
    { name: "overlay", ...both(`/api/viewer?${marks}`), cookie: reader, bar: 0.4 },
  ];
}

/** Likes by everybody in turn, of many notes or of one: never the same twice. @param {import("./subjects.mjs").BigSubjects} on @param {number} from @param {string} [note] */
export function liking({ spread, people }, from, note) {
  let number = from;
  return () => {
    const nth = number++;
    const by = nth % people;
    // Each round of all people goes on to the next notes.
    const of = note ?? spread[(nth + Math.floor(nth / people) * 7) % spread.length];
    return /** @type {const} */ ({
      method: "PUT",
      path: `/api/notes/${of}/like`,
      headers: { cookie: cookieOf(by), "sec-fetch-site": "same-origin" },
    });
  };
}

// @ts-check
import { createHash } from "node:crypto";
import { freshPage, wholeOf } from "../../lib/page-store/store.mjs";
import { wakeAfterPaint } from "./after-paint.mjs";
import { finish } from "./finishing.mjs";

/**
 * Sends a kept page that is fresh without asking Next, whose routing costs several times what the bytes do. Whatever is not
 * the plain case (no page, a stale one, data for a page already open, a query) is left to Next.
 */

/** Next answers differently at the same address when one of these is sent. */
const variesBy =
  "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, accept-encoding";
const asksForData = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-action"];

/** For signed-in people this address shows a page of their own (rewrites in next.config.ts). */
const personal = /^\/(?:en|zh)\/explore$/;
const signedIn = /(?:^|;\s*)signed-in=1(?:;|$)/;

/** @typedef {import("../../lib/page-store/store.mjs").Entry} Entry */

/** Entity tags by the store's own object, so that they live and die together. @type {WeakMap<Entry, string>} */
const tagged = new WeakMap();

/** @param {Buffer} body */
export function etagOf(body) {
  return `"${createHash("sha1").update(body).digest("base64url")}"`;
}

/** @param {Entry} page */
const bodyOf = (page) => Buffer.from(wakeAfterPaint(wholeOf(page).html));

/** What is sent of a page is finished once; later only its tag is asked for. @param {Entry} page */
function prepare(page) {
  const known = tagged.get(page);
  if (known) return { etag: known, body: () => bodyOf(page) };
  const body = bodyOf(page);
  const etag = etagOf(body);
  tagged.set(page, etag);
  return { etag, body: () => body };
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @returns {boolean} whether it took the request
 */
export function sendKeptPage(request, response) {
  const url = request.url ?? "/";
  if (request.method !== "GET" || url.includes("?")) return false;
  if (asksForData.some((name) => request.headers[name] !== undefined)) return false;
  if (personal.test(url) && signedIn.test(request.headers.cookie ?? "")) return false;
  const page = freshPage(decoded(url));
  if (!page) return false;
  send(request, response, prepare(page)).catch((error) => response.destroy(error));
  return true;
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ body: () => Buffer, etag: string }} page
 */
async function send(request, response, { body, etag }) {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const type = "text/html; charset=utf-8";
  const about = { key: `etag:${etag}:${type}`, type, accepted, dev: false, lasting: true };
  const finished = await finish(body, about);
  response.setHeader("etag", etag);
  response.setHeader("vary", personal.test(request.url ?? "") ? `${variesBy}, cookie` : variesBy);
  response.setHeader("cache-control", "public, max-age=0, must-revalidate");
  if (request.headers["if-none-match"]?.includes(etag)) {
    response.statusCode = 304;
    return void response.end();
  }
  response.setHeader("content-type", type);
  if (finished.policy) response.setHeader("content-security-policy", finished.policy);
  if (finished.encoding) response.setHeader("content-encoding", finished.encoding);
  response.setHeader("content-length", finished.body.length);
  response.end(finished.body);
}

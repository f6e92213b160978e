// @ts-check
import { isLocale, negotiate } from "../../lib/language/negotiate.mjs";

const unprefixed =
  /^\/(?:en|zh|_next|api|media|robots\.txt|sitemap|favicon|icon|manifest|__nextjs|\.well-known)(?:[/.?-]|$)/;

/**
 * What a page of ours asks for by itself is answered in that page's language.
 * @param {import("node:http").IncomingMessage} request
 */
function pageLocale({ url, headers }) {
  if (!url?.startsWith("/api/")) return undefined;
  const [, host, prefix] = /^https?:\/\/([^/]+)\/(\w\w)(?:[/?]|$)/.exec(headers.referer ?? "") ?? [];
  return host === headers.host ? prefix : undefined;
}

/** @param {import("node:http").IncomingMessage} request */
export function chosenLocale(request) {
  const page = pageLocale(request);
  if (isLocale(page)) return page;
  const chosen = /(?:^|;\s*)locale=(\w+)/.exec(request.headers.cookie ?? "")?.[1];
  return isLocale(chosen) ? chosen : negotiate(request.headers["accept-language"]);
}

/**
 * The person's address: the socket's, or, behind N trusted proxies, the N-th from the right of X-Forwarded-For.
 * @param {import("node:http").IncomingMessage} request @param {number} proxies
 */
export function clientAddress(request, proxies) {
  const socket = request.socket.remoteAddress ?? "unknown";
  if (proxies === 0) return socket;
  const hops = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((hop) => hop.trim());
  return hops.at(-proxies) || socket;
}

/**
 * Sets the facts that the bridge reads (lib/action.ts) and returns where to send the reader instead, if anywhere: an address
 * without a language is answered with the one in the reader's language.
 * @param {import("node:http").IncomingMessage} request @param {{ proxies: number }} setting
 * @returns {string | null}
 */
export function prepare(request, { proxies }) {
  const url = request.url ?? "/";
  const prefix = /^\/(\w\w)(?:[/?]|$)/.exec(url)?.[1];
  const locale = isLocale(prefix) ? prefix : chosenLocale(request);
  request.headers["x-locale"] = locale;
  request.headers["x-client-address"] = clientAddress(request, proxies);
  if (url === "/" || url.startsWith("/?")) return `/${locale}/explore${url.slice(1)}`;
  if (/^\/(?:en|zh)\/?(?:\?|$)/.test(url)) return `/${locale}/explore`;
  const safe = request.method === "GET" || request.method === "HEAD";
  if (safe && !unprefixed.test(url) && url.startsWith("/") && !url.startsWith("//"))
    return `/${locale}${url}`;
  return null;
}

const MB = 1024 * 1024;
/** Of a body that brings no pictures. */
const large = MB;

/** What the doors for pictures take in at most: one file (MAX_BYTES in lib/media/schema.ts), or a form without scripts. */
const picturesTaken = [
  { at: /^\/api\/uploads(?:[/?]|$)/, most: 30 * MB },
  { at: /^\/(?:en|zh)\/(?:compose|notes\/[\w-]+\/edit)(?:[/?]|$)/, most: 64 * MB },
];

/**
 * Whether a body is too large to be worth reading: only somebody signed in sends pictures, and only to these addresses. (Next
 * holds a form's body in memory before any code of ours is asked, and its own limit is one for all forms.) What does not say
 * how large it is is counted by the door for pictures as it comes, and turned away elsewhere.
 * @param {import("node:http").IncomingMessage} request
 */
export function isTooLarge(request) {
  if (request.method === "GET" || request.method === "HEAD") return false;
  const announced = request.headers["content-length"];
  const unmeasured = announced === undefined && request.headers["transfer-encoding"] !== undefined;
  const signedIn = /(?:^|;\s*)(?:__Host-)?session=/.test(request.headers.cookie ?? "");
  const pictures = signedIn && picturesTaken.find(({ at }) => at.test(request.url ?? ""));
  if (unmeasured) return !pictures;
  return Number(announced ?? 0) > (pictures ? pictures.most : large);
}

/** @param {import("node:http").IncomingMessage} request */
export function isForPictures(request) {
  return picturesTaken.some(({ at }) => at.test(request.url ?? ""));
}

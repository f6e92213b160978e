// @ts-check
import { wakeAfterPaint } from "./after-paint.mjs";
import { finish, isPage, isText } from "./finishing.mjs";
import { etagOf } from "./kept-pages.mjs";
import { withWords } from "./not-here.mjs";
import { asAskedFor } from "./staff-places.mjs";
import { withPatience } from "./too-slow.mjs";

/**
 * Holds back what Next writes for texts (pages, scripts, data) until it is whole, then sends it finished; pictures and
 * whatever streams for long pass through untouched.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ dev: boolean }} mode
 */
export function finishResponses(request, response, { dev }) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {boolean | undefined} */
  let holding;

  // Assigned on the object, so that deleting them brings Node's own methods back.
  const own = /** @type {any} */ (response);
  function letThrough() {
    for (const method of ["write", "end", "writeHead", "flushHeaders"]) delete own[method];
  }

  function holds() {
    if (holding === undefined) {
      // a route that failed says nothing, in no type
      const isWhole = isText(String(response.getHeader("content-type") ?? "")) || response.statusCode === 500;
      holding = isWhole && !response.headersSent;
      if (!holding) letThrough();
    }
    return holding;
  }

  own.flushHeaders = () => {
    if (!holds()) response.flushHeaders();
  };
  own.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    const headers = rest.find((part) => typeof part === "object" && part !== null);
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) response.setHeader(name, value);
    return response;
  };
  own.write = (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
    if (!holds()) return response.write(chunk, ...rest);
    if (chunk) parts.push(Buffer.from(chunk));
    rest.findLast((part) => typeof part === "function")?.();
    return true;
  };
  own.end = (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
    if (!holds()) return response.end(asAskedFor(request, chunk), ...rest);
    if (chunk && typeof chunk !== "function") parts.push(Buffer.from(chunk));
    letThrough();
    release(request, response, Buffer.concat(parts), dev).catch((error) => response.destroy(error));
    return response;
  };
}

/** A prerendered page, sent whole. */
function isKept(
  /** @type {import("node:http").IncomingMessage} */ request,
  /** @type {import("node:http").ServerResponse} */ response,
) {
  const isFound = response.statusCode === 200 && request.method === "GET";
  return (
    isFound && isPage(String(response.getHeader("content-type"))) && response.hasHeader("x-nextjs-cache")
  );
}

/**
 * How long browsers keep a page or its data: freshness is the store's business, so they ask each time (and of a page mostly
 * hear "not modified"). What Next says of kept pages is meant for caches in front of the server: in it a browser reads
 * leave to show what it has for a year and to ask afterwards.
 * @param {string} said @param {boolean} isKeptPage
 */
export function browsersKeep(said, isKeptPage) {
  return isKeptPage || /\bs-maxage=/.test(said) ? "public, max-age=0, must-revalidate" : null;
}

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Buffer} body
 * @param {boolean} dev
 */
async function release(request, response, body, dev) {
  body = withPatience(request, response, body);
  if (request.method === "HEAD" || body.length === 0) return void response.end(body);
  const type = String(response.getHeader("content-type") ?? "");
  body = asAskedFor(request, body);
  if (response.statusCode === 404 && isPage(type))
    body = withWords(body, String(request.headers["x-locale"]));
  // Next's own tag is switched off (next.config.ts): it hashes each page anew for every request.
  if (isKept(request, response)) {
    body = Buffer.from(wakeAfterPaint(body.toString("utf8")));
    response.setHeader("etag", etagOf(body));
  }
  const etag = response.getHeader("etag");
  const immutable = String(response.getHeader("cache-control") ?? "").includes("immutable");
  const key = immutable ? `url:${request.url}` : etag ? `etag:${etag}:${type}` : null;
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const finished = await finish(body, { key, type, accepted, dev, lasting: key !== null, immutable });
  // Next's own not-found answer is an empty page until scripts run; such a page is written whole and marked instead. The mark
  // cannot come from anybody's words: there, quotation marks are escaped.
  if (isPage(type) && response.statusCode === 200 && body.includes('data-not-here=""'))
    response.statusCode = 404;
  if (finished.policy) response.setHeader("content-security-policy", finished.policy);
  const kept = browsersKeep(String(response.getHeader("cache-control") ?? ""), isPage(type) && Boolean(etag));
  if (kept) response.setHeader("cache-control", kept);
  response.appendHeader("vary", "accept-encoding");
  if (etag && request.headers["if-none-match"]?.includes(String(etag))) {
    response.statusCode = 304;
    return void response.end();
  }
  if (finished.encoding) response.setHeader("content-encoding", finished.encoding);
  response.setHeader("content-length", finished.body.length);
  response.end(finished.body);
}

// @ts-check

/**
 * The pages of those who keep order are not there for anybody else. Next answers that truly, but tells in the data of its answer which of
 * its routes it came by. So strangers are led past those routes, to an address of the same length that leads nowhere, and what
 * is answered there is sent as the answer to theirs. Each page still decides by itself who may see it: this only keeps from hinting.
 */

const staffs = /^(?:moderation|admin)(?=[/.]|$)/;
/** Addresses that are no pages have none of theirs. */
const noPage = /^\/(?:api|media|_next)\//;

/**
 * What was asked for, and what Next sees in its place.
 * @type {WeakMap<import("node:http").IncomingMessage, { place: string, nobodys: string }>}
 */
const hidden = new WeakMap();

/** @returns {((cookies: string | undefined) => Promise<boolean>) | undefined} lib/answers.ts, put there by instrumentation.ts */
const keepsOrder = () => /** @type {any} */ (globalThis).tanghuluKeepsOrder;

/** The part of an address that names a place of theirs, as it is written. @param {string} url */
function placeIn(url) {
  // Next matches the route before it looks at the language, so any word may stand there: a form may be sent to "/fr/admin".
  const [, locale, first] = /^\/([^/?]+)\/([^/?.]+)/.exec(url) ?? [];
  if (!locale || !first || noPage.test(url)) return null;
  try {
    return staffs.test(decodeURIComponent(first)) ? { locale, place: first } : null;
  } catch {
    return null;
  }
}

/**
 * A word of so many letters that leads nowhere. Not one that the address says itself: there it would be taken for the place, too.
 * @param {string} url @param {number} length
 */
function nobodysIn(url, length) {
  const read = url.replace(/%([2-7][\da-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  for (let nth = 0; ; nth += 1) {
    const word = (nth === 0 ? "" : nth.toString(36)).padStart(length, "~");
    if (!read.includes(word)) return word;
  }
}

/**
 * Leads a stranger past. A form sent with scripts is let through: it reaches its action, which asks first who sends it.
 * @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response
 * @returns {Promise<void> | null} null where there is nothing to hide
 */
export function hideFromStrangers(request, response) {
  const url = request.url ?? "";
  const found = placeIn(url);
  const known = keepsOrder();
  const isAction = request.method === "POST" && request.headers["next-action"] !== undefined;
  if (!found || !known || isAction) return null;
  const { locale, place } = found;
  return known(request.headers.cookie).then((theirs) => {
    if (theirs) return;
    const nobodys = nobodysIn(url, place.length);
    hidden.set(request, { place, nobodys });
    request.url = `/${locale}/${nobodys}${url.slice(`/${locale}/${place}`.length)}`;
    // where an answer sends on to, it names the address
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      setHeader(name, typeof value === "string" ? asAskedFor(request, value) : value);
  });
}

/**
 * What is answered, as an answer to the address that was asked for. Of the same length, so that what counts its bytes stays true.
 * @template Part @param {import("node:http").IncomingMessage} request @param {Part} part a text, bytes, or what is neither
 * @returns {Part}
 */
export function asAskedFor(request, part) {
  const led = hidden.get(request);
  if (!led) return part;
  const named = (/** @type {string} */ text) => text.replaceAll(led.nobodys, led.place);
  if (typeof part === "string") return /** @type {any} */ (named(part));
  return Buffer.isBuffer(part) ? /** @type {any} */ (Buffer.from(named(part.toString("utf8")))) : part;
}

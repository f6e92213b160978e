// @ts-check

/**
 * The pages of those who keep order are not there for anybody else. Next answers that truly, but tells in the data of its answer which of
 * its routes it came by. So strangers are led past those routes, to an address of the same length that leads nowhere, and what
 * is answered there is sent as the answer to theirs. Each page still decides by itself who may see it: this only keeps from hinting.
 */

const staffs = /^\/(?:en|zh)\/(moderation|admin)(?=[/?.]|$)/;
/** Stands in no other text that such an answer holds. */
const nobodys = "~";

/** Which address was asked for, behind the one that Next sees. @type {WeakMap<import("node:http").IncomingMessage, string>} */
const hidden = new WeakMap();

/** @returns {((cookies: string | undefined) => Promise<boolean>) | undefined} lib/answers.ts, put there by instrumentation.ts */
const keepsOrder = () => /** @type {any} */ (globalThis).tanghuluKeepsOrder;

/** The part of an address that names a place of theirs, however it is written. @param {string} url */
function placeIn(url) {
  const [, locale, first] = /^\/(\w\w)\/([^/?.]+)/.exec(url) ?? [];
  if (!locale || !first) return null;
  try {
    const place = decodeURIComponent(first);
    return staffs.test(`/${locale}/${place}`) ? { locale, first, place } : null;
  } catch {
    return null;
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
  if (!found || !known || request.headers["next-action"] !== undefined) return null;
  const { locale, first, place } = found;
  return known(request.headers.cookie).then((theirs) => {
    if (theirs) return;
    hidden.set(request, place);
    request.url = `/${locale}/${nobodys.repeat(place.length)}${url.slice(`/${locale}/${first}`.length)}`;
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
  const place = hidden.get(request);
  if (!place) return part;
  const named = (/** @type {string} */ text) => text.replaceAll(nobodys.repeat(place.length), place);
  if (typeof part === "string") return /** @type {any} */ (named(part));
  return Buffer.isBuffer(part) ? /** @type {any} */ (Buffer.from(named(part.toString("utf8")))) : part;
}

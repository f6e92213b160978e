// @ts-check
import { compressNow } from "./finishing.mjs";

/**
 * Gives the answers of lib/answers.ts without Next. Its code lives in Next's bundle, which puts it under this name when it
 * starts (instrumentation.ts); until then, and for whatever it does not answer, Next does.
 */

/** @returns {((path: string, cookies: string | undefined, address: string) => Promise<string | null>) | undefined} */
const directAnswer = () => /** @type {any} */ (globalThis).tanghuluAnswer;

/** @returns {((press: { method: string, path: string, cookies: string | undefined, site: string | undefined }) => Promise<string | null>) | undefined} */
const directPress = () => /** @type {any} */ (globalThis).tanghuluPress;

const answered = /^\/api\/(?:viewer(?:\?|$)|feeds\/|notes\/[0-9a-f-]{36}\/comments(?:\?|$))/;

/**
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {() => void} otherwise what to do when there is no answer here
 * @returns {boolean} whether it took the request
 */
export function answerDirectly(request, response, otherwise) {
  const answer = directAnswer();
  if (!answer || request.method !== "GET" || !answered.test(request.url ?? "")) return false;
  const client = String(request.headers["x-client-address"] ?? "unknown");
  answer(request.url ?? "", request.headers.cookie, client).then(
    (text) => (text === null ? otherwise() : send(request, response, text)),
    // Whatever went wrong goes wrong once more in the route, which knows how to say and log it.
    otherwise,
  );
  return true;
}

const pressed = /^\/api\/notes\/[0-9a-f-]{36}\/like$/;

/**
 * The same for the one press that everybody makes, the heart. It brings no body.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {() => void} otherwise
 * @returns {boolean} whether it took the request
 */
export function pressDirectly(request, response, otherwise) {
  const press = directPress();
  const { method = "", url: path = "", headers } = request;
  const plain = Number(headers["content-length"] ?? 0) === 0 && headers["transfer-encoding"] === undefined;
  if (!press || !plain || (method !== "PUT" && method !== "DELETE") || !pressed.test(path)) return false;
  const site = headers["sec-fetch-site"]?.toString();
  press({ method, path, cookies: headers.cookie, site }).then(
    (text) => (text === null ? otherwise() : send(request, response, text)),
    // Refused or gone wrong: the route says so in the reader's language.
    otherwise,
  );
  return true;
}

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response @param {string} text */
function send(request, response, text) {
  const { body, encoding } = compressNow(Buffer.from(text), String(request.headers["accept-encoding"] ?? ""));
  response.setHeader("content-type", "application/json");
  response.setHeader("cache-control", "no-store");
  response.setHeader("vary", "accept-encoding");
  if (encoding) response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", body.length);
  response.end(body);
}

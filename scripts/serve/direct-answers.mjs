// @ts-check
import { compressNow } from "./finishing.mjs";

/**
 * Gives the answers of lib/answers.ts without Next. Its code lives in Next's bundle, which puts it under this name when it
 * starts (instrumentation.ts); until then, and for whatever it does not answer, Next does.
 */

/** @returns {((path: string, cookies: string | undefined, address: string) => Promise<string | null>) | undefined} */
const directAnswer = () => /** @type {any} */ (globalThis).tanghuluAnswer;

const answered = /^\/api\/(?:viewer(?:\?|$)|feeds\/)/;

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

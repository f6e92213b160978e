// @ts-check
import { finish, isPage, isText } from "./finishing.mjs";

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
  const send = {
    write: response.write,
    end: response.end,
    writeHead: response.writeHead,
    flush: response.flushHeaders,
  };

  function decide() {
    holding ??= isText(String(response.getHeader("content-type") ?? "")) && !response.headersSent;
    return holding;
  }

  response.flushHeaders = () => {
    if (!decide()) send.flush.call(response);
  };
  response.writeHead = (/** @type {any[]} */ ...head) => {
    const [status, ...rest] = head;
    const headers = rest.find((part) => typeof part === "object" && part !== null);
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) response.setHeader(name, value);
    return response;
  };
  response.write = (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
    if (!decide()) return send.write.call(response, chunk, ...rest);
    if (chunk) parts.push(Buffer.from(chunk));
    rest.findLast((part) => typeof part === "function")?.();
    return true;
  };
  response.end = (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
    if (!decide()) return send.end.call(response, chunk, ...rest);
    if (chunk && typeof chunk !== "function") parts.push(Buffer.from(chunk));
    release(Buffer.concat(parts)).catch((error) => response.destroy(error));
    return response;
  };

  /** @param {Buffer} body */
  async function release(body) {
    if (request.method === "HEAD" || body.length === 0) return void send.end.call(response, body);
    const type = String(response.getHeader("content-type") ?? "");
    const etag = response.getHeader("etag");
    const immutable = String(response.getHeader("cache-control") ?? "").includes("immutable");
    const key = immutable ? `url:${request.url}` : etag ? `etag:${etag}:${type}` : null;
    const finished = await finish(body, {
      key,
      type,
      accepted: String(request.headers["accept-encoding"] ?? ""),
      dev,
      lasting: key !== null,
    });
    if (finished.policy) response.setHeader("content-security-policy", finished.policy);
    // Freshness is the store's business; a browser asks each time and mostly hears "not modified".
    if (isPage(type) && etag) response.setHeader("cache-control", "public, max-age=0, must-revalidate");
    response.appendHeader("vary", "accept-encoding");
    if (finished.encoding) response.setHeader("content-encoding", finished.encoding);
    response.setHeader("content-length", finished.body.length);
    send.end.call(response, finished.body);
  }
}

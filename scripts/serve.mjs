// @ts-check
import { createServer } from "node:http";
import { readableAddress } from "./lib/readable-address.mjs";
import { Trouble } from "./lib/say.mjs";
import { settleAsBuilt } from "./serve/built-settings.mjs";
import { answerDirectly, pressDirectly } from "./serve/direct-answers.mjs";
import { sendKeptPage } from "./serve/kept-pages.mjs";
import { isTooLarge, prepare } from "./serve/requests.mjs";
import { finishResponses } from "./serve/responses.mjs";
import { forgetFramesOfAborts } from "./serve/spent-errors.mjs";
import { hideFromStrangers } from "./serve/staff-places.mjs";
import { listenForStaleTags } from "./serve/stale-tags.mjs";
import { refuseBody } from "./serve/too-large.mjs";
import { listenForSlowness } from "./serve/too-slow.mjs";

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
};

/**
 * The web server: Next's own handler behind one small layer that settles language and address on the way in, and security
 * policy and compression on the way out. Resolves when it accepts connections.
 * @param {{ dev: boolean, port: number, host: string, dir?: string }} setting `dir`: another Next application than this one
 */
export async function serve({ dev, port, host, dir }) {
  const proxies = Number(process.env.TRUSTED_PROXIES ?? 0);
  const secure = process.env.ORIGIN?.startsWith("https:");
  if (!dev) settleAsBuilt(dir);
  forgetFramesOfAborts();
  listenForSlowness();
  const { default: next } = await import("next");
  const server = createServer();
  const app = next({ dev, dir, hostname: host, port, httpServer: server });
  await app.prepare();
  // set by instrumentation.ts, inside Next's bundle
  const refusal = /** @type {any} */ (globalThis).tanghuluRefusal;
  if (refusal) {
    await app.close();
    throw new Trouble(refusal.message);
  }
  const handle = app.getRequestHandler();

  server.on("request", (request, response) => {
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
    if (secure) response.setHeader("strict-transport-security", "max-age=31536000; includeSubDomains");
    request.url = readableAddress(request.url ?? "/");
    if (isTooLarge(request)) return refuseBody(request, response);
    const elsewhere = prepare(request, { proxies });
    if (elsewhere) {
      response.writeHead(307, {
        location: elsewhere,
        vary: "accept-language, cookie",
        "cache-control": "no-store",
      });
      return void response.end();
    }
    if (!dev && sendKeptPage(request, response)) return;
    const askNext = () => {
      finishResponses(request, response, { dev });
      handle(request, response).catch((error) => response.destroy(error));
    };
    const hiding = hideFromStrangers(request, response);
    if (hiding) return void hiding.then(askNext, askNext);
    if (dev || !(answerDirectly(request, response, askNext) || pressDirectly(request, response, askNext)))
      askNext();
  });

  const listener = process.env.DATABASE_URL ? listenForStaleTags(process.env.DATABASE_URL) : null;
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(undefined));
  });

  return {
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 2_000).unref();
      await Promise.all([closed, listener?.close()]);
      // Started by instrumentation.ts, inside Next's bundle.
      await /** @type {any} */ (globalThis).tanghuluWorker?.stop().catch(() => {});
      await app.close();
    },
  };
}

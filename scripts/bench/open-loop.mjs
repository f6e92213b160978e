// @ts-check
// Asks an address at a steady rate, whether or not earlier answers have come: open-loop.mjs URL RATE SECONDS, told over IPC.
import { Agent, get } from "node:http";

const [url = "", rate = "50", seconds = "10"] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 256 });
const headers = { "accept-encoding": "br" };
const count = Number(rate) * Number(seconds);
const gap = 1000 / Number(rate);
/** @type {number[]} */
const took = [];
let failed = 0;

/** @param {number} due */
function ask(due) {
  return new Promise((resolve) => {
    const request = get(url, { agent, headers, timeout: 10_000 }, (response) => {
      response.resume();
      response.once("end", () => {
        if (response.statusCode !== 200) failed += 1;
        took.push(performance.now() - due);
        resolve(undefined);
      });
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => {
      failed += 1;
      resolve(undefined);
    });
  });
}

const start = performance.now();
const asked = [];
for (let at = 0; at < count; at++) {
  const due = start + at * gap;
  const wait = due - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  asked.push(ask(due));
}
await Promise.all(asked);
took.sort((a, b) => a - b);
const share = (/** @type {number} */ part) => took[Math.floor(part * (took.length - 1))] ?? Number.NaN;
process.send?.({ p50: share(0.5), p975: share(0.975), failed }, () => process.exit(0));

// @ts-check
import { inRoot } from "../lib/paths.mjs";
import { runNode } from "../lib/processes.mjs";

/** The yardstick of public pages: Next with nothing of the product in it. */
export function buildPlain() {
  return runNode(inRoot("node_modules/next/dist/bin/next"), ["build", inRoot("tests/bench/plain-app")], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
    failure: "The plain application did not build.",
  });
}

/** Bytes of a page as they travel. @param {string} address */
export async function sentBytes(address) {
  const answer = await fetch(address, { headers: { "accept-encoding": "br" } });
  await answer.arrayBuffer();
  return Number(answer.headers.get("content-length"));
}

/**
 * How much filler gives a plain page that travels in these bytes. (Of the same length before compression it would travel in a
 * seventh less: its words are simpler.) Found by halving: what compression makes of a text is no straight line.
 * @param {string} origin @param {number} bytes
 */
export async function fillerFor(origin, bytes) {
  let [least, most] = [0, 500_000];
  while (most - least > 500) {
    const middle = Math.round((least + most) / 2);
    if ((await sentBytes(`${origin}/en/${middle}`)) < bytes) least = middle;
    else most = middle;
  }
  return least;
}

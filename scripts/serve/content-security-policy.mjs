// @ts-check
import { createHash } from "node:crypto";
import { themeScript } from "../../components/shell/theme-script.mjs";
import { wakeScript } from "./after-paint.mjs";

/**
 * The policy of one page: scripts from this site, plus the inline ones that Next needs to hydrate, each by its hash. A hash
 * is given only to an inline script of a known form: the theme switch, the list of chunks and the flight data (whose
 * arguments must be plain JSON, so that they can run nothing), and React's own instructions for streamed parts. Anything
 * else, an injected script above all, gets none and is not run.
 */

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const flight =
  /^(?:self\.__next_f=self\.__next_f\|\|\[\]\)?|\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(([\s\S]*)\)$/;
/** Names the page's chunks; its argument, too, must be plain JSON. */
const chunks =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(([\s\S]*)\);?$/;
const reactCall = /^\$R[A-Z]\(([\s\S]*)\)$/;
const reactRuntime =
  /^(?:\$RB=\[\];\$RV=function\(|\$RC=function\(|requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$)/;

/** @param {string} text */
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} code */
function mayRun(code) {
  if (code === themeScript || code === wakeScript) return true;
  const data = (flight.exec(code) ?? chunks.exec(code))?.[1];
  if (data !== undefined) return isJson(data);
  const instruction = reactCall.exec(code)?.[1];
  if (instruction !== undefined) return isJson(`[${instruction}]`);
  return reactRuntime.test(code);
}

/** @param {string} html @returns {string[]} */
export function scriptHashes(html) {
  const hashes = new Set();
  for (const [, attributes = "", code = ""] of html.matchAll(inlineScript)) {
    if (/type="application\/(?:ld\+)?json"/.test(attributes) || !code || !mayRun(code)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  }
  return [...hashes];
}

/** @param {string} html @param {{ dev: boolean }} mode */
export function policyFor(html, { dev }) {
  const scripts = dev ? "'unsafe-inline' 'unsafe-eval'" : scriptHashes(html).join(" ");
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    dev ? "connect-src 'self' ws:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

// @ts-check
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LRUCache } from "lru-cache";
import { isPage } from "./finishing.mjs";

/**
 * A page whose question to the database ran into the limit of a statement. Next makes a 500 of it and a shell that only scripts fill, which
 * then ask the same database for more. It is a moment, and no fault: so it is a 503 that says so, in a page of its own.
 */

/** How long an answer may take from its failure to its last byte, ms. */
const within = 30_000;

/** Addresses that ran out of time lately. Those who waited for the same page hear what became of it, but only one failure is told. */
const lately = new LRUCache({ max: 1_000, ttl: within });

/** @param {string} url */
const plain = (url) => url.split("?", 1)[0] ?? "";

/** For instrumentation.ts, inside Next's bundle, which hears of failures. */
export function listenForSlowness() {
  Object.assign(globalThis, {
    tanghuluTooSlow: (/** @type {string} */ url) => lately.set(plain(url), true),
  });
}

/** @param {string} name @param {string} locale @returns {Record<string, string>} */
function wordsIn(name, locale) {
  const file = new URL(`../../lib/language/messages/${locale}/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(file), "utf8"));
}

/** @param {string} locale */
function saidIn(locale) {
  const { tookTooLongTitle: title, tookTooLong: words } = wordsIn("errors", locale);
  const { siteName, tryAgain, toExplore } = wordsIn("shell", locale);
  const link = "display:inline-block;padding:.6rem 1.25rem;color:inherit";
  const page = `<!DOCTYPE html><html lang="${locale === "zh" ? "zh-Hans" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title} · ${siteName}</title></head><body style="background:light-dark(#fcfaf7,#120f0d);color:light-dark(#1e1915,#f1eeea)"><main style="max-width:26rem;margin:20vh auto;padding:0 1.5rem;font:1rem/1.6 system-ui,sans-serif;text-align:center;text-wrap:balance"><h1 style="font-size:1.25rem">${title}</h1><p>${words}</p><p><a href="" style="${link};background:#dc2430;color:#fff;font-weight:600;border-radius:2rem;text-decoration:none">${tryAgain}</a> <a href="/${locale}/explore" style="${link}">${toExplore}</a></p></main></body></html>`;
  return { page: Buffer.from(page), text: Buffer.from(`${title}. ${words}\n`) };
}

const said = { en: saidIn("en"), zh: saidIn("zh") };

/**
 * What is sent instead of a failure that was only too slow; any other answer as it is.
 * @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response @param {Buffer} body
 */
export function withPatience(request, response, body) {
  if (response.statusCode !== 500 || !lately.has(plain(request.url ?? ""))) return body;
  response.statusCode = 503;
  response.setHeader("retry-after", "5");
  response.setHeader("cache-control", "no-store");
  const { page, text } = request.headers["x-locale"] === "zh" ? said.zh : said.en;
  const type = response.getHeader("content-type");
  if (isPage(String(type ?? ""))) return page;
  if (type) return body;
  response.setHeader("content-type", "text/plain; charset=utf-8");
  return text;
}

// @ts-check
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { ensureBrowser, LAUNCH_ARGS } from "../lib/browser.mjs";
import { freePort } from "../lib/ports.mjs";
import { sentBytes } from "./plain-pages.mjs";

/** @param {number[]} figures */
function median(figures) {
  const known = figures.filter((figure) => !Number.isNaN(figure)).toSorted((one, other) => one - other);
  return known[Math.floor(known.length / 2)] ?? Number.NaN;
}

const categories = /** @type {const} */ (["performance", "accessibility", "best-practices", "seo"]);

/**
 * What Lighthouse says of a page on its mobile phone, each figure the median of `runs`, each run in a browser of its own.
 * Scores of 100; times in ms; bytes as they travel, scripts without their headers.
 * @param {string} address @param {number} runs
 */
export async function audited(address, runs) {
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await wholeAudit(address));
  const [first] = results;
  if (!first) throw new Error("Lighthouse did not run");
  const names = /** @type {(keyof typeof first.figures)[]} */ (Object.keys(first.figures));
  const figures = Object.fromEntries(
    names.map((name) => [name, median(results.map((result) => result.figures[name]))]),
  );
  return { .../** @type {typeof first.figures} */ (figures), faults: first.faults };
}

/** A busy machine may draw nothing while Lighthouse looks; it is asked again, twice at most. @param {string} address */
async function wholeAudit(address) {
  for (let repeats = 0; ; repeats++) {
    const result = await audit(address);
    if (repeats === 2 || !Object.values(result.figures).some(Number.isNaN)) return result;
  }
}

/** @param {string} address */
async function audit(address) {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...LAUNCH_ARGS, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(address, { port, logLevel: "silent", onlyCategories: [...categories] });
    if (!result) throw new Error(`Lighthouse said nothing of ${address}`);
    return await read(result.lhr);
  } finally {
    await browser.close();
  }
}

/** @param {import("lighthouse").Result} report */
async function read({ audits, categories: judged }) {
  const number = (/** @type {string} */ name) => audits[name]?.numericValue ?? Number.NaN;
  const score = (/** @type {string} */ name) => (judged[name]?.score ?? Number.NaN) * 100;
  const details =
    /** @type {{ items?: { url?: string, resourceType?: string, transferSize?: number }[] } | undefined} */ (
      audits["network-requests"]?.details
    );
  const requests = (details?.items ?? []).filter(({ url = "" }) => !url.startsWith("data:"));
  const scripts = requests.filter(({ resourceType }) => resourceType === "Script");
  // as they travel, without what HTTP says of them
  const scriptBytes = await Promise.all(scripts.map(({ url = "" }) => sentBytes(url)));
  const faults = Object.values(audits)
    .filter(({ id, score }) => score === 0 && others(judged).has(id))
    .map(({ id, title }) => `${id}: ${title}`);
  return {
    faults,
    figures: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
      lcp: number("largest-contentful-paint"),
      cls: number("cumulative-layout-shift"),
      tbt: number("total-blocking-time"),
      requests: requests.length,
      bytes: number("total-byte-weight"),
      script: scriptBytes.reduce((sum, bytes) => sum + bytes, 0),
    },
  };
}

/** The audits that cost points outside of performance. @param {import("lighthouse").Result["categories"]} judged */
function others(judged) {
  const refs = ["accessibility", "best-practices", "seo"].flatMap((name) => judged[name]?.auditRefs ?? []);
  return new Set(refs.filter(({ weight }) => weight > 0).map(({ id }) => id));
}

// @ts-check
import { randomUUID } from "node:crypto";
import { chromium } from "@playwright/test";
import { ensureBrowser, LAUNCH_ARGS } from "../lib/browser.mjs";
import { say } from "../lib/say.mjs";

/** A phone four times slower than this machine, driven by hand. */

const slowdown = 4;
const rounds = 8;

/** @typedef {import("@playwright/test").Page} Page */

/** @param {string} origin @param {string | null} session @param {(page: Page) => Promise<void>} prepare */
async function phone(origin, session, prepare = async () => {}) {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: LAUNCH_ARGS });
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
    locale: "en-US",
  });
  if (session) {
    await context.addCookies([
      { name: "session", value: session, url: origin, httpOnly: true, sameSite: "Lax" },
      { name: "signed-in", value: "1", url: origin, sameSite: "Lax" },
    ]);
  }
  const page = await context.newPage();
  await prepare(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return { page, cdp, end: () => browser.close() };
}

/** @param {number[]} figures */
function p75(figures) {
  return figures.toSorted((one, other) => one - other)[Math.ceil(figures.length * 0.75) - 1] ?? Number.NaN;
}

/** Notes how long every interaction takes until its next paint. @param {Page} page */
async function watchInteractions(page) {
  await page.addInitScript(() => {
    Object.assign(window, { interactions: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId = 0, duration } = /** @type {any} */ (entry);
        if (interactionId) /** @type {any} */ (window).interactions.push(duration);
      }
    }).observe(/** @type {any} */ ({ type: "event", durationThreshold: 16, buffered: true }));
  });
}

/** The slowest event of one interaction; what is quicker than a frame is not reported and counts as one. @param {Page} page @param {() => Promise<unknown>} act */
async function timed(page, act) {
  await page.waitForTimeout(400);
  await page.evaluate(() => /** @type {any} */ (window).interactions.splice(0));
  await act();
  await page.waitForTimeout(600);
  return page.evaluate(() => Math.max(16, .../** @type {any} */ (window).interactions));
}

/** @param {string} origin @param {string} session */
export async function interactions(origin, session) {
  const { page, end } = await phone(origin, session, watchInteractions);
  /** @type {Record<"like" | "open note" | "next photo" | "open composer", number[]>} */
  const taken = { like: [], "open note": [], "next photo": [], "open composer": [] };
  try {
    for (let round = 0; round < rounds; round++) {
      await page.goto("/en/explore", { waitUntil: "networkidle" });
      const heart = page.locator("[data-card] button[aria-pressed]").nth(round % 4);
      taken.like.push(await timed(page, () => heart.tap()));
      // a note with several photos says so on its card
      const cards = page.locator("[data-card]:has(span[title$=pictures]) > a");
      const card = cards.nth(round % Math.min(4, await cards.count()));
      await card.scrollIntoViewIfNeeded();
      taken["open note"].push(await timed(page, () => card.tap()));
      // a swipe is no interaction in the sense of the measure; a key is, and walks the same row
      await page
        .getByRole("dialog")
        .getByText(/Picture 1 of/)
        .waitFor({ state: "attached" });
      taken["next photo"].push(await timed(page, () => page.keyboard.press("ArrowRight")));
      await page
        .getByRole("dialog")
        .getByText(/Picture 2 of/)
        .waitFor({ state: "attached" });
      await page.goto("/en/explore", { waitUntil: "networkidle" });
      const compose = page.getByRole("link", { name: "Post" }).filter({ visible: true }).first();
      taken["open composer"].push(await timed(page, () => compose.tap()));
    }
  } finally {
    await end();
  }
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, p75(all)]));
}

/** Answers later pages for ever: the feed's own, under new ids. @param {Page} page @param {number} most */
async function endlessFeed(page, most) {
  let given = 0;
  await page.route("**/api/feeds/**", async (route) => {
    const answer = await route.fetch();
    const { cards, next } = await answer.json();
    given += cards.length;
    const fresh = cards.map((/** @type {object} */ card) => ({ ...card, id: randomUUID() }));
    await route.fulfill({ json: { cards: fresh, next: given >= most ? null : (next ?? "again") } });
  });
  await page.addInitScript(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(window, { longest: Math.max(Reflect.get(window, "longest"), duration) });
    }).observe({ type: "longtask", buffered: true });
  });
}

/** Scrolls a feed to its `cards`-th card. @param {string} origin @param {number} cards */
export async function longScroll(origin, cards) {
  const { page, cdp, end } = await phone(origin, null, (page) => endlessFeed(page, cards));
  const longest = async () => Number(await page.evaluate(() => Reflect.get(window, "longest")));
  const setLongest = (/** @type {number} */ task) =>
    page.evaluate((longest) => Object.assign(window, { longest }), task);
  const state = async () => {
    // sweeping the heap for the figure is a long task of the bench, not of the page
    const before = await longest();
    await cdp.send("HeapProfiler.collectGarbage");
    await page.waitForTimeout(300);
    await setLongest(before);
    const { metrics } = await cdp.send("Performance.getMetrics");
    const of = (/** @type {string} */ name) =>
      metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: of("Nodes"), heap: of("JSHeapUsedSize") };
  };
  try {
    await cdp.send("Performance.enable");
    await page.goto("/en/explore", { waitUntil: "networkidle" });
    // waking up is Lighthouse's subject
    await setLongest(0);
    const marks = [500, cards / 2, cards];
    const states = [];
    let furthest = 0;
    const limit = Date.now() + 240_000;
    while (states.length < marks.length && Date.now() < limit) {
      await page.mouse.wheel(0, 1200);
      await page.waitForTimeout(50);
      furthest = await page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll("[data-card]")].map((card) =>
            Number(card.getAttribute("data-card")),
          ),
        ),
      );
      if (furthest >= (marks[states.length] ?? 0) - 100) states.push(await state());
    }
    const [first, , last] = states;
    // A machine too busy to get there misses the bars, and is told how far it came.
    if (states.length < marks.length) say(`  came as far as card ${furthest} in the time given`);
    return {
      longestTask: await longest(),
      nodes: (last?.nodes ?? Number.NaN) / (first?.nodes ?? Number.NaN),
      heap: (last?.heap ?? Number.NaN) / (first?.heap ?? Number.NaN),
      heaps: states.map(({ heap }) => heap),
    };
  } finally {
    await end();
  }
}

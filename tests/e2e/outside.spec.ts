import type { Page } from "@playwright/test";
import { Client } from "pg";
import { aSite } from "../support/site";
import { expectNoBarriers } from "./support/axe";
import { pageOf } from "./support/order";
import { demo } from "./support/people";
import { expect, test } from "./support/test";

/** What machines read of the site: link cards, search engines, feed readers. */

test.skip(({ isMobile }) => isMobile, "the same bytes on every screen");

const meta = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute("content");

async function structured(page: Page): Promise<Record<string, unknown>[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.flatMap((text) => JSON.parse(text));
}

/** Fetches a document as a feed reader would; broken XML fails here. */
async function xml(page: Page, address: string, selector: string): Promise<string[]> {
  return page.evaluate(
    async ([path, wanted]) => {
      const answer = await fetch(path ?? "");
      if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
      const parsed = new DOMParser().parseFromString(await answer.text(), "application/xml");
      const broken = parsed.querySelector("parsererror")?.textContent;
      if (broken) throw new Error(broken);
      return [...parsed.querySelectorAll(wanted ?? "")].map((element) => element.textContent ?? "");
    },
    [new URL(address).pathname, selector],
  );
}

async function firstNoteOf(page: Page, handle: string): Promise<string> {
  await page.goto(`/en/people/${handle}`);
  const path = await page.locator('a[href*="/notes/"]').first().getAttribute("href");
  return path ?? "";
}

test("a shared link shows a real picture, whatever is shared", async ({ page, request }) => {
  const note = await firstNoteOf(page, demo.linlin.handle);
  for (const path of [
    note,
    "/en/explore",
    "/zh/explore/food",
    "/en/topics/tiktokrefugee",
    `/zh/people/${demo.mei.handle}`,
  ]) {
    await page.goto(path);
    for (const name of ["og:title", "og:description", "og:url", "og:site_name", "twitter:card"])
      expect(await meta(page, name), `${name} of ${path}`).toBeTruthy();
    for (const name of ["og:image", "twitter:image"]) {
      const picture = await meta(page, name);
      const answer = await request.get(new URL(picture ?? "").pathname);
      expect(answer.headers()["content-type"], `${name} of ${path}`).toMatch(/^image\//);
      expect((await answer.body()).length, `${name} of ${path}`).toBeGreaterThan(5_000);
    }
    expect(await meta(page, "twitter:card"), path).toBe("summary_large_image");
  }
});

test("what is public may be found, at one address in each language", async ({ page, request }) => {
  const robots = await (await request.get("/robots.txt")).text();
  const { origin } = new URL(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? "");
  /** Of all beginnings that fit, the longest counts: https://www.rfc-editor.org/rfc/rfc9309#section-2.2.2 */
  const isOpen = (address: string) => {
    const fitting = [...robots.matchAll(/^(Allow|Disallow): (.+)$/gm)].filter(([, , begin = ""]) =>
      address.startsWith(begin),
    );
    const [longest] = fitting.sort(([, , one = ""], [, , other = ""]) => other.length - one.length);
    return longest?.[1] !== "Disallow";
  };
  expect(["/en/inbox", "/zh/moderation", "/en/moderation/search", "/api/viewer"].filter(isOpen)).toEqual([]);
  const topic = encodeURIComponent("学中文");
  const paths = ["/explore", "/explore/food", "/latest", "/topics", "/topics/cattax", `/topics/${topic}`];
  paths.push(`/people/${demo.linlin.handle}`, "/rules", "/moderation-log", "/about");
  paths.push((await firstNoteOf(page, demo.linlin.handle)).replace("/en/", "/"));
  for (const [nth, path] of paths.entries()) {
    const address = `/${nth % 2 ? "zh" : "en"}${path}`;
    const answer = await page.goto(address);
    expect(isOpen(address), address).toBe(true);
    expect(answer?.headers()["x-robots-tag"] ?? "", address).not.toContain("noindex");
    for (const robot of await page.locator('meta[name="robots"], meta[name="googlebot"]').all())
      expect(await robot.getAttribute("content"), address).not.toMatch(/noindex|none/);
    const canonical = page.locator('link[rel="canonical"]');
    expect(await canonical.getAttribute("href"), address).toBe(`${origin}${address}`);
    const twins = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((all) => all.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]));
    expect(Object.fromEntries(twins), address).toEqual({
      en: `${origin}/en${path}`,
      "zh-Hans": `${origin}/zh${path}`,
      "x-default": `${origin}${path}`,
    });
  }
});

test("search engines are told what a note, a person and a topic are", async ({ page }) => {
  await page.goto(await firstNoteOf(page, demo.linlin.handle));
  expect((await structured(page)).map((each) => each["@type"])).toEqual([
    "SocialMediaPosting",
    "BreadcrumbList",
  ]);
  await page.goto(`/en/people/${demo.linlin.handle}`);
  expect(await structured(page)).toMatchObject([
    { "@type": "ProfilePage", mainEntity: { alternateName: `@${demo.linlin.handle}` } },
  ]);
  await page.goto("/zh/topics/tiktokrefugee");
  expect(await structured(page)).toMatchObject([{ "@type": "BreadcrumbList" }]);
});

test("the sitemap leads from robots.txt to every open note, and feeds hold a person's and a topic's newest", async ({
  page,
  request,
}) => {
  const note = await firstNoteOf(page, demo.linlin.handle);
  const robots = await (await request.get("/robots.txt")).text();
  const [, index = ""] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
  const parts = await xml(page, index, "sitemap > loc");
  const addresses = (await Promise.all(parts.map((part) => xml(page, part, "url > loc")))).flat();
  expect(addresses.some((address) => address.endsWith(note))).toBe(true);
  expect(new Set(addresses).size).toBe(addresses.length);

  for (const path of [`/en/people/${demo.linlin.handle}`, `/zh/topics/${encodeURIComponent("猫税")}`]) {
    await page.goto(path);
    const feeds = page.locator('link[rel="alternate"][type]');
    const [rss = "", json = ""] = await feeds.evaluateAll((all) =>
      all.map((link) => Reflect.get(link, "href")),
    );
    const links = await xml(page, rss, "item > link");
    const { items } = await (await request.get(new URL(json).pathname)).json();
    expect(links.length, path).toBeGreaterThan(0);
    expect(items.map(({ url }: { url: string }) => url)).toEqual(links);
    expect((await request.get(new URL(links[0] ?? "").pathname)).status()).toBe(200);
  }
});

test("what is not there answers 404, to machines too", async ({ request }) => {
  for (const path of [
    "/en/people/nobody_at_all/feed.xml",
    "/zh/topics/nobody_said_this/feed.json",
    "/sitemap/notes-x.xml",
    "/sitemap/pages",
    "/en/notes/00000000-0000-7000-8000-000000000000",
    "/en/explore/no-such-channel",
    "/zh/topics/nobody_said_this",
    "/en/topics/nobody_said_this/new",
    "/en/people/nobody_at_all",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

/** What is typed into addresses: broken, forged and foreign cursors, feeds that there are not, sizes, far too much of everything. */
const junk = [
  "%00",
  "%E0%A4%A",
  "%25%25%25",
  "-1",
  "x".repeat(3_000),
  encodeURIComponent("'; DROP TABLE notes; --"),
];
const lists = [
  (word: string) => `/en/explore/${word}`,
  (word: string) => `/en/explore/in/${word}`,
  (word: string) => `/en/explore/pets/after/${word}`,
  (word: string) => `/zh/latest/after/${word}`,
  (word: string) => `/en/topics/${word}`,
  (word: string) => `/en/topics/${word}/new`,
  (word: string) => `/en/topics/CatTax/${word}`,
  (word: string) => `/en/topics/CatTax/hot/after/${word}`,
  (word: string) => `/en/people/${word}`,
  (word: string) => `/en/notes/${word}`,
  (word: string) => `/zh/topics/${word}/feed.json`,
  (word: string) => `/en/search?q=${word}&sort=${word}&time=${word}&after=${word}&tab=${word}`,
  (word: string) => `/en/search?q=cat&after=${word}&limit=${word}`,
  (word: string) => `/en/explore?after=${word}&page=${word}&limit=${word}`,
];

test("whatever is written into the address of a list, there is a page or a clear no", async ({ request }) => {
  for (const list of lists)
    for (const word of junk) {
      const address = list(word);
      const status = (await request.get(address)).status();
      expect([200, 400, 404, 414, 431], `${status} for ${address.slice(0, 80)}`).toContain(status);
    }
});

/** While nobody may read the notes, which is as slow as it gets. */
async function whileLocked<T>(run: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("LOCK TABLE notes IN ACCESS EXCLUSIVE MODE");
    return await run();
  } finally {
    await client.end();
  }
}

test("a page that keeps the database too long says so in the reader's language, and is there the next time", async ({
  page,
  browser,
}, testInfo) => {
  const database = process.env.E2E_DATABASE_URL ?? "";
  test.skip(database === "", "needs a database to lock");
  const note = await firstNoteOf(page, demo.linlin.handle);
  const site = await aSite({
    DATABASE_URL: database,
    DATABASE_STATEMENT_MS: "100",
    AUTH_SECRET: "the other site of this test knows another",
    DATA_DIR: testInfo.outputPath("data"),
    WORKER: "elsewhere",
  });
  const mei = await pageOf(browser, demo.mei);
  const paths = [
    ...["/en/explore/for-you/after/x", "/en/explore", "/zh/explore/pets", "/en/following", note],
    ...["/zh/topics/cattax/new", "/zh/topics/cattax/feed.xml"],
  ];
  const answers = () => Promise.all(paths.map((path) => mei.request.get(site.origin + path)));
  const person = `${site.origin}/zh/people/${demo.linlin.handle}`;
  try {
    await site.start();
    const late = await whileLocked(async () => {
      await mei.goto(person);
      return answers();
    });
    expect(late.map((answer) => answer.status())).toEqual(paths.map(() => 503));
    for (const answer of late) expect(answer.headers()["retry-after"], answer.url()).toBe("5");
    await expect(mei.getByRole("heading", { level: 1, name: "刚才太慢了" })).toBeVisible();
    await expectNoBarriers(mei);
    await mei.getByRole("link", { name: "再试一次" }).click();
    await expect(mei.getByText(`@${demo.linlin.handle}`).first()).toBeVisible();
    expect((await answers()).map((answer) => answer.status())).toEqual(paths.map(() => 200));
  } finally {
    await site.kill();
    await mei.context().close();
  }
});

import type { Page } from "@playwright/test";
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
    const picture = await meta(page, "og:image");
    const answer = await request.get(new URL(picture ?? "").pathname);
    expect(answer.headers()["content-type"], path).toMatch(/^image\//);
    expect((await answer.body()).length, path).toBeGreaterThan(5_000);
    expect(await page.locator('link[rel="canonical"]').getAttribute("href")).toContain(
      path.replace(/\/$/, ""),
    );
    const twins = page.locator('link[rel="alternate"][hreflang]');
    expect(await twins.evaluateAll((all) => all.map((link) => link.getAttribute("hreflang")))).toEqual(
      expect.arrayContaining(["en", "zh-Hans", "x-default"]),
    );
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

test("what is not there answers 404 to machines too", async ({ request }) => {
  for (const path of [
    "/en/people/nobody_at_all/feed.xml",
    "/zh/topics/nobody_said_this/feed.json",
    "/sitemap/notes-x.xml",
    "/sitemap/pages",
    "/en/notes/00000000-0000-7000-8000-000000000000",
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

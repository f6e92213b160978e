import { randomBytes, randomInt } from "node:crypto";
import { chromium, type Page } from "@playwright/test";
import { expect, test } from "vitest";
import { sessionCookieName } from "@/lib/auth/cookies";
import { openSession } from "@/lib/auth/sessions";
import { db } from "@/lib/db";
import { findBrowser, LAUNCH_ARGS } from "../../scripts/lib/browser.mjs";
import { aPicture, draw } from "../lib/media/pictures";
import { aPerson } from "../support/cast";
import { aSite } from "../support/site";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How often the server is killed under the open page, and once more with the page closed meanwhile. */
const kills = Number(process.env.COMPOSER_KILLS ?? 3);

async function photo(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const drawn = await draw(aPicture(randomInt(80, 200), randomInt(80, 200)))
    .jpeg()
    .toBuffer();
  // what follows a JPEG's end is passed over
  const buffer = Buffer.concat([drawn, randomBytes(randomInt(500_000, 3_000_000))]);
  return { name: "photo.jpg", mimeType: "image/jpeg", buffer };
}

const title = (page: Page) => page.getByLabel("Title", { exact: true });
const body = (page: Page) => page.getByLabel("Text", { exact: true });
const tiles = (page: Page) => page.getByRole("button", { name: /^Photo \d+ of/ });

async function type(page: Page, words: string): Promise<void> {
  await body(page).focus();
  await body(page).press("ControlOrMeta+End");
  await body(page).pressSequentially(words, { delay: 15 });
}

async function pick(page: Page, count: number): Promise<void> {
  const photos = await Promise.all(Array.from({ length: count }, photo));
  await page.getByRole("listitem").getByLabel("Add photos").setInputFiles(photos);
}

/** Everything is on the server, without anybody having pressed anything. */
async function recovered(page: Page, words: string, photos: number): Promise<void> {
  const standing = page
    .getByRole("status")
    .filter({ hasText: /^Saved$/ })
    .first();
  const patience = Date.now() + 120_000;
  for (;;) {
    const [there, underWay, broken] = await Promise.all([
      tiles(page).count(),
      page.getByRole("progressbar").count(),
      page.getByRole("button", { name: "Retry" }).count(),
    ]);
    if (there === photos && underWay === 0 && broken === 0 && (await standing.isVisible())) break;
    if (Date.now() > patience)
      throw new Error(`of ${photos} photos: ${JSON.stringify({ there, underWay, broken })}`);
    await pause(200);
  }
  expect(await body(page).inputValue()).toBe(words);
  const draft = await db.draft.findFirstOrThrow({ include: { images: true } });
  expect(draft.content).toMatchObject({ body: words });
  expect(draft.images).toHaveLength(photos);
}

test("a server that is killed while somebody types and sends photos costs no word and no photo", {
  timeout: 900_000,
}, async () => {
  const site = await aSite();
  await site.start();
  const mei = await aPerson("mei");
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: LAUNCH_ARGS });
  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      ...{ isMobile: true, hasTouch: true, locale: "en-US" },
    });
    const session = await openSession(mei.id, "a phone");
    await context.addCookies([
      { name: sessionCookieName(), value: session, url: site.origin, httpOnly: true },
      { name: "signed-in", value: "1", url: site.origin },
    ]);
    let page = await context.newPage();
    await page.goto(`${site.origin}/en/compose`);
    await title(page).fill("Still here");
    let words = "";
    let photos = 0;
    for (let kill = 1; kill <= kills + 1; kill += 1) {
      const isLast = kill > kills;
      await pick(page, 2);
      photos += 2;
      const before = ` before ${kill}: 写到一半`;
      const typing = type(page, before);
      await pause(randomInt(0, 600));
      await site.kill();
      await typing;
      const after = ` after ${kill}: 还在写`;
      await type(page, after);
      words += before + after;
      if (isLast) await page.close();
      await site.start();
      if (isLast) {
        page = await context.newPage();
        await page.goto(`${site.origin}/en/compose`);
      }
      await recovered(page, words, photos);
    }
    await page.getByLabel("Channel").selectOption("pets");
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Publish as it is" }).click();
    await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}$/);
    const notes = await db.note.findMany({ include: { images: true } });
    expect(notes).toMatchObject([{ title: "Still here", body: words.trim(), authorId: mei.id }]);
    expect(notes[0]?.images).toHaveLength(photos);
  } finally {
    await browser.close();
    await site.kill();
  }
});

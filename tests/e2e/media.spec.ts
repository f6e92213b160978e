import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { publishAsItIs, publishNote } from "./support/notes";
import { anotherPage, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

/** What a reader's browser makes of the files: pictures that move and can be stopped, and of each width the one it needs. */

/** Red, then blue, half a second each; a grain of chance makes each one new. */
async function aMovingPicture() {
  const shade = Math.floor(Math.random() * 60);
  const colours = [
    { r: 200, g: shade, b: 30 },
    { r: 30, g: shade, b: 200 },
  ];
  const frames = colours.map((background) =>
    sharp({ create: { width: 480, height: 360, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  const buffer = await sharp(await Promise.all(frames), { join: { animated: true } })
    .webp({ delay: [500, 500], loop: 0 })
    .toBuffer();
  return { name: "moving.webp", mimeType: "image/webp", buffer };
}

async function publishMoving(page: Page): Promise<string> {
  await signUp(page, someone("Mo Tion"), "/en/compose");
  await page
    .getByRole("listitem")
    .getByLabel("Add photos")
    .setInputFiles([await aMovingPicture()]);
  await expect(page.getByRole("progressbar")).toHaveCount(0, { timeout: 30_000 });
  await page.getByLabel("Title", { exact: true }).fill("It moves");
  await page.getByLabel("Channel").selectOption("pets");
  await publishAsItIs(page);
  await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

const moving = (page: Page) => page.getByRole("article").locator('img[src*=".moving.webp"]').first();
const stop = (page: Page) => page.getByRole("checkbox", { name: "Stop the motion" });

test("who asked for less motion sees the still, and the motion is not even fetched", async ({
  page,
  browser,
}) => {
  const note = await publishMoving(page);
  const calm = await anotherPage(browser, { reducedMotion: "reduce" });
  const fetched: string[] = [];
  calm.on("request", (request) => fetched.push(request.url()));
  await calm.goto(note);
  const still = calm.getByRole("article").locator("img[srcset]").first();
  await expect(still).toBeVisible();
  await expect(still).toHaveJSProperty("complete", true);
  await expect(moving(calm)).toBeHidden();
  await expect(stop(calm)).toBeHidden();
  expect(fetched.filter((url) => url.includes(".moving."))).toEqual([]);
});

/** What is painted in the middle of the note's picture just now. */
async function painted(page: Page): Promise<"red" | "blue"> {
  const { x, y, width, height } = (await page
    .getByRole("article")
    .getByRole("img")
    .first()
    .boundingBox()) ?? {
    ...{ x: 0, y: 0, width: 0, height: 0 },
  };
  const clip = { x: x + width / 2, y: y + height / 2, width: 8, height: 8 };
  const { channels } = await sharp(await page.screenshot({ clip })).stats();
  return (channels[0]?.mean ?? 0) > (channels[2]?.mean ?? 0) ? "red" : "blue";
}

async function expectMotion(page: Page): Promise<void> {
  await expect(moving(page)).toBeVisible();
  for (const colour of ["blue", "red"])
    await expect.poll(() => painted(page), { intervals: [50] }).toBe(colour);
}

/** For longer than both frames take, only the first is seen. */
async function expectStill(page: Page): Promise<void> {
  await expect(moving(page)).toBeHidden();
  for (let look = 0; look < 6; look++) {
    expect(await painted(page)).toBe("red");
    await page.waitForTimeout(200);
  }
}

test("a moving picture stops and goes on by a press or a key, with scripts and without", async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(isMobile, "the same on every screen: tried once");
  const note = await publishMoving(page);
  await page.goto(note);
  await expectMotion(page);
  await page.getByTitle("Stop the motion").click();
  await expect(stop(page)).toBeChecked();
  await expectStill(page);
  await stop(page).press("Space");
  await expectMotion(page);

  const plain = await anotherPage(browser, { javaScriptEnabled: false });
  await plain.goto(note);
  await expectMotion(plain);
  await stop(plain).press("Space");
  await expectStill(plain);
  await plain.getByTitle("Stop the motion").click();
  await expectMotion(plain);
});

type Chosen = { width: number; needed: number; offered: number[] };

/** Which of the offered widths the browser took for each picture in view, and how many pixels wide it is painted. */
function chosenOf(pictures: Locator): Promise<Chosen[]> {
  return pictures.evaluateAll((all) =>
    all
      .filter((image): image is HTMLImageElement => image instanceof HTMLImageElement && image.complete)
      .filter((image) => image.currentSrc !== "" && image.getBoundingClientRect().top < innerHeight)
      .map((image) => {
        const offers = image.srcset.split(", ").map((offer) => offer.split(" "));
        const taken = offers.find(([url = ""]) => new URL(url, location.href).href === image.currentSrc);
        return {
          width: Number.parseInt(taken?.[1] ?? "0", 10),
          needed: image.getBoundingClientRect().width * devicePixelRatio,
          offered: offers.map(([, width = "0"]) => Number.parseInt(width, 10)),
        };
      }),
  );
}

/** A pixel of rounding is allowed; a width that would have done as well is not. */
function expectSmallestSufficient(all: Chosen[]): void {
  expect(all.length).toBeGreaterThan(0);
  for (const { width, needed, offered } of all) {
    const sufficient = offered.filter((offer) => offer >= needed - 2);
    const wanted = sufficient.length > 0 ? Math.min(...sufficient) : Math.max(...offered);
    expect(width, `for ${needed} pixels, of ${offered}`).toBe(wanted);
  }
}

test("of each picture the browser takes the smallest file that is wide enough", async ({ page }) => {
  await signUp(page, someone("Wide Eyes"));
  const note = await publishNote(page, { title: "Many widths", size: { width: 2400, height: 3200 } });
  // as a reader comes: with nothing larger in the browser's memory
  const reader = await page.context().newPage();
  await reader.goto(note);
  const picture = reader.getByRole("article").first().locator("img[srcset]").first();
  await expect(picture).toHaveJSProperty("complete", true);
  const [own] = await chosenOf(picture);
  expect(own?.offered).toEqual([360, 480, 1080, 1600]);
  expectSmallestSufficient(await chosenOf(picture));

  await reader.goto("/en/explore");
  const cards = reader.locator('main img[srcset*="/media/"]');
  await expect(async () => expect((await chosenOf(cards)).length).toBeGreaterThan(2)).toPass();
  expectSmallestSufficient(await chosenOf(cards));
});

import { expect, type Page } from "@playwright/test";
import sharp from "sharp";

type Picture = { name: string; mimeType: string; buffer: Buffer };

/** A photo nobody has sent before: the same bytes twice would be the same photo. */
export async function aPhoto({ width = 600, height = 800 } = {}): Promise<Picture> {
  const shade = () => Math.floor(Math.random() * 256);
  const buffer = await sharp({
    create: { width, height, channels: 3, background: { r: shade(), g: shade(), b: shade() } },
  })
    .jpeg()
    .toBuffer();
  return { name: "photo.jpg", mimeType: "image/jpeg", buffer };
}

type Words = {
  title?: string;
  body?: string;
  channel?: string;
  pictures?: number;
  /** These instead. */
  photos?: Picture[];
  /** Pixels of each picture. */
  size?: { width: number; height: number };
};

/** Publishes a note through the composer as whoever is signed in on `page`; answers with its path. */
export async function publishNote(page: Page, words: Words = {}): Promise<string> {
  const { title = "Tea on the balcony", body = "", channel = "pets", pictures = 1, size } = words;
  if (new URL(page.url()).pathname !== "/en/compose") await page.goto("/en/compose");
  const photos = words.photos ?? (await Promise.all(Array.from({ length: pictures }, () => aPhoto(size))));
  await page.getByRole("listitem").getByLabel("Add photos").setInputFiles(photos);
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Text", { exact: true }).fill(body);
  await page.getByLabel("Channel").selectOption(channel);
  await expect(page.getByText(/on (its|their) way/)).toHaveCount(0);
  await publishAsItIs(page);
  await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}/);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Publishes what the composer holds, past the reminder of photos without alt text. */
export async function publishAsItIs(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish as it is" }).click();
}

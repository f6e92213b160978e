// @ts-check
// `npm run screenshots`: makes the README's pictures from a running demo (SCREENSHOTS_OF, by default localhost:3000).
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { ensureBrowser, LAUNCH_ARGS } from "./lib/browser.mjs";
import { inRoot } from "./lib/paths.mjs";

const origin = process.env.SCREENSHOTS_OF ?? "http://localhost:3000";

const shots = [
  { name: "explore", path: "/en/explore", width: 1440, height: 900, dark: false },
  { name: "note-phone", path: "first note of /zh/topics/猫税", width: 390, height: 844, dark: true },
];

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: LAUNCH_ARGS });
for (const { name, path, width, height, dark } of shots) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 2,
    colorScheme: dark ? "dark" : "light",
    locale: path.includes("/zh/") ? "zh-CN" : "en-US",
  });
  const start = path.slice(path.indexOf("/"));
  await page.goto(origin + start, { waitUntil: "networkidle" });
  if (path.startsWith("first note")) {
    const note = await page.locator('a[href*="/notes/"]').first().getAttribute("href");
    await page.goto(origin + note, { waitUntil: "load" });
  }
  const picture = await page.screenshot({ animations: "disabled" });
  await sharp(picture)
    .webp({ quality: 82 })
    .toFile(inRoot(`docs/images/${name}.webp`));
  await page.close();
}
await browser.close();

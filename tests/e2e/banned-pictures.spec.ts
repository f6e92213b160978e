import { type Browser, expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { expectNoBarriers } from "./support/axe";
import { aPhoto, publishNote } from "./support/notes";
import { decideByKeyboard, openCase, pageOf, sendReport } from "./support/order";
import { anotherPage, demo, press, signUp, someone } from "./support/people";
import { aScene } from "./support/photos";
import { test } from "./support/test";

test.skip(({ isMobile }) => isMobile, "the same on every screen: tried once");
test.describe.configure({ timeout: 180_000 });

const words = {
  en: {
    add: "Add photos",
    title: "Title",
    text: "Text",
    channel: "Channel",
    publish: "Publish",
    asItIs: "Publish as it is",
    second: "Remove: Photo 2 of 2",
    refused: /Picture 2 was removed by a moderator before, under “Never sexualise a child” \(version \d+\)/,
    resembles: "looks like one that was removed under “Never sexualise a child”",
    estimate: "usually within a day",
    holds: /1 held, 1 refused/,
    lift: "Lift the ban",
    why: "Why it may come again",
    liftNow: "Lift it",
    lifted: "Lifted by 岚",
  },
  zh: {
    add: "添加照片",
    title: "标题",
    text: "正文",
    channel: "频道",
    publish: "发布",
    asItIs: "直接发布",
    second: "移除：第 2 张，共 2 张",
    refused: /第 2 张图曾因“绝不将未成年人性化”（第 \d+ 版）被审核员移除/,
    resembles: "很像一张因“绝不将未成年人性化”被移除的图",
    estimate: "一般在一天之内",
    holds: /待审 1 次，拒绝 1 次/,
    lift: "解除封禁",
    why: "为什么可以再次出现",
    liftNow: "解除",
    lifted: "岚 已解除",
  },
} as const;

type Locale = keyof typeof words;

const file = (buffer: Buffer) => ({ name: "again.jpg", mimeType: "image/jpeg", buffer });

/** Somebody's note with this picture is reported and taken down; answers with its case. */
async function aRemoval(browser: Browser, picture: Buffer): Promise<string> {
  const [author, reporter] = [await anotherPage(browser), await anotherPage(browser)];
  const { handle } = await signUp(author, someone("Otto First"));
  await signUp(reporter, someone("Nia Watchful"));
  const title = `Seen ${handle.split("_").at(-1)}`;
  const note = await publishNote(author, { title, photos: [file(picture)] });
  await reporter.goto(`/en/reports/new?kind=note&id=${note.split("/").at(-1)}`);
  await sendReport(reporter, ["Child safety", "Sexualising a child"]);
  const lan = await pageOf(browser, demo.lan);
  await openCase(lan, title);
  const caseId = new URL(lan.url()).pathname.split("/").at(-1) ?? "";
  await decideByKeyboard(lan, { key: "5", reason: "This picture harms whoever it shows." });
  for (const page of [author, reporter, lan]) await page.context().close();
  return caseId;
}

async function compose(page: Page, locale: Locale, photos: ReturnType<typeof file>[]): Promise<void> {
  const t = words[locale];
  await page.goto(`/${locale}/compose`);
  await page.getByRole("listitem").getByLabel(t.add).setInputFiles(photos);
  await page.getByLabel(t.title, { exact: true }).fill("周末的光");
  await page.getByLabel(t.text, { exact: true }).fill("A long walk, 走了很久 #weekend");
  await page.getByLabel(t.channel).selectOption("travel");
  await expect(page.getByRole("progressbar")).toHaveCount(0);
}

async function publishIt(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("button", { name: words[locale].publish, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: words[locale].asItIs }).click();
}

for (const locale of ["en", "zh"] as const) {
  const t = words[locale];

  test(`in ${locale}, a removed picture is refused when it comes again, a mirrored one waits, and a senior lifts the ban`, async ({
    browser,
  }) => {
    const picture = await aScene();
    const smaller = await sharp(picture).resize(240).jpeg({ quality: 60 }).toBuffer();
    const mirrored = await sharp(picture).flop().jpeg({ quality: 70 }).toBuffer();
    const caseId = await aRemoval(browser, picture);
    const other = await anotherPage(browser);
    await signUp(other, someone("Ben Again"));

    await test.step("smaller and stored anew it is refused: which picture, by which rule; all that was typed is there", async () => {
      await compose(other, locale, [await aPhoto(), file(smaller)]);
      await publishIt(other, locale);
      await expect(other.getByRole("alert").filter({ hasText: t.refused }).first()).toBeVisible();
      await expect(other.getByLabel(t.title, { exact: true })).toHaveValue("周末的光");
      await expect(other.getByLabel(t.text, { exact: true })).toHaveValue("A long walk, 走了很久 #weekend");
      await expect(other.getByLabel(t.channel)).toHaveValue("travel");
      await expectNoBarriers(other);
    });

    await test.step("without it the rest is published", async () => {
      await other.getByRole("button", { name: t.second }).click();
      // of descriptions one is reminded once
      await other.getByRole("button", { name: t.publish, exact: true }).click();
      await other.waitForURL(/\/notes\/[0-9a-f-]{36}$/);
    });

    await test.step("mirrored it waits for a person: why, and about how long", async () => {
      await compose(other, locale, [file(mirrored)]);
      await publishIt(other, locale);
      await other.waitForURL(/\/notes\/[0-9a-f-]{36}\/mine/);
      await expect(other.getByText(t.resembles)).toBeVisible();
      await expect(other.getByText(t.estimate)).toBeVisible();
      await expectNoBarriers(other);
    });

    const lan = await pageOf(browser, demo.lan);
    await test.step("the desk tells what the ban caught; it is lifted with a reason, not without", async () => {
      await lan.goto(`/${locale}/moderation/images`);
      await expect(lan.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoBarriers(lan);
      const ban = lan.getByRole("listitem").filter({ has: lan.locator(`a[href*="${caseId}"]`) });
      await expect(ban.getByText(t.holds)).toBeVisible();
      await press(ban.getByText(t.lift, { exact: true }));
      const why = ban.getByLabel(t.why);
      await ban.getByRole("button", { name: t.liftNow, exact: true }).click();
      await expect(why).toHaveAttribute("aria-invalid", "true");
      await expectNoBarriers(lan);
      await why.fill("A drawing in a school book. 课本里的插图。");
      await ban.getByRole("button", { name: t.liftNow, exact: true }).click();
      await expect(ban.getByText(t.lifted)).toBeVisible();
      await expect(ban.getByText("A drawing in a school book. 课本里的插图。")).toBeVisible();
      await expectNoBarriers(lan);
    });

    await test.step("from then on it is a picture like any other", async () => {
      await compose(other, locale, [file(smaller)]);
      await publishIt(other, locale);
      await other.waitForURL(/\/notes\/[0-9a-f-]{36}$/);
    });
    for (const page of [other, lan]) await page.context().close();
  });
}

import type { Page } from "@playwright/test";
import { publishNote } from "./support/notes";
import { pageOf } from "./support/order";
import { demo, press, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 120_000 });

test("the site speaks the browser's language until somebody chooses another, and remembers it", async ({
  browser,
  isMobile,
}) => {
  test.skip(isMobile, "the same on every screen: tried once");
  const speaks = [
    ["en-US", "en"],
    ["zh-CN", "zh"],
    ["zh-TW", "zh"],
    ["fr-FR", "en"],
  ] as const;
  for (const [locale, expected] of speaks) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("/");
    expect(new URL(page.url()).pathname, locale).toMatch(new RegExp(`^/${expected}(/|$)`));
    await expect(page.locator("html")).toHaveAttribute("lang", expected === "zh" ? "zh-Hans" : "en");
    if (locale === "zh-CN") {
      await switchTo(page, "English");
      await page.waitForURL(/\/en\//);
      await page.goto("/");
      await page.waitForURL(/\/en(\/|$)/);
    }
    await context.close();
  }
});

test("switching the language keeps the page and the words of a comment and of a draft", async ({
  page,
  isMobile,
}) => {
  await signUp(page, someone("Io Between"));
  const note = await publishNote(page, { title: "Two tongues" });
  await page.getByRole("textbox", { name: "Your comment" }).fill("half a thought 半句话");
  await switchTo(page, "中文");
  await page.waitForURL(`**${note.replace("/en/", "/zh/")}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.getByRole("textbox", { name: "你的评论" })).toHaveValue("half a thought 半句话");

  await page.goto("/zh/compose");
  await page.getByLabel("标题", { exact: true }).fill("写到一半");
  await page.getByLabel("正文", { exact: true }).fill("and the other half later");
  if (isMobile) {
    // The composer fills a phone's screen: one leaves it, and finds everything again.
    await expect(page.getByText("已保存")).toBeVisible();
    await page.getByRole("link", { name: "关闭" }).click();
    await page.waitForURL(/\/zh\/explore$/);
  }
  await switchTo(page, "English");
  if (isMobile) {
    await page.waitForURL(/\/en\/explore$/);
    await page.getByRole("link", { name: "Post" }).click();
  }
  await page.waitForURL(/\/en\/compose$/);
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("写到一半");
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("and the other half later");
});

/** By the switch of the rail or, where there is no room for it, of the menu at the top; on pages without either, in settings. */
async function switchTo(page: Page, language: string): Promise<void> {
  const link = page.getByRole("link", { name: language, exact: true }).filter({ visible: true }).first();
  const menu = page
    .getByLabel(/^(Language and look|语言和外观|语言与外观)/)
    .filter({ visible: true })
    .first();
  await expect(link.or(menu).first()).toBeVisible();
  if (!(await link.isVisible())) await press(menu);
  await press(link);
}

const signedOut = [
  ...[
    "/explore",
    "/latest",
    "/topics",
    "/topics/tiktokrefugee",
    "/topics/cattax",
    "/people/mei_xiaoman",
    "/people/mei_xiaoman/boards",
  ],
  ...["/rules", "/about", "/moderation-log", "/sign-in", "/sign-up", "/forgot", "/inbox", "/me", "/nowhere"],
];
const staffOnly = [
  ...[
    "/following",
    "/compose",
    "/compose/drafts",
    "/reports",
    "/settings",
    "/settings/language",
    "/settings/security",
    "/settings/content",
  ],
  ...["/inbox?tab=comments", "/inbox?tab=likes", "/inbox?tab=follows", "/inbox?tab=notices"],
  ...[
    "/moderation",
    "/moderation/appeals",
    "/moderation/topics",
    "/moderation/topics/names",
    "/moderation/next",
  ],
];

for (const locale of ["en", "zh"] as const) {
  test(`every page speaks only ${locale === "en" ? "English" : "Chinese"}, but for what people wrote`, async ({
    page,
    browser,
    isMobile,
  }) => {
    test.skip(isMobile, "the same words for every screen: read once");
    const leaks: string[] = [];
    const read = async (reader: Page, path: string) => {
      await reader.goto(`/${locale}${path}`);
      await expect(reader.getByRole("main").first()).toBeVisible();
      leaks.push(...(await leaksOf(reader, locale)).map((words) => `${path}: ${words}`));
    };
    for (const path of signedOut) await read(page, path);
    await page.goto(`/${locale}/latest`);
    const note = await page.locator('[data-card] > a[href*="/notes/"]').first().getAttribute("href");
    await read(page, (note ?? "").replace(/^\/\w+/, ""));
    const rosa = await pageOf(browser, demo.rosa);
    for (const path of staffOnly) await read(rosa, path);
    expect(leaks).toEqual([]);
  });
}

/**
 * Words of the interface in the other language, and keys that no message answered. What people wrote says its own language
 * (`lang`); their names are known from the links to them.
 */
function leaksOf(page: Page, locale: "en" | "zh"): Promise<string[]> {
  return page.evaluate((shown) => {
    const theirs =
      '[lang]:not(html), [aria-hidden="true"], [data-menu] p, bdi, mark, textarea, script, style, noscript';
    // Proper names, addresses, and what is called the same in both.
    const common =
      shown === "en"
        ? /中\u2060?文|糖葫芦|^(?:by|decided by) .+|.+ is on it$|^Show the pictures? of “.+”$|^More about “.+”$|.+ · decided by .+/g
        : /Tanghulu|English|\bEN\b|JPEG|PNG|WebP|GIF|HEIC|ALT|\bMB\b|\bTA\b|\bIP\b|Cookie|AGPL|GNU Affero|UTC|Linux|macOS|Windows|Android|Chrome|Enter|Ctrl|⌘|Esc|TikTok\w*|[@#]\S+|\w+_\w+|https?:\S+|\S+@\S+|a–z|\bAI\b|^显示“.+”的图片$|^关于“.+”$|^作者：.+|由 .+ 决定|.+ 正在处理/g;
    const foreign = shown === "en" ? /\p{Script=Han}/u : /[A-Za-z]{2,}/;
    const key = /^[a-z][A-Za-z]+(\.[A-Za-z_]+)+$/;
    const nameIn = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const decoration of copy.querySelectorAll('[aria-hidden="true"]')) decoration.remove();
      return (copy.querySelector("strong") ?? copy).textContent?.replace(/\s*@\w+$/, "").trim() ?? "";
    };
    const names = [...document.querySelectorAll('a[href*="/people/"], h1[lang]')]
      .map(nameIn)
      .filter((name) => name !== "")
      .sort((a, b) => b.length - a.length);
    const found = new Set<string>();
    const look = (words: string, where: Element) => {
      if (words.trim() === "" || where.closest(theirs)) return;
      const text = names.reduce((rest, name) => rest.replaceAll(name, ""), words.trim()).replace(common, "");
      if (key.test(text) || foreign.test(text)) found.add(`${where.tagName} “${words.trim().slice(0, 90)}”`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement) look(node.textContent ?? "", node.parentElement);
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]"))
      for (const name of ["aria-label", "title", "placeholder", "alt"])
        look(element.getAttribute(name) ?? "", element);
    if (key.test(document.title)) found.add(document.title);
    return [...found];
  }, locale);
}

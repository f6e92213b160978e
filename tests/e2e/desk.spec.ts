import { type Browser, expect, type Page } from "@playwright/test";
import { expectNoBarriers } from "./support/axe";
import { publishNote } from "./support/notes";
import { pageOf, pressUntil, sendReport } from "./support/order";
import { anotherPage, demo, signUp, someone } from "./support/people";
import { test } from "./support/test";

test.skip(({ isMobile }) => isMobile, "the desk is worked at with a keyboard");
test.describe.configure({ timeout: 180_000 });

/** A part of the queue that no other test works on, for each language. */
const parts = {
  en: { reason: "Pretending to be someone", exact: "Copied notes", rule: "copied-notes" },
  zh: { reason: "Hidden advertising", exact: "Invented experiences", rule: "invented-experiences" },
} as const;

type Part = (typeof parts)[keyof typeof parts];

/** Two notes of somebody's, each reported for the exact rule of this part. */
async function twoCases(browser: Browser, { reason, exact }: Part): Promise<void> {
  const [author, reporter] = [await anotherPage(browser), await anotherPage(browser)];
  await signUp(author, someone("Ivy Busy"));
  await signUp(reporter, someone("Tom Watchful"));
  for (const title of ["My own cake", "My own soup"]) {
    const note = await publishNote(author, { title });
    await reporter.goto(`/en/reports/new?kind=note&id=${note.split("/").at(-1)}`);
    await sendReport(reporter, [reason, exact]);
  }
  for (const page of [author, reporter]) await page.context().close();
}

/** What a moderator types; no hand is on the mouse. */
async function decide(desk: Page, key: "1" | "0", reason: string): Promise<void> {
  const chosen = desk.locator(`input[data-key="${key}"]`);
  await pressUntil(desk, key, () => expect(chosen).toBeChecked({ timeout: 500 }));
  if (key === "0") await desk.locator("#reason").focus();
  await expect(desk.locator("#reason")).toBeFocused();
  await desk.keyboard.type(reason);
  const here = desk.url();
  await desk.keyboard.press("Control+Enter");
  await desk.waitForURL((url) => url.href !== here);
}

/** The tabs of the desk: how many rows and columns they make, whether one is cut off, and whether the page scrolls sideways. */
function lieOfTabs(desk: Page, name: string) {
  return desk.getByRole("navigation", { name, exact: true }).evaluate((nav) => {
    // as on a busy day
    for (const count of nav.querySelectorAll("a > span")) count.textContent = "128";
    const links = [...nav.querySelectorAll("a")];
    const boxes = links.map((link) => link.getBoundingClientRect());
    return {
      tabs: links.length,
      rows: new Set(boxes.map(({ top }) => Math.round(top))).size,
      columns: new Set(boxes.map(({ left, width }) => Math.round(left + width / 2))).size,
      cut: links.some((link) => link.scrollWidth > link.clientWidth),
      pageScrolls: document.documentElement.scrollWidth > window.innerWidth,
    };
  });
}

for (const [locale, name] of [
  ["en", "Desk"],
  ["zh", "审核台"],
] as const) {
  test(`in ${locale}, all tabs of the desk lie in one line on every screen`, async ({ browser }) => {
    const wen = await pageOf(browser, demo.wen);
    await wen.goto(`/${locale}/moderation`);
    for (const width of [390, 768, 1024, 1440, 1920]) {
      await wen.setViewportSize({ width, height: 900 });
      const { rows, columns, ...rest } = await lieOfTabs(wen, name);
      expect(rest, `${width} px`).toEqual({ tabs: 7, cut: false, pageScrolls: false });
      expect(width < 1024 ? rows : columns, `${width} px`).toBe(1);
    }
  });
}

for (const locale of ["en", "zh"] as const) {
  test(`in ${locale}, a case is opened, decided in three keys and a reason, and the next is there; a colleague sees that it is taken`, async ({
    browser,
  }) => {
    const part = parts[locale];
    const queue = `/${locale}/moderation?rule=${part.rule}`;
    await twoCases(browser, part);
    const [lan, rosa] = [await pageOf(browser, demo.lan), await pageOf(browser, demo.rosa)];
    const cases = lan.locator('a[href*="/moderation/cases/"]');

    await lan.goto(queue);
    await expectNoBarriers(lan);
    const before = await cases.evaluateAll(
      (links) => new Set(links.map((link) => link.getAttribute("href"))).size,
    );
    await pressUntil(lan, "j", () => lan.waitForURL(/\/moderation\/cases\//, { timeout: 2_000 }));
    await expect(lan.locator("#reason")).toBeVisible();
    const first = lan.url();
    await expectNoBarriers(lan);

    await rosa.goto(queue);
    const taken = { en: "岚 is on it", zh: "岚 正在处理" }[locale];
    await expect(rosa.getByText(taken).first()).toBeVisible();
    await rosa.goto(first);
    const refused = { en: "岚 is working on this case", zh: "岚 正在处理这个案件" }[locale];
    await expect(rosa.getByText(refused, { exact: false })).toBeVisible();
    await expect(rosa.locator("#reason")).toHaveCount(0);

    await decide(lan, "1", { en: "It is known from elsewhere.", zh: "别处见过。" }[locale]);
    await expect(lan).toHaveURL(/\/moderation\/cases\//);
    expect(lan.url()).not.toBe(first);
    await expect(lan.locator("#reason")).toBeVisible();
    await rosa.reload();
    const decided = { en: "岚 has decided this case", zh: "岚 已经处理了这个案件" }[locale];
    await expect(rosa.getByText(decided, { exact: false })).toBeVisible();

    await decide(lan, "0", "ok");
    for (let left = before - 2; left > 0; left -= 1) await decide(lan, "0", "ok");
    await expect(lan.getByText({ en: "All done", zh: "都处理完了" }[locale])).toBeVisible();
    await expectNoBarriers(lan);
    for (const page of [lan, rosa]) await page.context().close();
  });

  test(`in ${locale}, nothing is in the way on the pages around the desk: a break, the raid switch, the log`, async ({
    browser,
  }) => {
    const wen = await pageOf(browser, demo.wen);
    for (const path of ["/moderation/raid", "/moderation/appeals", "/admin/log"]) {
      await wen.goto(`/${locale}${path}`);
      await expect(wen.getByRole("heading", { level: 1 })).toBeVisible();
      await expectNoBarriers(wen);
    }
    await wen.goto(`/${locale}/moderation`);
    const back = wen.getByRole("button", { name: { en: "I am back", zh: "我回来了" }[locale] }).first();
    await pressUntil(wen, "p", () => expect(back).toBeVisible({ timeout: 3_000 }));
    await expectNoBarriers(wen);
    await pressUntil(wen, "p", () => expect(back).toBeHidden({ timeout: 3_000 }));
    await wen.context().close();
  });
}

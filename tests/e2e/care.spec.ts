import { expectNoBarriers } from "./support/axe";
import { cards, noteLink } from "./support/feed";
import { press, signUp, someone } from "./support/people";
import { heldAnswer } from "./support/slow";
import { expect, test } from "./support/test";

const words = {
  en: {
    on: "Switch on",
    left: /Left today: \d+ minutes/,
    send: "Send the notice",
    sent: "We have your notice",
    waiting: "Waiting for a moderator",
  },
  zh: {
    on: "开启",
    left: /今天还剩 ?\d+ ?分钟/,
    send: "提交通知",
    sent: "我们收到了你的通知",
    waiting: "等待审核员处理",
  },
};

for (const locale of ["en", "zh"] as const) {
  const t = words[locale];

  test(`in ${locale}, restricted mode is switched on with a code and says what is left of the day`, async ({
    page,
  }) => {
    await signUp(page, someone("Ida Young"), `/${locale}/settings/restricted`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoBarriers(page);
    await page.locator("#code").fill("2468");
    await page.getByRole("main").getByRole("button", { name: t.on, exact: true }).click();
    await expect(page.getByText(t.left)).toBeVisible();
    await expectNoBarriers(page);
  });

  test(`in ${locale}, a notice of illegal content is sent without an account and followed by its number`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/explore`);
    const note = await noteLink(cards(page).first()).getAttribute("href");
    await page.goto(`/${locale}/notices/new?url=${encodeURIComponent(note ?? "")}`);
    await expectNoBarriers(page);
    await page.getByRole("button", { name: t.send }).click();
    await expect(page.locator("#explanation-error")).toBeVisible();
    await expect(page.locator("#url")).toHaveValue(note ?? "");
    await expectNoBarriers(page);
    // the exact rule about the abuse of children asks for no name
    await page.locator("#ruleId").selectOption("sexualised-minors");
    await page.locator("#explanation").fill("A remark beneath it. 下面有一句话。");
    await page.locator("[name=goodFaith]").check();
    await page.getByRole("button", { name: t.send }).click();
    await page.waitForURL(/\/notices\/[A-Z0-9-]{19}$/);
    await expect(page.getByRole("heading", { level: 1, name: t.sent })).toBeVisible();
    await expect(page.getByText(t.waiting)).toBeVisible();
    await expectNoBarriers(page);
  });

  test(`in ${locale}, a notice that comes back keeps what was entered meanwhile`, async ({ page }) => {
    await page.goto(`/${locale}/notices/new`);
    await page.locator("#url").fill("/en/explore");
    await page.locator("#ruleId").selectOption("gambling");
    await page.locator("#explanation").fill("One sentence.");
    await page.locator("#name").fill("Ida");
    const answer = await heldAnswer(page);
    await press(page.getByRole("button", { name: t.send }));
    await answer.asked;
    await page.locator("#ruleId").selectOption("sexualised-minors");
    await page.locator("[name=goodFaith]").check();
    await page.locator("#explanation").fill("One sentence. 又一句。");
    answer.come();
    await expect(page.locator("#good-faith-error")).toBeVisible();
    await expect(page.locator("#explanation")).toHaveValue("One sentence. 又一句。");
    await expect(page.locator("#explanation")).toBeFocused();
    await expect(page.locator("#ruleId")).toHaveValue("sexualised-minors");
    await expect(page.locator("[name=goodFaith]")).toBeChecked();
    await expect(page.locator("#url")).toHaveValue("/en/explore");
    await expect(page.locator("#name")).toHaveValue("Ida");
  });

  test(`in ${locale}, the transparency page tells of a month, in charts and tables`, async ({ page }) => {
    await page.goto(`/${locale}/transparency`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("table").first()).toBeAttached();
    await expectNoBarriers(page);
  });
}

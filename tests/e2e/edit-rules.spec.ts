import type { Browser, Page } from "@playwright/test";
import { expectNoBarriers } from "./support/axe";
import { letEditRules } from "./support/joining";
import { expectSoonWithout, pageOf } from "./support/order";
import { anotherPage, demo, press, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 90_000 });

async function anEditor(page: Page, name: string): Promise<Page> {
  await letEditRules(await signUp(page, someone(name)));
  return page;
}

/** A day so many days from now, as a form takes it. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("an editor writes, compares, and publishes from a day to come, which everybody can read", async ({
  page,
  browser,
}) => {
  // another try takes another rule: this one may have a version waiting
  const rule = ["investment-scams", "fake-giveaways", "repetition"][test.info().retry] ?? "repetition";
  const token = Math.random().toString(36).slice(2, 8);
  await anEditor(page, "Edda Rules");

  await page.goto("/en/moderation/rules");
  await expect(page.getByRole("heading", { level: 1, name: "Edit the rules" })).toBeVisible();
  await expectNoBarriers(page);
  await page.locator(`a[href="/en/moderation/rules/${rule}"]`).click();
  const title = page.getByLabel("Title · English");
  const before = await title.inputValue();
  await title.fill(`${before} ${token}`);
  await page.getByLabel("Text · Chinese").fill(`请不要承诺收益。${token}`);
  await page.getByLabel("Points a breach counts").fill("11");
  await press(page.getByRole("button", { name: "Save draft" }));
  await expect(page.getByText("Between 0 and 10 points, please.")).toBeVisible();
  await expect(title).toHaveValue(`${before} ${token}`);
  await page.getByLabel("Points a breach counts").fill("6");
  await expectNoBarriers(page);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft of Edda Rules/)).toBeVisible();

  await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Preview" }).click();
  const chinese = page.getByRole("article", { name: "Chinese" });
  await expect(chinese.getByText(`请不要承诺收益。${token}`)).toBeVisible();
  await expect(
    page.getByRole("article", { name: "English" }).getByText("A breach counts 6 points"),
  ).toBeVisible();
  await expectNoBarriers(page);

  await page.getByRole("link", { name: "Compare and publish" }).click();
  const words = page.getByRole("region", { name: "English" });
  await expect(words.locator("ins")).toContainText(token);
  await expect(page.getByRole("region", { name: "Severity and measures" }).locator("ins")).toHaveText("6");
  await expectNoBarriers(page);
  const stranger = await anotherPage(browser);
  await stranger.goto(`/en/rules/${rule}`);
  await expect(stranger.getByText(token)).toHaveCount(0);

  await page.getByLabel("Applies from").fill(inDays(-1));
  await press(page.getByRole("button", { name: "Publish", exact: true }));
  await expect(page.getByText("This day is over already")).toBeVisible();
  await page.getByLabel("Applies from").fill(inDays(2));
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^Version 2 applies from/ })).toBeVisible();
  await expectNoBarriers(page);

  for (const [locale, says] of [
    ["en", /applies from/],
    ["zh", /起生效/],
  ] as const) {
    await expect(async () => {
      await stranger.goto(`/${locale}/rules/${rule}`);
      await expect(stranger.locator("#v2")).toContainText(token, { timeout: 1_000 });
    }).toPass({ timeout: 10_000 });
    await expect(stranger.locator("#v2 h3")).toContainText(says);
    // what is in force says what it said
    await expect(stranger.getByRole("heading", { level: 1 })).not.toContainText(token);
  }

  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByLabel("Title · English")).toHaveValue(`${before} ${token}`);
  await expectSoonWithout(stranger, `/en/rules/${rule}`, token);
});

test("of two editors at once, the later one keeps every word and is told who was faster", async ({
  page,
  browser,
}) => {
  const rule = ["dangerous-challenges", "self-harm", "animal-cruelty"][test.info().retry] ?? "self-harm";
  const path = `/en/moderation/rules/${rule}`;
  await anEditor(page, "Edda First");
  const other = await anEditor(await anotherPage(browser), "Otto Second");
  for (const each of [page, other]) await each.goto(path);
  const [first, second] = [page, other].map((each) => each.getByLabel("What happens · English"));
  await first!.fill("Edda was here.");
  await press(page.getByRole("button", { name: "Save draft" }));
  await expect(page.getByText(/^Draft of Edda First/)).toBeVisible();

  await second!.fill("Otto was here, too.");
  await press(other.getByRole("button", { name: "Save draft" }));
  await expect(other.getByText("Edda First saved a different text while you were writing.")).toBeVisible();
  await expect(second!).toHaveValue("Otto was here, too.");
  const theirs = other.getByRole("link", { name: "Read what was saved in the meantime" });
  const reading = await anotherPageOf(other, (await theirs.getAttribute("href")) ?? "");
  await expect(reading.locator("ins").filter({ hasText: "Edda" })).toBeVisible();
  await reading.close();

  await other.getByRole("button", { name: "Save draft" }).click();
  await expect(other.getByText(/^Draft of Otto Second/)).toBeVisible();
  await other.getByRole("button", { name: "Compare and publish" }).first().click();
  const kept = other.getByRole("region", { name: "Saved drafts" });
  await expect(kept.getByRole("link")).toHaveCount(2);
  await kept.locator("summary").click();
  await press(kept.getByRole("button", { name: "Discard the draft" }));
  await expect(other.getByText(/^Draft of/)).toHaveCount(0);
});

test("without scripts, nothing typed is lost either", async ({ page, browser }) => {
  const rule = ["gore", "threats", "slurs"][test.info().retry] ?? "gore";
  const path = `/en/moderation/rules/${rule}`;
  await anEditor(page, "Edda Scripted");
  const plain = await anEditor(await anotherPage(browser, { javaScriptEnabled: false }), "Otto Plain");
  for (const each of [page, plain]) await each.goto(path);
  await page.getByLabel("Title · English").fill("Faster");
  await press(page.getByRole("button", { name: "Save draft" }));
  await expect(page.getByText(/^Draft of Edda Scripted/)).toBeVisible();
  const title = plain.getByLabel("Title · English");
  await title.fill("Slower");
  await plain.getByRole("button", { name: "Save draft" }).click();
  await expect(plain.getByText("Edda Scripted saved a different text while you were writing.")).toBeVisible();
  await expect(title).toHaveValue("Slower");
  await plain.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Preview" }).click();
  await expect(plain.getByRole("article", { name: "English" }).getByText("Slower")).toBeVisible();
  await plain.getByRole("link", { name: "Compare and publish" }).click();
  await plain.locator("main summary").click();
  await plain.getByRole("button", { name: "Discard the draft" }).click();
  await expect(plain.getByText(/^Draft of/)).toHaveCount(0);
});

test("what was typed and not saved is there again after Back, a link and the other language", async ({
  page,
}) => {
  const rule = ["medicines", "betting", "pile-ons"][test.info().retry] ?? "medicines";
  const path = `/en/moderation/rules/${rule}`;
  await anEditor(page, "Edda Wandering");
  // the browser asks before it leaves with words unsaved
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto("/en/moderation/rules");
  await page.locator(`a[href="${path}"]`).click();
  await page.waitForURL(path);
  const title = page.locator("#title_en");
  const before = await title.inputValue();
  const again = page.getByText("What you typed before and did not save is here again.");
  await title.fill("Typed and not saved");
  await page.getByLabel("Severity", { exact: true }).selectOption("3");

  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Edit the rules" })).toBeVisible();
  await page.locator(`a[href="${path}"]`).click();
  await expect(again).toBeVisible();
  await expect(title).toHaveValue("Typed and not saved");
  await expect(page.getByLabel("Severity", { exact: true })).toHaveValue("3");
  await expectNoBarriers(page);

  await page.getByRole("banner").locator("summary").click();
  await page.getByRole("link", { name: "中文" }).click();
  await page.waitForURL(`/zh/moderation/rules/${rule}`);
  await expect(title).toHaveValue("Typed and not saved");
  await press(page.getByRole("button", { name: "回到已保存的内容" }));
  await expect(title).toHaveValue(before);

  await title.fill(`${before} again`);
  await press(page.getByRole("button", { name: "保存草稿" }));
  await expect(page.getByText(/Edda Wandering/).first()).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue(`${before} again`);
  await expect(page.getByText("上次写了还没保存的内容都还在这里。")).toHaveCount(0);
});

test("a rule of its own is begun with a category, and announced on the page of all rules", async ({
  page,
  browser,
}) => {
  const token = Math.random().toString(36).slice(2, 8);
  await anEditor(page, "Edda Founding");
  await page.goto("/en/moderation/rules");
  await page.getByText("Add a new main rule").click();
  const form = page.locator("details[open]");
  await form.getByLabel("Title · English").fill(`No fake reviews ${token}`);
  await form.getByLabel("Title · Chinese").fill("不写假评价");
  await press(form.getByRole("button", { name: "Begin" }));
  await expect(form.getByLabel("Category in the EU database")).toHaveAttribute("aria-invalid", "true");
  await expectNoBarriers(page);
  await form.getByLabel("Category in the EU database").selectOption("INAUTHENTIC_USER_REVIEWS");
  await form.getByRole("button", { name: "Begin" }).click();
  await page.waitForURL(/\/en\/moderation\/rules\/no-fake-reviews-/);
  await expect(page.getByLabel("Category in the EU database")).toHaveValue("INAUTHENTIC_USER_REVIEWS");
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  for (const [field, words] of [
    ["text", "Say only what you tried."],
    ["allowed", "a meal I paid for"],
    ["notAllowed", "five stars for money"],
    ["consequence", "It goes."],
  ] as const)
    for (const language of ["en", "zh"]) await page.locator(`#${field}_${language}`).fill(words);
  await page
    .getByRole("navigation", { name: "Steps" })
    .getByRole("button", { name: /Compare/ })
    .click();
  await page.getByLabel("Applies from").fill(inDays(2));
  await press(page.getByRole("button", { name: "Publish", exact: true }));
  await expect(page.getByText("The page of all rules announces it.")).toBeVisible();
  const stranger = await anotherPage(browser);
  await expect(async () => {
    await stranger.goto("/en/rules");
    await expect(stranger.locator(`#${id}`)).toContainText(token, { timeout: 1_000 });
  }).toPass({ timeout: 10_000 });
  await expectNoBarriers(stranger);
  // other tests know the first set alone
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expectSoonWithout(stranger, "/en/rules", token);
});

async function anotherPageOf(page: Page, path: string): Promise<Page> {
  const opened = await page.context().newPage();
  await opened.goto(path);
  return opened;
}

test("the rules’ desk in Chinese, and for nobody else", async ({ page, browser }) => {
  await anEditor(page, "Edda Zhong");
  for (const path of ["", "/gambling", "/gambling?view=preview", "/gambling?view=changes"]) {
    await page.goto(`/zh/moderation/rules${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoBarriers(page);
  }
  // the queue is not theirs
  expect((await page.request.get("/en/moderation")).status()).toBe(404);
  await expectNothingFor(browser);
});

/** To moderators who edit no rules, and to everybody else, there is no such page. */
async function expectNothingFor(browser: Browser): Promise<void> {
  const rosa = await pageOf(browser, demo.rosa);
  const somebody = await anotherPage(browser);
  await signUp(somebody, someone("Nobody Special"));
  for (const each of [rosa, somebody]) {
    for (const path of ["/en/moderation/rules", "/en/moderation/rules/gambling"]) {
      const answer = await each.request.get(path);
      expect(answer.status()).toBe(404);
      expect(await answer.text()).not.toContain("Changes stay drafts until");
    }
  }
}

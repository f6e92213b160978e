import { expectNoBarriers } from "./support/axe";
import { cards, noteLink } from "./support/feed";
import { demo, press, signIn, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

/** Where a phone shows the same parts in one column, one look is enough. */
const once = "the same parts on every screen: looked at once";

test("explore, in both languages", async ({ page }) => {
  for (const locale of ["en", "zh"]) {
    await page.goto(`/${locale}/explore`);
    await expect(cards(page).first()).toBeVisible();
    await expectNoBarriers(page);
  }
});

test("a note, over the feed and as a page", async ({ page }) => {
  await page.goto("/en/explore");
  await press(noteLink(cards(page).first()));
  await expect(page.getByRole("dialog").getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoBarriers(page);
  await page.reload();
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoBarriers(page);
});

test("topics, a topic and a profile", async ({ page }) => {
  for (const path of ["/en/topics", "/en/topics/tiktokrefugee", `/en/people/${demo.mei.handle}`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoBarriers(page);
  }
});

test("the doors: signing in, signing up (also when refused), a forgotten password", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, once);
  for (const path of ["/en/sign-in", "/zh/sign-up", "/en/forgot"]) {
    await page.goto(path);
    await expectNoBarriers(page);
  }
  await page.goto("/en/sign-up");
  await page.getByRole("main").getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).not.toBeEmpty();
  await expectNoBarriers(page);
});

test("the composer and the settings", async ({ page }) => {
  await signUp(page, someone(), "/en/compose");
  for (const path of ["/en/compose", "/en/settings", "/en/settings/security", "/en/settings/language"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await expectNoBarriers(page);
  }
});

test("the rules, the log and what this is", async ({ page, isMobile }) => {
  test.skip(isMobile, once);
  for (const path of ["/en/rules", "/zh/moderation-log", "/en/about"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoBarriers(page);
  }
});

test("the inbox, a decision and its appeal", async ({ page, isMobile }) => {
  test.skip(isMobile, once);
  await signIn(page, demo.hattie, "/en/inbox");
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  await expectNoBarriers(page);
  await page.goto("/en/inbox?tab=notices");
  await page.getByRole("main").locator('a[href*="/decisions/"]').first().click();
  await expect(page).toHaveURL(/\/decisions\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoBarriers(page);
});

test("the moderators' queue and a case", async ({ page, isMobile }) => {
  test.skip(isMobile, once);
  await signIn(page, demo.lan, "/en/moderation");
  const cases = page.locator('a[href*="/moderation/cases/"]');
  await expect(cases.first()).toBeVisible();
  await expectNoBarriers(page);
  await cases.first().click();
  await expect(page).toHaveURL(/\/moderation\/cases\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoBarriers(page);
});

test("reporting", async ({ page, isMobile }) => {
  test.skip(isMobile, once);
  await signUp(page, someone(), `/en/people/${demo.facai.handle}`);
  await page.getByLabel(`More about ${demo.facai.name}`).click();
  await page.getByRole("link", { name: "Report" }).click();
  for (const step of ["Gambling", "Paid raffles"]) {
    await expectNoBarriers(page);
    await page.getByRole("link", { name: new RegExp(`^${step}`) }).click();
  }
  await expect(page.getByRole("button", { name: "Send the report" })).toBeVisible();
  await expectNoBarriers(page);
});

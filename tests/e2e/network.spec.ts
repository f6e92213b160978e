import type { Page } from "@playwright/test";
import { cards, noteLink, scrollToCard } from "./support/feed";
import { awake, demo, press, signIn } from "./support/people";
import { expect, test } from "./support/test";

/**
 * Every test fails on a request to another origin, on a red word in the console (a refused script, a failed hydration) and on
 * an uncaught error: support/test.ts. These go where the others do not.
 */

test.skip(({ isMobile }) => isMobile, "the same requests on every screen");

/** A page whose scripts run: something on it that React has taken over. */
async function visit(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy, path).toContain("default-src 'self'");
  expect(policy.match(/script-src[^;]*/)?.[0], path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  await awake(page.getByRole("link").first());
}

test("no page that is open to all asks anybody else, and all come alive", async ({ page }) => {
  const note = await firstNote(page);
  for (const path of [
    "/en/explore",
    "/zh/explore/food",
    "/en/latest",
    "/en/following",
    note,
    "/en/topics",
    "/zh/topics/tiktokrefugee/new",
    `/en/people/${demo.linlin.handle}`,
    `/en/people/${demo.linlin.handle}/boards`,
    "/en/rules",
    "/en/moderation-log",
    "/en/about",
    "/en/sign-in",
    "/zh/sign-up",
    "/en/forgot",
    "/en/outbox",
  ]) {
    await visit(page, path);
    // A second sheet, however small, would share a phone's line with the first pictures.
    await expect(page.locator("link[rel=stylesheet]"), path).toHaveCount(1);
  }
});

test("nor does a page of somebody who is signed in", async ({ page }) => {
  await signIn(page, demo.rosa);
  for (const path of [
    "/en/explore",
    "/en/following",
    "/en/compose",
    "/en/inbox",
    "/zh/settings",
    "/en/settings/security",
    "/en/settings/language",
    "/en/reports",
    "/en/moderation",
    "/en/moderation/appeals",
  ])
    await visit(page, path);
});

test("nor does walking about without loading a page anew", async ({ page }) => {
  await visit(page, "/en/explore");
  await scrollToCard(page, 40);
  await press(page.locator("[data-card] > a").last());
  await expect(page.getByRole("dialog").getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("dialog").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/en\/people\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/en/explore");
});

test("an address without a page says so, with the right status and no broken script", async ({ page }) => {
  for (const path of [
    "/en/nothing-here",
    "/en/people/nobody_by_this_name",
    "/en/notes/00000000-0000-7000-8000-000000000000",
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await awake(page.getByRole("link").first());
  }
});

async function firstNote(page: Page): Promise<string> {
  await page.goto("/en/explore");
  return (await noteLink(cards(page).first()).getAttribute("href")) ?? "";
}

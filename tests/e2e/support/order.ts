import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { Client } from "pg";
import { type Person, signIn } from "./people";

type Cookies = Awaited<ReturnType<BrowserContext["storageState"]>>;

const signedIn = new Map<string, Promise<Cookies>>();

/** A page of somebody of the demo, who signs in once for all tests of a worker. */
export async function pageOf(browser: Browser, person: Person): Promise<Page> {
  const known = signedIn.get(person.handle) ?? cookiesOf(browser, person);
  signedIn.set(person.handle, known);
  return (await browser.newContext({ storageState: await known })).newPage();
}

async function cookiesOf(browser: Browser, person: Person): Promise<Cookies> {
  const context = await browser.newContext();
  await signIn(await context.newPage(), person);
  const cookies = await context.storageState();
  await context.close();
  return cookies;
}

/** Opens the case whose line in the queue says `words`, and has it in hand. */
export async function openCase(moderator: Page, words: string): Promise<void> {
  await expect(async () => {
    await giveBack(words);
    await moderator.goto("/en/moderation");
    await moderator.getByRole("link").filter({ hasText: words }).click({ timeout: 2_000 });
    await moderator.waitForURL(/\/moderation\/cases\//, { timeout: 5_000 });
    await expect(moderator.locator("#reason")).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
}

/**
 * After every decision the desk opens the next case, which may be one that another test waits for: its colleague gives it
 * back.
 */
async function giveBack(words: string): Promise<void> {
  if (!process.env.E2E_DATABASE_URL) return;
  const client = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    await client.query(
      `UPDATE cases SET claimed_by_id = NULL, claimed_at = NULL
       WHERE decided_at IS NULL AND snapshot::text LIKE '%' || $1 || '%'`,
      [words],
    );
  } finally {
    await client.end();
  }
}

/** Presses a key of the desk until it is awake and has answered. */
export async function pressUntil(page: Page, key: string, answered: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await answered();
  }).toPass({ timeout: 10_000 });
}

type Wish = { key: "5" | "7" | "0"; reason: string; quote?: string };

/** Decides the open case without touching the mouse. */
export async function decideByKeyboard(moderator: Page, { key, reason, quote }: Wish): Promise<void> {
  const why = moderator.getByRole("textbox", { name: /^Reason, / });
  const chosen = moderator.locator(`[data-key="${key}"]`);
  await pressUntil(moderator, key, () => expect(chosen).toBeChecked({ timeout: 500 }));
  if (key === "0") await why.focus();
  await expect(why).toBeFocused();
  await moderator.keyboard.type(reason);
  if (quote) {
    await moderator.keyboard.press("Tab");
    await moderator.keyboard.press("Tab");
    await expect(moderator.getByLabel("The words it is about")).toBeFocused();
    await moderator.keyboard.type(quote);
  }
  const here = moderator.url();
  await moderator.keyboard.press("Control+Enter");
  await moderator.waitForURL((url) => url.href !== here);
}

/** Goes through the report form that is open, in the dialog or on its page: the reason, the exact rule, a few words, sent. */
export async function sendReport(
  page: Page,
  [reason, exact]: readonly [string, string],
  words = "",
): Promise<void> {
  await page.getByRole("link", { name: new RegExp(`^${reason}`) }).click();
  await page.getByRole("link", { name: new RegExp(`^${exact}`) }).click();
  await expect(page.getByRole("button", { name: "Send the report" })).toBeVisible();
  if (words) await page.getByLabel("Anything to add?").fill(words);
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText("Thank you for looking out")).toBeVisible();
}

/** Within five seconds, everywhere: what the address answers with. */
export async function expectSoon(page: Page, url: string, status: number): Promise<void> {
  await expect
    .poll(async () => (await page.request.get(url, { maxRedirects: 0 })).status(), {
      timeout: 5_000,
      message: url,
    })
    .toBe(status);
}

/** Within five seconds the address says nothing of `words` any more. */
export async function expectSoonWithout(page: Page, url: string, words: string): Promise<void> {
  await expect
    .poll(() => stands(page, url, words), {
      timeout: 5_000,
      message: url,
    })
    .toBe(false);
}

/** What anybody reads at these addresses says `words` everywhere, which also has the pages kept. */
export async function expectEverywhere(page: Page, urls: string[], words: string): Promise<void> {
  for (const url of urls) expect(await stands(page, url, words), url).toBe(true);
}

/** At the first look, none of these addresses says `words`. */
export async function expectNowhere(page: Page, urls: string[], words: string): Promise<void> {
  for (const url of urls) expect(await stands(page, url, words), url).toBe(false);
}

export async function stands(page: Page, url: string, words: string): Promise<boolean> {
  return (await textAt(page, url)).includes(words);
}

async function textAt(page: Page, url: string): Promise<string> {
  return (await page.request.get(url)).text();
}

/** The part of the sitemap in which new notes stand. */
export async function sitemapOfNotes(page: Page): Promise<string> {
  const parts = (await textAt(page, "/sitemap.xml")).match(/[^/]+\.xml(?=<)/g) ?? [];
  return `/sitemap/${parts.findLast((part) => part.startsWith("notes-"))}`;
}

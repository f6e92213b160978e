import type { Page } from "@playwright/test";
import { expectNoBarriers } from "./support/axe";
import { aPhoto, publishNote } from "./support/notes";
import { anotherPage, awake, press, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 120_000 });

const tiles = (page: Page) => page.getByRole("button", { name: /^Photo \d+ of/ });
const title = (page: Page) => page.getByLabel("Title", { exact: true });
const body = (page: Page) => page.getByLabel("Text", { exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save changes", exact: true });

/** Opens the editor through the note's own menu. */
async function openEditor(page: Page, note: string): Promise<void> {
  await page.goto(note);
  await press(page.locator("details[data-menu] summary").last());
  await page.getByRole("link", { name: "Edit note" }).click();
  await page.waitForURL(`**${note}/edit`);
  await awake(title(page));
}

/** Saves what the editor holds, `asItIs`: past the reminder of new photos without alt text. */
async function saved(page: Page, note: string, { asItIs = false } = {}): Promise<void> {
  await expect(page.getByText(/on (its|their) way/)).toHaveCount(0);
  await save(page).click();
  if (asItIs) await page.getByRole("dialog").getByRole("button", { name: "Save as it is" }).click();
  await page.waitForURL(`**${note}`);
}

test("an author edits words, photos and their order, and a stranger reads what changed in either language", async ({
  page,
  browser,
}) => {
  await signUp(page, someone("Edith Editor"));
  const note = await publishNote(page, { title: "My red teapot", body: "A red pot #tea", pictures: 2 });
  await openEditor(page, note);
  await expect(title(page)).toHaveValue("My red teapot");
  await expect(tiles(page)).toHaveCount(2);
  await body(page).fill("A black pot #tea");
  await page.getByRole("button", { name: "Remove: Photo 2 of 2" }).click();
  await page
    .getByRole("listitem")
    .getByLabel("Add photos")
    .setInputFiles(await aPhoto());
  await expect(tiles(page)).toHaveCount(2);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await tiles(page).nth(1).press("ArrowLeft");
  await saved(page, note, { asItIs: true });
  await expect(page.getByText("A black pot")).toBeVisible();

  const stranger = await anotherPage(browser);
  await stranger.goto(note);
  await stranger.getByRole("link", { name: /^Edited/ }).click();
  await stranger.waitForURL(`**${note}/history`);
  await expect(stranger.getByRole("heading", { name: "Edit history" })).toBeVisible();
  await expect(stranger.locator("li ins")).toHaveText(/black/);
  await expect(stranger.locator("li del")).toHaveText(/red/);
  await expect(stranger.getByText("Photo 1 is new")).toBeVisible();
  await expect(stranger.getByText("Photo 2 was taken out")).toBeVisible();
  await expectNoBarriers(stranger);
  await stranger.goto(`${note.replace("/en/", "/zh/")}/history`);
  await expect(stranger.getByRole("heading", { name: "编辑记录" })).toBeVisible();
  await expect(stranger.getByText("原来的第 2 张被拿掉了")).toBeVisible();
});

test("what is typed is kept until it is saved or discarded, and nobody else gets to the editor", async ({
  page,
  browser,
}) => {
  await signUp(page, someone("Kepa Keeper"));
  const note = await publishNote(page, { title: "Morning walk" });
  await openEditor(page, note);
  await body(page).fill("Half a thought");
  await expect(page.getByRole("button", { name: "Discard changes" })).toBeVisible();
  await expectNoBarriers(page);
  await page.reload();
  await expect(page.getByText("Your changes from last time are back.")).toBeVisible();
  await expect(body(page)).toHaveValue("Half a thought");
  await page.getByRole("button", { name: "Discard changes" }).first().click();
  await expect(body(page)).toHaveValue("");
  await page.reload();
  await awake(title(page));
  await expect(body(page)).toHaveValue("");

  const other = await anotherPage(browser);
  await signUp(other, someone("Olga Other"));
  await other.goto(`${note}/edit`);
  await expect(other.getByRole("heading", { name: "This note is not here" }).first()).toBeAttached();
});

test("the second of two tabs is told, sees the newer words, and loses none of its own", async ({ page }) => {
  await signUp(page, someone("Tabea Tabs"));
  const note = await publishNote(page, { title: "Two tabs" });
  await openEditor(page, note);
  const second = await page.context().newPage();
  await second.goto(`${note}/edit`);
  await awake(title(second));
  await title(page).fill("From the first tab");
  await saved(page, note);
  await title(second).fill("From the second tab");
  await save(second).click();
  const clash = second.getByRole("region", { name: "The note has changed in the meantime" });
  await expect(clash.getByText("From the first tab")).toBeVisible();
  await expect(title(second)).toHaveValue("From the second tab");
  await saved(second, note);
  await expect(second.getByRole("heading", { level: 1, name: "From the second tab" })).toBeVisible();
  await second.goto(`${note}/history`);
  await expect(second.getByRole("listitem").filter({ hasText: "first tab" }).first()).toBeVisible();
});

test("the rules read an edit, too: they ask before the note goes out of sight", async ({ page, browser }) => {
  await signUp(page, someone("Rula Rules"));
  const note = await publishNote(page, { title: "Evening in town" });
  await openEditor(page, note);
  await body(page).fill("selling weed, DM me");
  await save(page).click();
  await expect(page.getByText("With these words it cannot simply be saved", { exact: false })).toBeVisible();
  await body(page).fill("Been winning all week at this online casino");
  await save(page).click();
  await page.getByRole("button", { name: "Save; a person looks first" }).click();
  await page.waitForURL(`**${note}/mine`);
  await expect(page.getByRole("complementary", { name: "In review" })).toBeVisible();
  const stranger = await anotherPage(browser);
  await stranger.goto(note);
  await expect(stranger.getByRole("heading", { name: "This note is not here" }).first()).toBeAttached();
  await page.goto(`${note}/edit`);
  await expect(page.getByText("Somebody is looking at this note")).toBeVisible();
});

test("without JavaScript a note is edited all the same", async ({ page, browser }) => {
  await signUp(page, someone("Nora Noscript"));
  const note = await publishNote(page, { title: "Plain paper" });
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const reader = await plain.newPage();
  await reader.goto(`${note}/edit`);
  await title(reader).fill("Plain ink");
  await reader.getByLabel("What does photo 1 show?").fill("A sheet of paper");
  await save(reader).click();
  await reader.waitForURL(`**${note}`);
  await expect(reader.getByRole("heading", { level: 1, name: "Plain ink" })).toBeVisible();
});

test("without JavaScript a card is drawn again from other words", async ({ page, browser }) => {
  await signUp(page, someone("Paula Plaincard"));
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const reader = await plain.newPage();
  await reader.goto("/en/compose");
  await title(reader).fill("Good night");
  await reader.getByRole("radio", { name: "Night sky" }).check();
  await reader.getByLabel("Channel").selectOption("culture");
  await reader.getByRole("button", { name: "Publish", exact: true }).click();
  await reader.waitForURL(/\/en\/notes\/[0-9a-f-]{36}$/);
  const note = new URL(reader.url()).pathname;
  await reader.goto(`${note}/edit`);
  await expect(reader.getByRole("radio", { name: "Night sky" })).toBeChecked();
  await reader.getByLabel("Words on the card").fill("晚安，好梦");
  await save(reader).click();
  await reader.waitForURL(`**${note}`);
  await expect(reader.getByRole("img", { name: "晚安，好梦" }).first()).toBeVisible();
});

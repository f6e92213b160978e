import type { Page } from "@playwright/test";
import { expectNoBarriers } from "./support/axe";
import { publishAsItIs } from "./support/notes";
import { signUp, someone } from "./support/people";
import { aPhoneShot } from "./support/photos";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 120_000 });

const studio = (page: Page) => page.getByRole("dialog", { name: "A card of words" });
const title = (page: Page) => page.getByLabel("Title", { exact: true });
const publish = (page: Page) => page.getByRole("button", { name: "Publish", exact: true });

async function write(page: Page, words: string, look: string): Promise<void> {
  await studio(page).getByLabel("Words on the card").fill(words);
  await studio(page).getByRole("radio", { name: look }).check();
  await expect(studio(page).getByRole("img", { name: `Preview: ${look}` })).toBeVisible();
  await studio(page).getByRole("button", { name: "Use this card" }).click();
  // the first card of a while waits for fonts to be opened
  await expect(studio(page)).toBeHidden({ timeout: 60_000 });
}

test("somebody without a photo writes words, changes them, and they become the cover", async ({ page }) => {
  await signUp(page, someone("Noor Words"), "/en/compose");
  await title(page).fill("Small joys");
  await page.getByRole("button", { name: /^Write words instead/ }).click();
  await expect(studio(page).getByLabel("Words on the card")).toHaveValue("Small joys");
  await expectNoBarriers(page);
  await write(page, "今天也要好好吃饭", "Sticky note");
  const tile = page.getByRole("button", { name: /^Photo 1 of 1, Cover, 今天也要好好吃饭/ });
  await expect(tile).toBeVisible();
  await expect(page.getByRole("button", { name: /^Write words instead/ })).toBeHidden();

  await tile.click();
  await expect(studio(page).getByLabel("Words on the card")).toHaveValue("今天也要好好吃饭");
  await write(page, "Eat well today, too.", "Night sky");
  await expect(page.getByRole("button", { name: /^Photo 1 of 1, Cover, Eat well today/ })).toBeVisible();

  await page.getByLabel("Channel").selectOption("food");
  await publish(page).click();
  await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}$/);
  const picture = page.getByRole("article").getByRole("img", { name: "Eat well today, too." }).first();
  await expect(picture).toBeVisible();
  const shape = await picture.evaluate((image: HTMLImageElement) => image.naturalWidth / image.naturalHeight);
  expect(shape).toBeCloseTo(0.75, 2);
});

test("a card that says the title is drawn again with the new one; a card with words of its own is left alone", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the same on every screen: tried once");
  await signUp(page, someone("Rhea Redraw"), "/en/compose");
  await title(page).fill("Small joys");
  await page.getByRole("button", { name: /^Write words instead/ }).click();
  await write(page, "Small joys", "Paper");
  await page.getByLabel("Channel").selectOption("food");
  await publish(page).click();
  await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}$/);
  const note = page.url();
  await page.goto(`${note}/edit`);
  const offer = page.getByText("The card still says “Small joys”.");
  const draw = page.getByRole("button", { name: "Draw it with the new title" });
  const card = (words: string) => page.getByRole("button", { name: `Photo 1 of 1, Cover, ${words}` });
  await expect(card("Small joys")).toBeVisible();
  await title(page).fill("Great joys");
  await expect(offer).toBeVisible();
  await expectNoBarriers(page);
  await title(page).fill("Small joys");
  await expect(offer).toBeHidden();
  await title(page).fill("Great joys");
  await page.context().setOffline(true);
  await draw.click();
  await expect(page.getByText(/could not be drawn: the connection is lost/)).toBeVisible();
  await expect(title(page)).toHaveValue("Great joys");
  await page.context().setOffline(false);
  await draw.click();
  await expect(card("Great joys")).toBeVisible({ timeout: 60_000 });
  await expect(draw).toBeHidden();

  await card("Great joys").click();
  await expect(studio(page).getByLabel("Words on the card")).toHaveValue("Great joys");
  await write(page, "One a day", "Paper");
  await title(page).fill("Quiet joys");
  await expect(card("One a day")).toBeVisible();
  await expect(draw).toBeHidden();
  await page.getByRole("button", { name: "Save changes", exact: true }).click();
  await page.waitForURL(note);
  await expect(page.getByRole("heading", { level: 1, name: "Quiet joys" })).toBeVisible();
  await expect(page.getByRole("article").getByRole("img", { name: "One a day" }).first()).toBeVisible();
});

test("what cannot be drawn is named, and nothing typed is lost", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same on every screen: tried once");
  await signUp(page, someone("Omar Letters"), "/en/compose");
  await page.getByRole("button", { name: /^Write words instead/ }).click();
  const words = studio(page).getByLabel("Words on the card");
  const use = studio(page).getByRole("button", { name: "Use this card" });
  await words.fill("مرحبا hello");
  await use.click();
  await expect(studio(page).getByText(/These characters cannot be drawn yet: م ر ح ب ا/)).toBeVisible({
    timeout: 60_000,
  });
  await words.fill("字".repeat(121));
  await expect(studio(page).getByText("121 / 120")).toBeVisible();
  await use.click();
  await expect(
    studio(page).getByText("A card holds 120 characters, counting two letters as one."),
  ).toBeVisible();
  await expect(words).toHaveValue("字".repeat(121));
  await page.context().setOffline(true);
  await words.fill("hello");
  await use.click();
  await expect(studio(page).getByText(/the connection is lost. Your words are still here/)).toBeVisible();
  await page.context().setOffline(false);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Write words instead/ }).click();
  await expect(words).toHaveValue("hello");
});

test("a place is found in any of its names, and offered where a photo's own was dropped", async ({
  page,
}) => {
  await signUp(page, someone("Pilar Places"), "/en/compose");
  await page
    .getByRole("listitem")
    .getByLabel("Add photos")
    .setInputFiles([await aPhoneShot({ orientation: 1, gps: true })]);
  await page.getByRole("button", { name: "Tag a city instead" }).click();
  const dialog = page.getByRole("dialog", { name: "Where is this?" });
  const city = dialog.getByRole("combobox", { name: "City" });
  await expect(city).toBeFocused();
  await expect(dialog.getByRole("option")).toHaveCount(12);
  await city.fill("nowhere at all");
  await expect(dialog.getByText("No city of that name here.")).toBeVisible();
  await city.fill("xian");
  await expect(dialog.getByRole("option").first()).toContainText("西安");
  await expectNoBarriers(page);
  await city.fill("成都");
  await expect(dialog.getByRole("option").first()).toContainText("Sichuan, China");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: /^Place/ })).toContainText("Chengdu");
  await expect(page.getByRole("button", { name: "Tag a city instead" })).toBeHidden();

  await title(page).fill("Tea by the river");
  await page.getByLabel("Channel").selectOption("travel");
  await publishAsItIs(page);
  await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("article").getByText("Chengdu", { exact: true })).toBeVisible();
  await page.goto(page.url().replace("/en/", "/zh/"));
  await expect(page.getByRole("article").getByText("成都", { exact: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a card is drawn when the note is published, at a place that was typed", async ({ page }) => {
    await signUp(page, someone("Petra Plain"), "/en/compose");
    await title(page).fill("Good night");
    await page.getByLabel("Words on the card").fill("晚安，好梦");
    await page.getByRole("radio", { name: "Night sky" }).check();
    await page.getByLabel("Place").fill("Atlantis");
    await page.getByLabel("Channel").selectOption("culture");
    await publish(page).click();
    await expect(page.getByText(/This city is not on the list/)).toBeVisible();
    await page.getByLabel("Place").fill("lhasa");
    await publish(page).click();
    await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("img", { name: "晚安，好梦" }).first()).toBeVisible();
    await expect(page.getByText("Lhasa", { exact: true })).toBeVisible();
  });
});

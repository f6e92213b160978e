import type { Page } from "@playwright/test";
import { expectNoBarriers } from "./support/axe";
import { aPhoto } from "./support/notes";
import { press, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

/** Notes that go out by themselves. */

async function aNoteToSchedule(page: Page, name: string): Promise<void> {
  await signUp(page, someone("Sun Later"), "/en/compose");
  await page
    .getByRole("listitem")
    .getByLabel("Add photos")
    .setInputFiles(await aPhoto());
  await page.getByLabel("Title", { exact: true }).fill(name);
  await page.getByLabel("Channel").selectOption("pets");
  await expect(page.getByRole("progressbar")).toHaveCount(0, { timeout: 60_000 });
}

const dialog = (page: Page) => page.getByRole("dialog", { name: "Schedule" });
const confirm = (page: Page) => dialog(page).getByRole("button", { name: "Schedule", exact: true });

test("A5: a note is scheduled, listed with its time, changed, and made an ordinary draft again", async ({
  page,
}) => {
  await aNoteToSchedule(page, "Tomorrow, with tea");
  await press(page.getByRole("button", { name: "Schedule", exact: true }));
  const when = dialog(page).getByLabel("Goes out at");
  const good = await when.inputValue();
  await expectNoBarriers(page);
  await when.fill("2020-01-01T09:00");
  await confirm(page).click();
  await expect(dialog(page).getByText("Choose a time between one hour and 14 days from now.")).toBeVisible();
  await when.fill(good);
  await confirm(page).click();
  await page.waitForURL(/\/en\/compose\/drafts$/);
  await expect(page.getByText(/Goes out \d+ \w+ \d{4}, \d\d:\d\d/)).toBeVisible();

  await page.goto("/en/compose");
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("");
  await page.goto("/en/compose/drafts");
  await page.getByRole("link", { name: "Go on: Tomorrow, with tea" }).click();
  await expect(page.getByText(/Goes out \d+ \w+ \d{4}/)).toBeVisible();
  await press(page.getByRole("button", { name: "Take it off the schedule" }));
  await expect(page.getByText(/Goes out \d+ \w+ \d{4}/)).toHaveCount(0);
  await page.goto("/en/compose/drafts");
  await expect(page.getByRole("link", { name: "Go on: Tomorrow, with tea" })).toBeVisible();
  await expect(page.getByText(/Goes out/)).toHaveCount(0);
});

test("A5: what could not be published is said when it is scheduled, and nothing is lost", async ({
  page,
}) => {
  await signUp(page, someone("Sun Early"), "/en/compose");
  await page.getByLabel("Title", { exact: true }).fill("Without a photo");
  await press(page.getByRole("button", { name: "Schedule", exact: true }));
  await confirm(page).click();
  await expect(dialog(page).getByText(/A note needs at least one photo/)).toBeVisible();
  await dialog(page).getByRole("button", { name: "Not now" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Without a photo");
});

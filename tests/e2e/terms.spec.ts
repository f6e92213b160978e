import { expectNoBarriers } from "./support/axe";
import { aPhoto, publishAsItIs, publishNote } from "./support/notes";
import { pageOf } from "./support/order";
import { anotherPage, demo, press, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 120_000 });

test("a moderator tries a text and adds a term; a newcomer's note is held for it until it is switched off", async ({
  page,
  browser,
}) => {
  const author = await signUp(page, someone("Nia Newcomer"));
  const token = author.handle.split("_").at(-1) ?? "";
  const phrase = `moon pass ${token}`;
  const lan = await pageOf(browser, demo.lan);

  await test.step("the list is not there for anybody else", async () => {
    for (const path of ["", "/try", "/file", "/new", "/gambling-house"])
      expect((await page.request.get(`/en/moderation/terms${path}`)).status()).toBe(404);
  });

  await test.step("the moderator sees what matches and why", async () => {
    await lan.goto("/en/moderation/terms/try");
    await lan.getByLabel("Text", { exact: true }).fill(`betway, and a ${phrase}`);
    await press(lan.getByRole("button", { name: "Try it" }));
    await expect(lan.getByRole("heading", { name: "Its writer would be asked to look again" })).toBeVisible();
    await expect(lan.locator("mark").filter({ hasText: "betway" })).toBeVisible();
    await expect(
      lan.getByRole("link", { name: "The name of a casino or betting site: betway" }),
    ).toBeVisible();
    await expectNoBarriers(lan);
  });

  await test.step("and adds a term of the house's own", async () => {
    await lan.goto("/en/moderation/terms/new");
    await expectNoBarriers(lan);
    await lan.getByLabel("Words", { exact: true }).fill(phrase);
    await lan.getByLabel("What happens").selectOption("hold");
    await press(lan.getByRole("button", { name: "Add the term" }));
    await expect(lan.getByRole("heading", { level: 1, name: phrase })).toBeVisible();
    await expectNoBarriers(lan);
  });

  await test.step("a newcomer's note with these words waits", async () => {
    await page.goto("/en/compose");
    await page
      .getByRole("listitem")
      .getByLabel("Add photos")
      .setInputFiles(await aPhoto());
    await page.getByLabel("Title", { exact: true }).fill("My evening");
    await page.getByLabel("Text", { exact: true }).fill(`I have a ${phrase.toUpperCase()} to give`);
    await page.getByLabel("Channel").selectOption("pets");
    await expect(page.getByText(/on (its|their) way/)).toHaveCount(0);
    await publishAsItIs(page);
    await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}\/mine$/);
    await expect(page.getByRole("complementary", { name: "In review" })).toBeVisible();
  });

  await test.step("in Chinese it is found, switched off, and passes", async () => {
    await lan.goto(`/zh/moderation/terms?q=${encodeURIComponent(phrase)}`);
    await expectNoBarriers(lan);
    await lan.getByRole("link", { name: phrase, exact: true }).click();
    await press(lan.getByRole("button", { name: "停用", exact: true }));
    await expect(lan.getByRole("button", { name: "启用", exact: true })).toBeVisible();
    const other = await anotherPage(browser);
    await signUp(other, someone("Pia Passing"), "/en/compose");
    await publishNote(other, { title: `Free ${token}`, body: `I have a ${phrase} to give` });
  });

  await lan.context().close();
});

import { aPhoto, publishAsItIs, publishNote } from "./support/notes";
import { decideByKeyboard, expectSoon, openCase, pageOf } from "./support/order";
import { anotherPage, demo, press, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 90_000 });

test("words that break a rule are quoted with the rule named, and nothing typed is lost", async ({
  page,
}) => {
  await signUp(page, someone("Pat Gardener"), "/en/compose");
  await page
    .getByRole("listitem")
    .getByLabel("Add photos")
    .setInputFiles(await aPhoto());
  await page.getByLabel("Title", { exact: true }).fill("From my balcony");
  const text = page.getByLabel("Text", { exact: true });
  await text.fill("selling weed, DM me");
  await page.getByLabel("Channel").selectOption("home");
  await expect(page.getByText(/on (its|their) way/)).toHaveCount(0);
  // It speaks up while one is still writing …
  const main = page.getByRole("main");
  await expect(main.getByText("This may read as offering or using drugs:")).toBeVisible();
  await publishAsItIs(page);
  // … and says no when one goes on.
  await expect(
    main.getByText("With these words it does not go out by itself.", { exact: false }),
  ).toBeVisible();
  await expect(main.getByText(/“selling weed.*”/)).toBeVisible();
  const rule = main.getByRole("link", { name: /^See rule \d+: / });
  await expect(rule).toHaveAttribute("href", "/en/rules#drugs");
  await expect(text).toHaveValue("selling weed, DM me");
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("From my balcony");
  await expect(page.getByRole("button", { name: /^Photo 1 of 1/ })).toBeVisible();

  await text.fill("Growing basil, ask me how");
  await expect(
    main.getByText("With these words it does not go out by itself.", { exact: false }),
  ).toHaveCount(0);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}$/);
});

test("a doubtful note asks, waits in review for its author alone, and appears once a moderator releases it", async ({
  page,
  browser,
}) => {
  const called = `Vera ${Math.random().toString(36).slice(2, 8)}`;
  const author = await signUp(page, someone(called), "/en/compose");
  const name = `Evening ${author.handle.split("_").at(-1)}`;
  await page
    .getByRole("listitem")
    .getByLabel("Add photos")
    .setInputFiles(await aPhoto());
  await page.getByLabel("Title", { exact: true }).fill(name);
  await page.getByLabel("Text", { exact: true }).fill("Been winning all week at this online casino");
  await page.getByLabel("Channel").selectOption("travel");
  await expect(page.getByText(/on (its|their) way/)).toHaveCount(0);
  await publishAsItIs(page);
  await page.getByRole("button", { name: "Publish; a person looks first" }).click();
  await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}\/mine$/);
  await expect(page.getByRole("complementary", { name: "In review" })).toBeVisible();
  const note = new URL(page.url()).pathname.replace(/\/mine$/, "");

  const stranger = await anotherPage(browser);
  await expectSoon(stranger, note, 404);
  await expectSoon(stranger, `/en/people/${author.handle}`, 200);
  expect(await (await stranger.request.get(`/en/people/${author.handle}`)).text()).not.toContain(name);

  const rosa = await pageOf(browser, demo.rosa);
  await openCase(rosa, called);
  await expect(rosa.getByText("The automatic check flagged")).toBeVisible();
  await decideByKeyboard(rosa, { key: "0", reason: "A holiday, not an offer." });
  await expectSoon(stranger, note, 200);
  await stranger.goto(note);
  await expect(stranger.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(async () => {
    await page.goto("/en/inbox?tab=notices");
    await expect(page.getByText("Your note is out of review")).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test("what is refused comes before a person when its author asks; both hear of it, and the letter says why it stays back", async ({
  page,
  browser,
}) => {
  const called = `Nils ${Math.random().toString(36).slice(2, 8)}`;
  await signUp(page, someone(called), "/en/compose");
  await page
    .getByRole("listitem")
    .getByLabel("Add photos")
    .setInputFiles(await aPhoto());
  await page.getByLabel("Title", { exact: true }).fill("My own balcony");
  await page.getByLabel("Text", { exact: true }).fill("selling weed, DM me");
  await page.getByLabel("Channel").selectOption("home");
  await expect(page.getByText(/on (its|their) way/)).toHaveCount(0);
  await publishAsItIs(page);
  await page.getByRole("button", { name: "Ask a person to look" }).click();
  await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}\/mine$/);
  await expect(page.getByRole("complementary", { name: "In review" })).toBeVisible();

  const rosa = await pageOf(browser, demo.rosa);
  await openCase(rosa, called);
  await expect(rosa.getByText("Their author asked a person to look.", { exact: false })).toBeVisible();
  await decideByKeyboard(rosa, { key: "5", reason: "It offers weed by message, whatever grows there." });
  await rosa.context().close();
  await expect(async () => {
    await page.goto("/en/inbox?tab=notices");
    await page.getByRole("link").filter({ hasText: "A decision about you" }).click({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByText("It offers weed by message, whatever grows there.")).toBeVisible();
  await expect(page.getByLabel("Why should this be changed?")).toBeVisible();
});

test("a comment with breaking words is refused kindly, and its words stay", async ({ page }) => {
  await signUp(page, someone("Tess Talk"));
  await publishNote(page, { title: "Say hello" });
  const field = page.getByRole("textbox", { name: "Your comment" });
  await field.fill("时时彩计划群，稳赢跟单，加薇 tzx888 进群");
  await press(page.getByRole("button", { name: "Send", exact: true }));
  const refusal = page
    .getByRole("alert")
    .filter({ hasText: "reads as if it went against our rule “No gambling for money”" });
  await expect(refusal).toContainText("Your words are kept");
  await expect(field).toHaveValue("时时彩计划群，稳赢跟单，加薇 tzx888 进群");
  await field.fill("好可爱，欢迎");
  await press(page.getByRole("button", { name: "Send", exact: true }));
  await expect(page.getByRole("region", { name: "Comments" }).getByText("好可爱，欢迎")).toBeVisible();
  await expect(field).toHaveValue("");
});

test("a doubtful bio is asked about once, kept when its writer wants to, and stays in the field", async ({
  page,
}) => {
  await signUp(page, someone("Bea Bold"), "/en/settings");
  const bio = page.getByLabel("About you");
  const words = "Been winning all week at this online casino";
  await bio.fill(words);
  await press(page.getByRole("button", { name: "Save", exact: true }).first());
  await expect(page.getByText(/“.*casino” may go against our rule “No gambling for money”/)).toBeVisible();
  await expect(bio).toHaveValue(words);
  await expect(page.getByRole("link", { name: "Read the rule" })).toHaveAttribute(
    "href",
    "/en/rules#gambling",
  );
  await page.getByRole("button", { name: "Keep it anyway" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(bio).toHaveValue(words);
  await page.reload();
  await expect(bio).toHaveValue(words);
});

import type { Page } from "@playwright/test";
import { expectNoBarriers } from "./support/axe";
import { cards, noteLink } from "./support/feed";
import { pageOf } from "./support/order";
import { anotherPage, awake, demo, press, signIn, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";
import { ofItsOwn } from "./support/topics";

/** The box of the top bar, or, on a phone, the one of the page that the magnifier opens. */
async function searchBox(page: Page, isMobile: boolean) {
  if (isMobile) {
    await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
    await expect(page).toHaveURL(/\/en\/search$/);
  }
  const part = page.getByRole(isMobile ? "main" : "banner");
  const box = part.getByRole("combobox", { name: "Search" });
  await awake(box);
  return box;
}

test("one types, is offered topics and people, and searches on", async ({ page, isMobile }) => {
  await page.goto("/en/explore");
  const box = await searchBox(page, isMobile);
  await box.pressSequentially("maoshui");
  const offers = page.getByRole("listbox", { name: "Suggestions" });
  await expect(offers.getByRole("option", { name: /CatTax/ })).toBeVisible();
  await expectNoBarriers(page);
  await box.press("Escape");
  await expect(offers).toBeHidden();
  await box.fill("mei_");
  await expect(offers.getByRole("option", { name: `@${demo.mei.handle}` })).toBeVisible();
  await box.fill("maoshui");
  await expect(offers.getByRole("option", { name: /CatTax/ })).toBeVisible();
  await box.press("Escape");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/en\/search\?q=maoshui/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("“maoshui”");
  await expect(cards(page).first()).toBeVisible();
});

test("an offer is taken with the arrow keys", async ({ page, isMobile }) => {
  await page.goto("/en/explore");
  const box = await searchBox(page, isMobile);
  await box.pressSequentially("cattax");
  const topic = page.getByRole("option", { name: /^CatTax \d+ notes/ });
  await expect(topic).toBeVisible();
  for (let at = 0; at < 6 && (await topic.getAttribute("aria-selected")) !== "true"; at += 1) {
    await box.press("ArrowDown");
  }
  await expect(topic).toHaveAttribute("aria-selected", "true");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/en\/topics\/cattax/);
});

test("results say what matched, also in the other language, and open", async ({ page }) => {
  await page.goto("/en/search?q=cat%20tax");
  await expect(cards(page).first()).toBeVisible();
  await expect(page.getByText("Also looked for: 猫税")).toBeVisible();
  await expect(cards(page).locator("mark").first()).toBeVisible();
  await page.goto("/en/search?q=hotpot");
  await expect(cards(page).getByText("Says 火锅").first()).toBeVisible();
  await expectNoBarriers(page);
  await press(noteLink(cards(page).first()));
  await expect(page.getByRole("dialog").getByRole("heading", { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "“hotpot”" })).toBeVisible();
});

test("filters narrow, stay in the address, and are taken off where nothing is left", async ({ page }) => {
  await page.goto("/en/search?q=cat");
  const order = page.getByRole("combobox", { name: "Order" });
  await awake(order);
  await order.selectOption("Most liked");
  await expect(page).toHaveURL(/sort=liked/);
  await expect(page.getByRole("combobox", { name: "Order" })).toHaveValue("liked");
  await page.goto("/en/search?q=cat&kind=cards&time=day");
  await expect(page.getByRole("heading", { name: "No note says “cat” yet" })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole("link", { name: "Without filters" }).click();
  await expect(cards(page).first()).toBeVisible();
});

test("type, time and whose notes are chosen on the screen, and narrow what is found", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the same form on every screen");
  await signUp(page, someone(), "/en/search?q=TikTokRefugee");
  const choose = async (what: string, choice: string, written: string) => {
    const field = page.getByRole("combobox", { name: what });
    await awake(field);
    await field.selectOption(choice);
    await expect(page).toHaveURL(`/en/search?q=TikTokRefugee${written}`);
    await expect(page.getByRole("combobox", { name: what }).locator("option:checked")).toHaveText(choice);
  };
  const found = () =>
    page
      .locator("[data-card]")
      .evaluateAll((drawn) =>
        drawn
          .filter((card) => Number(card.getAttribute("data-card")) < 6)
          .map((card) => card.getAttribute("data-note")),
      );
  await expect(cards(page).first()).toBeVisible();
  const all = await found();
  for (const [what, choice, written, usual] of [
    ["Type", "Text cards", "&kind=cards", "Photos and cards"],
    ["Published", "Past day", "&time=day", "Any time"],
  ] as const) {
    await choose(what, choice, written);
    await expect.poll(found).not.toEqual(all);
    await choose(what, usual, "");
    await expect.poll(found).toEqual(all);
  }
  await choose("From", "People and topics I follow", "&scope=followed");
  await expect(page.getByRole("heading", { name: "No note says “TikTokRefugee” yet" })).toBeVisible();
  await page.goto("/en/topics/tiktokrefugee");
  const followed = page.waitForResponse(/\/api\/topics\/[^/]+\/follow$/);
  await press(page.getByRole("button", { name: "Follow #TikTokRefugee" }));
  expect((await followed).ok()).toBe(true);
  await page.goto("/en/search?q=TikTokRefugee&scope=followed");
  await expect(cards(page).first()).toBeVisible();
});

test("people and topics have their tabs", async ({ page }) => {
  await page.goto("/en/search?q=mei");
  const tabs = page.getByRole("navigation", { name: "What to search" });
  await tabs.getByRole("link", { name: "People" }).click();
  await expect(tabs.getByRole("link", { name: "People" })).toHaveAttribute("aria-current", "page");
  const found = page.getByRole("main");
  await expect(found.getByRole("link", { name: `@${demo.mei.handle}` })).toBeVisible();
  await expectNoBarriers(page);
  await page.goto("/en/search?q=cattax");
  await tabs.getByRole("link", { name: "Topics" }).click();
  await expect(page).toHaveURL(/tab=topics/);
  await found.getByRole("link", { name: /^CatTax \d+ notes/ }).click();
  await expect(page).toHaveURL("/en/topics/cattax");
});

test("what one searched for stands in one's history, until one removes it", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same page on every screen");
  await signUp(page, someone(), "/en/about");
  await searchFor(page, "matcha");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("“matcha”");
  await expect
    .poll(async () => {
      await page.goto("/en/search");
      return page.getByRole("main").getByRole("link", { name: "matcha" }).count();
    })
    .toBe(1);
  await expectNoBarriers(page);
  await press(page.getByRole("button", { name: "Remove “matcha”" }));
  await expect(page.getByText("What you search for will stand here")).toBeVisible();

  for (const query of ["oolong", "hojicha"]) await searchFor(page, query);
  await page.goto("/en/search");
  const past = page.getByRole("main").getByRole("link", { name: /^(oolong|hojicha)$/ });
  await expect(past).toHaveCount(2);
  await press(page.getByRole("button", { name: "Clear all" }));
  await expect(past).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("What you search for will stand here")).toBeVisible();
});

/** A page that is left before it is awake has not said yet what was searched for. */
async function searchFor(page: Page, query: string): Promise<void> {
  const said = page.waitForResponse("**/api/searches");
  await page.goto(`/en/search?q=${query}`);
  expect((await said).ok()).toBe(true);
}

test("signed out, the browser alone remembers searches, until one clears them", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the same page on every screen");
  for (const query of ["oolong", "hojicha"]) await searchFor(page, query);
  await page.goto("/en/search");
  const past = page.getByRole("main").getByRole("link", { name: /^(oolong|hojicha)$/ });
  await expect(page.getByText("Your searches are kept in this browser alone.")).toBeVisible();
  await expect(past).toHaveText(["hojicha", "oolong"]);
  await press(page.getByRole("button", { name: "Clear all" }));
  await expect(past).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Popular topics" })).toBeVisible();
  await awake(page.getByRole("main").getByRole("combobox", { name: "Search", includeHidden: true }));
  await expect(past).toHaveCount(0);
});

test("what many search for is shown to everybody once a moderator says so", async ({
  page,
  browser,
  isMobile,
}) => {
  test.skip(isMobile, "the same page on every screen");
  const words = ofItsOwn("lantern");
  const people = await anotherPage(browser);
  for (const person of ["Ada", "Bo", "Cleo"]) {
    await signUp(people, someone(person), "/en/about");
    const headers = { "sec-fetch-site": "same-origin" };
    expect((await people.request.post("/api/searches", { data: { q: words }, headers })).ok()).toBe(true);
  }
  const hot = page.getByRole("main").getByRole("listitem").getByRole("link", { name: words });
  await page.goto("/en/search");
  await expect(page.getByRole("heading", { name: "Popular topics" })).toBeVisible();
  await expect(hot).toHaveCount(0);
  const rosa = await pageOf(browser, demo.rosa);
  await rosa.goto("/en/moderation/search");
  await press(rosa.getByRole("button", { name: `Show “${words}” to everybody` }));
  await expect(rosa.getByRole("button", { name: `Show “${words}” to everybody` })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.goto("/en/search");
  await expect(page.getByRole("heading", { name: "Many search for" })).toBeVisible();
  await hot.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`“${words}”`);
});

test("bad searches get a kind word", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same page on every screen");
  for (const [query, words] of [
    ["!!!", "There are no words to look for in that"],
    ["a".repeat(3_000), "That is more than a search can hold"],
    ["qzxv wvuq", "No note says “qzxv wvuq” yet"],
  ] as const) {
    await page.goto(`/en/search?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole("heading", { name: words })).toBeVisible();
  }
});

test("a moderator keeps the pairs of words", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same page on every screen");
  await signIn(page, demo.rosa, "/en/moderation/search");
  const chinese = `糖人${Date.now()}`;
  const main = page.getByRole("main");
  await main.getByRole("textbox", { name: "English" }).fill("sugar figure");
  await main.getByRole("textbox", { name: "Chinese" }).fill(chinese);
  await press(page.getByRole("button", { name: "Add" }));
  const row = main.getByRole("listitem").filter({ hasText: chinese });
  await expect(row).toBeVisible();
  await expectNoBarriers(page);
  await row.locator("summary").click();
  await press(row.getByRole("button", { name: /^Remove/ }));
  await expect(row).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("one searches, narrows and pages on", async ({ page, isMobile }) => {
    await page.goto(isMobile ? "/en/search" : "/en/explore");
    const part = page.getByRole(isMobile ? "main" : "banner");
    const box = part.getByRole("combobox", { name: "Search" });
    await box.fill("TikTokRefugee");
    await box.press("Enter");
    await expect(page).toHaveURL(/\/en\/search\?q=TikTokRefugee/);
    await expect(cards(page).first()).toBeVisible();
    await page.getByRole("combobox", { name: "Order" }).selectOption("Newest");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/sort=newest/);
    const first = await noteLink(cards(page).first()).getAttribute("href");
    await page.getByRole("link", { name: "More notes" }).click();
    await expect(page).toHaveURL(/after=/);
    await expect(noteLink(cards(page).first())).not.toHaveAttribute("href", first ?? "");
    await page.getByRole("link", { name: "Back to the first results" }).click();
    await expect(noteLink(cards(page).first())).toHaveAttribute("href", first ?? "");
  });
});

import { randomBytes } from "node:crypto";
import type { Browser, Locator, Page } from "@playwright/test";
import { cards } from "./support/feed";
import { publishNote } from "./support/notes";
import { anotherPage, awake, type Person, press, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

type Story = { author: Person; title: string; path: string };

/** A note that nobody else in the tests knows of, by somebody of its own. */
async function aNote(browser: Browser, words: { body?: string } = {}): Promise<Story> {
  const title = `Balcony ${randomBytes(4).toString("hex")}`;
  const page = await anotherPage(browser);
  const author = await signUp(page, someone("Nora Lindqvist"), "/en/compose");
  const path = await publishNote(page, { title, ...words });
  await page.context().close();
  return { author, title, path };
}

const mark = (page: Page, name: RegExp): Locator =>
  page.getByRole("article").getByRole("button", { name }).last();
const like = (page: Page) => mark(page, /^Like, /);
const collect = (page: Page) => mark(page, /^Collect, /);

/** Presses and waits until the server has said yes, so that a reload finds it. */
async function pressAndAnswered(page: Page, button: Locator, door: RegExp): Promise<void> {
  const answered = page.waitForResponse((response) => door.test(response.url()) && response.ok());
  await press(button);
  await answered;
}

for (const { verb, button, once } of [
  { verb: "like", button: like, once: "Like, 1 like" },
  { verb: "collect", button: collect, once: "Collect, collected 1 time" },
]) {
  test(`a ${verb} shows at once, survives a reload and can be taken back`, async ({ page, browser }) => {
    const { path } = await aNote(browser);
    await signUp(page, someone(), path);
    const door = new RegExp(`/${verb}$`);
    await pressAndAnswered(page, button(page), door);
    await expect(button(page)).toHaveAttribute("aria-pressed", "true");
    await expect(button(page)).toHaveAccessibleName(once);
    await page.reload();
    await expect(button(page)).toHaveAttribute("aria-pressed", "true");
    await expect(button(page)).toHaveAccessibleName(once);
    await pressAndAnswered(page, button(page), door);
    await expect(button(page)).toHaveAttribute("aria-pressed", "false");
    await page.reload();
    await awake(button(page));
    await expect(button(page)).toHaveAttribute("aria-pressed", "false");
    await expect(button(page)).not.toHaveAccessibleName(once);
  });
}

test("a like pressed in two windows, or with nervous fingers, counts once", async ({ page, browser }) => {
  const { path } = await aNote(browser);
  await signUp(page, someone(), path);
  const second = await page.context().newPage();
  await second.goto(path);
  await awake(like(second));
  await pressAndAnswered(page, like(page), /\/like$/);
  await pressAndAnswered(second, like(second), /\/like$/);
  for (const each of [page, second]) await expect(like(each)).toHaveAccessibleName("Like, 1 like");
  // The first press takes it back; the second is sent once that is answered.
  const setAgain = second.waitForResponse(
    (answer) => /\/like$/.test(answer.url()) && answer.request().method() === "PUT",
  );
  await like(second).click({ clickCount: 2 });
  await setAgain;
  await expect(like(second)).toHaveAttribute("aria-pressed", "true");
  const settled = page.waitForResponse(/\/api\/viewer/);
  await page.reload();
  await settled;
  await expect(like(page)).toHaveAccessibleName("Like, 1 like");
  await expect(like(page)).toHaveAttribute("aria-pressed", "true");
});

test("a comment and a reply are there at once, after a reload, and for everybody else", async ({
  page,
  browser,
}) => {
  const { author, path } = await aNote(browser);
  const reader = await signUp(page, someone("Bruno Keller"), path);
  const talk = page.getByRole("region", { name: "Comments" });
  const say = async (words: string) => {
    const field = page.getByRole("textbox", { name: /Your comment|Reply to/ });
    await awake(field);
    await field.fill(words);
    // pressed twice in a hurry
    await page.getByRole("button", { name: /^Send/ }).click({ clickCount: 2 });
    await expect(talk.getByText(words)).toBeVisible();
    await expect(talk.getByText(words).locator("xpath=ancestor::li[1]")).toHaveAttribute(
      "aria-busy",
      "false",
    );
    await expect(field).toHaveValue("");
  };
  await say("What a view. 太美了！");
  await talk.getByRole("button", { name: "Reply", exact: true }).click();
  await expect(page.getByRole("textbox", { name: `Reply to ${reader.name}` })).toBeFocused();
  await say("And the tea looks good, too.");
  await expect(talk.getByRole("heading")).toHaveText("Comments 2");

  await page.reload();
  const stranger = await anotherPage(browser);
  await stranger.goto(path);
  for (const each of [page, stranger]) {
    const comments = each.getByRole("region", { name: "Comments" });
    await expect(comments.getByText("What a view. 太美了！")).toHaveCount(1);
    await press(comments.locator("summary").filter({ hasText: "1 reply" }));
    await expect(comments.getByText("And the tea looks good, too.")).toBeVisible();
    await expect(comments.getByRole("heading")).toHaveText("Comments 2");
  }
  await stranger.context().close();
  await expect(talk.getByText(author.name)).toHaveCount(0);
});

test("following a person brings their notes into the feed", async ({ page, browser }) => {
  const { author, title } = await aNote(browser);
  await signUp(page, someone(), `/en/people/${author.handle}`);
  await pressAndAnswered(page, page.getByRole("button", { name: `Follow ${author.name}` }), /\/follow$/);
  const taken = page.getByRole("button", { name: `Stop following ${author.name}` });
  await expect(taken).toBeVisible();
  await page.reload();
  await expect(taken).toBeVisible();
  await page.goto("/en/following");
  await expect(cards(page).getByRole("heading", { name: title })).toBeVisible();
  await page.goto(`/en/people/${author.handle}`);
  await pressAndAnswered(page, taken, /\/follow$/);
  await page.goto("/en/following");
  await expect(page.getByRole("heading", { name: "Your feed starts with a follow" })).toBeVisible();
});

test("following a topic brings its notes into the feed", async ({ page, browser }) => {
  const topic = `balcony${randomBytes(4).toString("hex")}`;
  const { title } = await aNote(browser, { body: `Tea in the sun #${topic} ` });
  await signUp(page, someone(), `/en/topics/${topic}`);
  await expect(cards(page).getByRole("heading", { name: title })).toBeVisible();
  await pressAndAnswered(page, page.getByRole("button", { name: `Follow #${topic}` }), /\/follow$/);
  const taken = page.getByRole("button", { name: `Stop following #${topic}` });
  await expect(taken).toBeVisible();
  await page.reload();
  await expect(taken).toBeVisible();
  await page.goto("/en/following");
  await expect(cards(page).getByRole("heading", { name: title })).toBeVisible();
});

test("a block hides two people from each other, and can be undone", async ({ page, browser }) => {
  const { author, title, path } = await aNote(browser);
  await signUp(page, someone("Bruno Keller"), path);
  const article = page.getByRole("article").first();
  await article.getByLabel("More", { exact: true }).click();
  await press(article.getByRole("button", { name: `Block ${author.name}` }));
  const asked = page.getByRole("dialog", { name: `Block ${author.name}?` });
  await pressAndAnswered(page, asked.getByRole("button", { name: `Block ${author.name}` }), /\/block$/);
  await expect(article.getByText("Hidden, as you wished")).toBeVisible();
  await page.reload();
  await expect(article.getByText("Hidden, as you wished")).toBeVisible();
  await page.goto(`/en/people/${author.handle}`);
  await expect(page.getByText(`You blocked ${author.name}.`)).toBeVisible();
  await expect(cards(page).getByRole("heading", { name: title })).toHaveCount(0);
  await pressAndAnswered(page, page.getByRole("button", { name: "Unblock" }).first(), /\/block$/);
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(article.getByText("Hidden, as you wished")).toHaveCount(0);
});

import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { aProlificPerson } from "./support/crowd";
import { cards, noteLink } from "./support/feed";
import { publishNote } from "./support/notes";
import { sendReport } from "./support/order";
import { fillSignIn, fillSignUp, type Person, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });
test.skip(({ isMobile }) => !isMobile, "the same page on every screen: tried where bars lie over it");

async function arrive(page: Page, next: string): Promise<Person> {
  const person = someone("Bruno Keller");
  await page.goto(`/en/sign-up?next=${encodeURIComponent(next)}`);
  await fillSignUp(page, person);
  await page.getByRole("main").getByRole("button", { name: "Join", exact: true }).click();
  await expect(page).toHaveURL(next);
  return person;
}

test("without scripts one browses, pages on, and opens a note", async ({ page }) => {
  await page.goto("/en/explore");
  const first = await noteLink(cards(page).first()).getAttribute("href");
  await page.getByRole("link", { name: "More notes" }).click();
  await expect(page).toHaveURL(/\/after\//);
  await expect(noteLink(cards(page).first())).not.toHaveAttribute("href", first ?? "");
  await page.getByRole("link", { name: "More notes" }).click();
  await expect(cards(page).first()).toBeVisible();
  await page.getByRole("link", { name: "Back to the beginning" }).click();
  await expect(page).toHaveURL("/en/explore");
  await noteLink(cards(page).first()).click();
  await expect(page).toHaveURL(/\/en\/notes\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

const lists = [
  { list: "a topic", path: "/en/topics/tiktokrefugee", isRanked: true },
  { list: "a topic, newest first", path: "/en/topics/tiktokrefugee/new" },
  { list: "Latest", path: "/en/latest" },
  { list: "explore of one's own", path: "/en/explore", isOwn: true },
  { list: "Following", path: "/en/following", isOwn: true },
  { list: "a channel", path: "/en/explore/career", isLong: true, isRanked: true },
  { list: "a person", path: "/en/people/:handle", isLong: true },
  { list: "a board", path: "/en/people/:handle/boards/:board", isLong: true },
];

for (const { list, path, isOwn = false, isLong = false, isRanked = false } of lists) {
  test(`without scripts one pages on in ${list}, and back to its beginning`, async ({ page }) => {
    const { handle = "", board = "" } = isLong ? await aProlificPerson(40) : {};
    const beginning = path.replace(":handle", handle).replace(":board", board);
    if (isOwn) await signUp(page, someone(), "/en/topics/tiktokrefugee");
    if (isOwn) await page.getByRole("button", { name: /^Follow #/ }).click();
    await page.goto(beginning);
    const shown = () => cards(page).evaluateAll((all) => all.map((card) => card.getAttribute("data-note")));
    const first = await shown();
    expect(first).toHaveLength(24);
    await page.getByRole("link", { name: "More notes" }).click();
    await expect(page).toHaveURL(/\/after\//);
    const second = await shown();
    expect(second.length).toBeGreaterThan(5);
    // What is hot moves while one reads: a note that has just sunk may come once more.
    expect(second.filter((note) => first.includes(note)).length).toBeLessThan(isRanked ? 4 : 1);
    await page.getByRole("link", { name: "Back to the beginning" }).click();
    await expect(page).toHaveURL(beginning);
    await expect(cards(page).first()).toBeVisible();
  });
}

test("without scripts one signs up with a second try, out and in", async ({ page }) => {
  await page.goto("/en/sign-up");
  const person = someone();
  await fillSignUp(page, { ...person, password: "short" });
  await page.getByRole("main").getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByText("Use at least 8 characters", { exact: false }).first()).toBeVisible();
  await expect(page.getByLabel("E-mail", { exact: true })).toHaveValue(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("main").getByRole("button", { name: "Join", exact: true }).click();
  await expect(page).toHaveURL("/en/explore");
  await page.goto("/en/sign-out");
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/en/explore");
  await page.goto("/en/sign-in?next=/en/following");
  await fillSignIn(page, person);
  await expect(page).toHaveURL("/en/following");
  await expect(page.getByText("Your feed starts with a follow")).toBeVisible();
});

test("without scripts one comments, likes, collects, follows and takes it back", async ({
  page,
  browser,
}) => {
  const scripted = await browser.newPage({ javaScriptEnabled: true });
  const author = await signUp(scripted, someone("Nora Lindqvist"), "/en/compose");
  const path = await publishNote(scripted, { title: `Balcony ${randomBytes(4).toString("hex")}` });
  /** Today's number, which only the overlay of somebody signed in brings to a kept page. */
  const count = async (button: RegExp) => {
    const overlay = scripted.waitForResponse(/\/api\/viewer/);
    await scripted.goto(path);
    await overlay;
    const label = scripted.getByRole("article").getByRole("button", { name: button }).last();
    return (await label.getAttribute("aria-label")) ?? "";
  };

  await arrive(page, path);
  await page.getByLabel("Your comment").fill("No scripts, many words");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(
    page.getByRole("region", { name: "Comments" }).getByText("No scripts, many words"),
  ).toBeVisible();

  const doors: [string, string, RegExp, RegExp][] = [
    ["Like", "Take back like", /^Like, /, /, 1 like$/],
    ["Collect", "Remove from collection", /^Collect, /, / 1 time$/],
  ];
  for (const [set, unset, button, once] of doors) {
    await page.goto(path);
    await page.getByRole("button", { name: set, exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "Done." })).toBeVisible();
    await expect.poll(() => count(button)).toMatch(once);
    await page.getByRole("button", { name: unset, exact: true }).click();
    await expect.poll(() => count(button)).not.toMatch(once);
  }

  await page.goto(path);
  await page.getByRole("button", { name: "Follow", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Done." })).toBeVisible();
  await page.goto("/en/following");
  await expect(cards(page)).toHaveCount(1);
  await page.goto(`/en/people/${author.handle}`);
  await page.getByRole("button", { name: `Stop following ${author.name}` }).click();
  await page.goto("/en/following");
  await expect(page.getByText("Your feed starts with a follow")).toBeVisible();
  await scripted.close();
});

test("without scripts one mutes and blocks, and takes it back", async ({ page, browser }) => {
  const scripted = await browser.newPage({ javaScriptEnabled: true });
  const author = await signUp(scripted, someone("Nora Lindqvist"), "/en/compose");
  const path = await publishNote(scripted, { title: `Too loud ${randomBytes(4).toString("hex")}` });
  await scripted.close();
  await arrive(page, path);
  const press = async (verb: string) => {
    await page.getByRole("button", { name: verb, exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "Done." })).toBeVisible();
  };
  const inFollowing = async (notes: number) => {
    await page.goto("/en/following");
    await expect(cards(page)).toHaveCount(notes);
  };
  await press("Follow");
  await inFollowing(1);
  await page.goto(path);
  await press("Mute");
  await inFollowing(0);
  await page.goto(`/en/people/${author.handle}`);
  await press("Unmute");
  await inFollowing(1);
  await page.goto(`/en/people/${author.handle}`);
  await press("Block");
  await inFollowing(0);
  await page.goto(path);
  await press("Unblock");
  await press("Follow");
  await inFollowing(1);
});

test("without scripts one follows a topic and leaves it again", async ({ page }) => {
  await arrive(page, "/en/topics/tiktokrefugee");
  await page.getByRole("button", { name: /^Follow #/ }).click();
  await page.goto("/en/following");
  await expect(cards(page).first()).toBeVisible();
  await page.goto("/en/topics/tiktokrefugee");
  await page.getByRole("button", { name: /^Stop following #/ }).click();
  await page.goto("/en/following");
  await expect(page.getByText("Your feed starts with a follow")).toBeVisible();
});

test("without scripts one reports a note", async ({ page, browser }) => {
  const scripted = await browser.newPage({ javaScriptEnabled: true });
  await signUp(scripted, someone(), "/en/compose");
  const path = await publishNote(scripted, {
    title: `The same tea every evening ${randomBytes(3).toString("hex")}`,
  });
  await scripted.close();
  await page.goto(path);
  await page.getByRole("link", { name: "Report" }).last().click();
  await expect(page.getByText("Sign in to report")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Join" }).last().click();
  await fillSignUp(page, someone());
  await page.getByRole("main").getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Report this note" })).toBeVisible();
  await sendReport(page, ["Scam or spam", "Repeated posts"], "Every evening");
});

import type { Browser, Page } from "@playwright/test";
import { publishNote } from "./support/notes";
import {
  decideByKeyboard,
  expectEverywhere,
  expectNowhere,
  expectSoon,
  expectSoonWithout,
  openCase,
  pageOf,
  pressUntil,
  sendReport,
  sitemapOfNotes,
} from "./support/order";
import { anotherPage, demo, type Person, press, signUp, someone } from "./support/people";
import { renditions } from "./support/photos";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 180_000 });

const promise = "double your money by Friday";

/** Somebody who has just published a note under a topic of its own, on a page of their own. */
async function anAuthor(browser: Browser, name: string) {
  const page = await anotherPage(browser);
  const person = await signUp(page, someone(name));
  const token = person.handle.split("_").at(-1) ?? "";
  const [title, topic] = [`Lucky ${token}`, `luck${token}`];
  const note = await publishNote(page, { title, body: `My aunt says: ${promise}! #${topic}` });
  return { page, person, title, topic, note, id: note.split("/").at(-1) ?? "" };
}

type Author = Awaited<ReturnType<typeof anAuthor>>;

/** The reason, the exact rule and "Send" are the three presses. */
async function reportNote(page: Page, { note }: Author): Promise<void> {
  await page.goto(note);
  await press(page.getByRole("article").locator("summary").filter({ visible: true }).first());
  await page.getByRole("link", { name: "Report", exact: true }).click();
  await sendReport(page, ["Gambling", "Luring people into betting"], "Nobody doubles money by Friday");
}

async function readNotices(page: Page, words: string): Promise<void> {
  await expect(async () => {
    await page.goto("/en/inbox?tab=notices");
    await expect(page.getByText(words)).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

test("a note is reported, taken down everywhere, explained, appealed, and comes back", async ({
  page: reporter,
  browser,
  isMobile,
}) => {
  const author = await anAuthor(browser, "Zoe Lucky");
  const stranger = await anotherPage(browser);
  const places = [
    `/en/topics/${author.topic}`,
    `/zh/topics/${author.topic}/new`,
    `/en/people/${author.person.handle}`,
    "/en/explore/pets",
    "/en/latest",
    ...[`/api/feeds/topics/${author.topic}/new`, "/api/feeds/latest", "/api/feeds/explore/pets"],
    ...[`/en/topics/${author.topic}/feed.xml`, `/en/people/${author.person.handle}/feed.xml`],
    await sitemapOfNotes(stranger),
  ];
  await author.page.goto(author.note);
  const pictures = await renditions(author.page);
  const { handle } = await signUp(reporter, someone("Carl Watchful"));
  await reportNote(reporter, author);

  await test.step("a moderator decides by keyboard, and sees the picture only when asked", async () => {
    const lan = await pageOf(browser, demo.lan);
    await openCase(lan, author.title);
    await expectEverywhere(stranger, places, author.id);
    await pressUntil(lan, "v", () => expect(lan.locator('[data-key="v"]')).toBeChecked({ timeout: 500 }));
    await decideByKeyboard(lan, {
      key: "5",
      reason: "It promises money that nobody can promise.",
      quote: promise,
    });
    await lan.context().close();
  });

  await test.step("it is gone from everywhere at once", async () => {
    await expectNowhere(stranger, places, author.id);
    expect((await stranger.request.get(author.note)).status()).toBe(404);
    await Promise.all(pictures.map((picture) => expectSoon(stranger, picture, 404)));
  });

  await test.step("the author reads why on the note, still sees it, and in the inbox, with the words quoted", async () => {
    await author.page.goto(`${author.note}/mine`);
    const banner = author.page.getByRole("complementary", { name: "Taken down" });
    await expect(banner.getByText(promise)).toBeVisible();
    const picture = author.page.getByRole("article").locator('img[src*="/api/moderation/pictures/"]').first();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const url = (await picture.getAttribute("src")) ?? "";
    expect((await stranger.request.get(url)).status()).toBe(404);
    expect((await reporter.request.get(url)).status()).toBe(404);
    await readNotices(author.page, "A decision about you");
    await author.page.getByRole("link").filter({ hasText: "A decision about you" }).click();
    await author.page.waitForURL(/\/decisions\//);
    const letter = author.page.getByRole("article");
    await expect(letter.getByRole("listitem").getByText(promise)).toBeVisible();
    await expect(letter.getByText("It promises money that nobody can promise.")).toBeVisible();
  });

  await test.step("the reporter hears the outcome", async () => {
    await readNotices(reporter, "Your report has an outcome");
    await reporter.goto(isMobile ? `/en/people/${handle}` : "/en/explore");
    await press(reporter.getByLabel("Your account").filter({ visible: true }));
    await reporter.getByRole("link", { name: "My reports" }).click();
    await reporter.waitForURL(/\/reports$/);
    await expect(reporter.getByRole("main").getByText("Taken down")).toBeVisible();
  });

  await test.step("the author appeals; who decided may not judge, another moderator grants it", async () => {
    await author.page.getByLabel("Why should this be changed?").fill("It is my aunt's joke, and we laughed.");
    await author.page.getByRole("button", { name: "Send the appeal" }).click();
    await expect(
      author.page.getByText("Your appeal is waiting for another moderator.", { exact: false }),
    ).toBeVisible();
    await judge(browser, author.person);
  });

  await test.step("the note is back, with its picture and its count", async () => {
    await expectSoon(stranger, author.note, 200);
    await Promise.all(pictures.map((picture) => expectSoon(stranger, picture, 200)));
    await expect(async () => {
      await stranger.goto(`/en/topics/${author.topic}`);
      await expect(stranger.locator(`a[href="${author.note}"]`).first()).toBeVisible({ timeout: 1_000 });
      await expect(
        stranger
          .getByRole("main")
          .getByText(/^1 note/)
          .first(),
      ).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await readNotices(author.page, "Your appeal has an answer");
  });
});

/** Lan decided, so she is shown out; Rosa grants. */
async function judge(browser: Browser, { handle }: Person): Promise<void> {
  for (const [moderator, mayJudge] of [
    [demo.lan, false],
    [demo.rosa, true],
  ] as const) {
    const page = await pageOf(browser, moderator);
    await page.goto("/en/moderation/appeals");
    await page
      .getByRole("link")
      .filter({ hasText: `@${handle}` })
      .click();
    await page.waitForURL(/\/appeals\/[0-9a-f-]{36}/);
    await expect(page.getByText("It is my aunt's joke, and we laughed.")).toBeVisible();
    if (mayJudge) {
      const picture = page.locator('img[src*="/api/moderation/pictures/"]').first();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
      const grant = page.getByRole("radio", { name: /^Grant/ });
      await pressUntil(page, "1", () => expect(grant).toBeChecked({ timeout: 500 }));
      await page.keyboard.type("A joke within the family is no offer.");
      const here = page.url();
      await page.keyboard.press("Control+Enter");
      await page.waitForURL((url) => url.href !== here && url.pathname.includes("/moderation/appeals"));
    } else {
      await expect(page.getByText("You made this decision, so another moderator judges it.")).toBeVisible();
      await expect(page.getByRole("button", { name: "Answer the appeal" })).toHaveCount(0);
    }
    await page.context().close();
  }
}

test("a comment and a person are reported in three presses; a suspended person reads and appeals, and cannot write", async ({
  page: reporter,
  browser,
  isMobile,
}) => {
  test.skip(!isMobile, "reports from a phone; the whole story is told on both");
  const author = await anAuthor(browser, "Max Loud");
  const insult = `nobody wants you here ${author.topic}`;
  await author.page.getByRole("textbox", { name: "Your comment" }).fill(insult);
  await press(author.page.getByRole("button", { name: "Send", exact: true }));
  await expect(author.page.getByText("Your comment is there.")).toBeAttached();

  await signUp(reporter, someone("Nia Calm"));
  await reporter.goto(author.note);
  await press(reporter.getByLabel("Options for the comment by Max Loud"));
  await reporter.getByRole("link", { name: "Report", exact: true }).click();
  await sendReport(reporter, ["Harassment", "Starting a pile-on"]);
  await reporter.goto(`/en/people/${author.person.handle}`);
  await press(reporter.getByRole("main").locator("summary").filter({ visible: true }).first());
  await reporter.getByRole("link", { name: "Report", exact: true }).click();
  await sendReport(reporter, ["Harassment", "Something else of this kind"], "The same under every note");

  const rosa = await pageOf(browser, demo.rosa);
  await openCase(rosa, insult);
  await decideByKeyboard(rosa, {
    key: "7",
    reason: "It shuts somebody out.",
    quote: "nobody wants you here",
  });
  await expectSoonWithout(reporter, author.note, insult);

  await author.page.goto("/en/explore");
  await expect(author.page.getByRole("region", { name: "Notes" }).getByRole("article").first()).toBeVisible();
  await author.page.goto("/en/compose");
  await expect(author.page.getByText("Your account is paused").first()).toBeVisible();
  await author.page.goto(author.note);
  await author.page.getByRole("textbox", { name: "Your comment" }).fill("One more thing");
  await press(author.page.getByRole("button", { name: "Send", exact: true }));
  await expect(
    author.page.getByRole("alert").filter({ hasText: "Your account is paused until" }),
  ).toBeVisible();
  await expect(author.page.getByRole("textbox", { name: "Your comment" })).toHaveValue("One more thing");
  await readNotices(author.page, "A decision about you");
  await author.page.getByRole("link").filter({ hasText: "A decision about you" }).click();
  await author.page.getByLabel("Why should this be changed?").fill("I was quoting a film.");
  await author.page.getByRole("button", { name: "Send the appeal" }).click();
  await expect(
    author.page.getByText("Your appeal is waiting for another moderator.", { exact: false }),
  ).toBeVisible();
});

const deskPlaces = [
  ...["", "/appeals", "/images", "/next", "/raid", "/rules", "/search", "/topics", "/topics/names"],
  ...["/terms", "/terms/new", "/terms/try", "/terms/file"],
  ...["/cases/", "/appeals/"].map((of) => `${of}01990000-0000-7000-8000-000000000000`),
]
  .map((place) => `/en/moderation${place}`)
  .concat(["/en/admin/log", "/en/admin/staff", "/en/admin/channels"]);

/** All that is told of an address, but for the address itself: its first word has one of the same length that leads nowhere. */
async function told(page: Page, place: string, headers: Record<string, string>): Promise<string> {
  const nowhere = place.replace("/moderation", "/moderatiom").replace("/admin", "/admim");
  const asked = { headers: { ...headers, "accept-encoding": "identity" }, maxRedirects: 0 };
  const answer = await page.request.get(place, asked);
  const other = await page.request.get(nowhere, asked);
  expect(answer.status(), place).toBe(other.status());
  const whole = async (from: typeof answer) =>
    [...from.headersArray().map(({ name, value }) => `${name}: ${value}`), await from.text()]
      .filter((line) => !/^date:/i.test(line))
      .join("\n")
      .replace(/'sha256-[^']+'/g, "")
      .replaceAll("moderatiom", "moderation")
      .replaceAll("admim", "admin");
  expect(await whole(answer), place).toBe(await whole(other));
  return whole(answer);
}

async function expectNothingAtTheDesk(page: Page): Promise<void> {
  for (const place of deskPlaces) {
    expect(await told(page, place, {}), place).toContain("__next_error__");
    await told(page, place, { rsc: "1" });
    await told(page, `${place}/`, {});
  }
}

test("to strangers the desk is not there", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same on every screen: tried once");
  // a server that has just begun tells of its styles in another order once
  await page.request.get("/en/nothing-of-the-kind");
  await expectNothingAtTheDesk(page);
  const person = await signUp(page, someone("Ivo Curious"));
  await expectNothingAtTheDesk(page);
  for (const place of ["/en/moderation", "/en/moderation/appeals", "/en/moderation/next", "/en/admin/log"])
    expect((await page.goto(place))?.status(), place).toBe(404);
  await expect(page).toHaveURL("/en/admin/log");
  await expect(page.getByText("This page is not here").first()).toBeVisible();
  await page.goto(`/en/people/${person.handle}`);
  await press(page.getByLabel("Your account").filter({ visible: true }));
  await expect(page.getByRole("link", { name: "Settings" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Moderators’ desk" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test("one can report a note", async ({ browser, isMobile }) => {
    test.skip(isMobile, "the same on every screen: tried once");
    const author = await anAuthor(browser, "Ola Plain");
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await signUp(page, someone("Kim Plain"));
    await page.goto(author.note);
    await page.locator(`a[href*="/reports/new?kind=note"]`).filter({ visible: true }).first().click();
    await expect(page.getByText(author.title)).toBeVisible();
    await sendReport(page, ["Scam or spam", "Promises of easy money"], "Too good");
    await page.goto("/en/reports");
    await expect(page.getByRole("main").getByText(author.title)).toBeVisible();
  });
});

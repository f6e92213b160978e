import type { Page } from "@playwright/test";
import { aProlificPerson } from "./support/crowd";
import { cardInSight, cards, noteLink, scrolledTo, scrollToCard } from "./support/feed";
import { publishNote } from "./support/notes";
import { awake, fillSignIn, fillSignUp, press, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

test("who is signed out finds a waterfall that never jumps, and more of it as they scroll", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) Object.assign(window, { shifted: Reflect.get(window, "shifted") + value });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/en/explore");
  await awake(noteLink(cards(page).first()));
  await scrollToCard(page, 70);
  await scrolledTo(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page.locator('[data-card="0"]')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, "shifted"))).toBeLessThan(0.02);
});

test("hundreds of cards later, only those near the screen are drawn", async ({ page, isMobile }) => {
  test.skip(isMobile || !process.env.E2E_DATABASE_URL, "the same code on every screen: tried once");
  const { handle } = await aProlificPerson(300);
  await page.goto(`/en/people/${handle}`);
  await awake(noteLink(cards(page).first()));
  await page.evaluate(() => {
    Object.assign(window, { most: 0 });
    const count = () => document.querySelectorAll("[data-card]").length;
    new MutationObserver(() =>
      Object.assign(window, { most: Math.max(count(), Reflect.get(window, "most")) }),
    ).observe(document.body, { childList: true, subtree: true });
  });
  await scrollToCard(page, 290);
  expect(await page.evaluate(() => Reflect.get(window, "most"))).toBeLessThan(80);
});

test("a page too busy to hear of each step of scrolling loads more all the same", async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, "on a large screen the first page ends within reach from the start");
  // as a browser does when the page has no time: what was observed comes later, and together
  await page.addInitScript(() => {
    const Own = window.IntersectionObserver;
    const held: (() => void)[] = [];
    window.IntersectionObserver = class extends Own {
      constructor(callback: IntersectionObserverCallback, how?: IntersectionObserverInit) {
        const all: IntersectionObserverEntry[] = [];
        super((entries, observer) => {
          if (!how?.rootMargin || Reflect.get(window, "crossed")) return callback(entries, observer);
          all.push(...entries);
          Object.assign(window, { looked: true });
          if (all.length === 2) held.push(() => callback(all, observer));
        }, how);
      }
    };
    Object.assign(window, { held });
  });
  await page.goto("/en/explore");
  await awake(noteLink(cards(page).first()));
  // who is at the end before anybody has looked is there at the first look
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "looked"))).toBe(true);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => page.evaluate(() => Reflect.get(window, "held").length)).toBeGreaterThan(0);
  await page.evaluate(() => {
    Object.assign(window, { crossed: true });
    for (const tell of Reflect.get(window, "held")) tell();
  });
  await expect(page.locator('[data-card="24"]')).toBeVisible();
});

test("pictures that come late find their places kept", async ({ page }) => {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/media/**", async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await page.goto("/en/explore", { waitUntil: "domcontentloaded" });
  await expect(page.locator('[data-card="5"]')).toBeVisible();
  await awake(noteLink(cards(page).first()));
  const places = () =>
    cards(page).evaluateAll((all) =>
      all.slice(0, 4).map((card) => {
        const { x, y, width, height } = card.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  const before = await places();
  const cover = cards(page).first().locator("div").first();
  expect(await cover.evaluate((element) => getComputedStyle(element).backgroundImage)).toMatch(
    /^url\(.data:image/,
  );
  arrive();
  await expect
    .poll(() =>
      cards(page)
        .first()
        .getByRole("img")
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBeGreaterThan(0);
  expect(await places()).toEqual(before);
});

test("a feed that one walks to stands on blurred pictures, too", async ({ page }) => {
  await page.route("**/media/**", () => {});
  await page.goto("/en/topics");
  const home = page.getByRole("link", { name: /^(Explore|Home)$/ }).filter({ visible: true });
  await awake(home.last());
  await home.last().click();
  const cover = cards(page).first().locator("div").first();
  await expect(cover).toHaveCSS("background-image", /^url\(.data:image/);
});

const waysBack = ["Back", "Esc", "the close button", "a press outside"];

for (const way of waysBack) {
  test(`a note opens over the feed, and ${way} leads back to where one was`, async ({ page, isMobile }) => {
    test.skip(isMobile && way === "a press outside", "on a phone the note is the whole screen");
    await page.goto("/en/explore");
    await scrollToCard(page, 22);
    const at = await scrolledTo(page);
    const { link, path } = await cardInSight(page);
    await press(link);
    const note = page.getByRole("dialog");
    await expect(note.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(path);
    if (way === "Back") await page.goBack();
    if (way === "Esc") await page.keyboard.press("Escape");
    if (way === "the close button") await press(note.getByRole("button", { name: "Close" }));
    if (way === "a press outside") await page.mouse.click(4, 400);
    await expect(page).toHaveURL("/en/explore");
    await expect(note).toBeHidden();
    await expect(link).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(at);
  });
}

const motions = [
  { how: "flies from its card", motion: "no-preference", able: true, flights: 1 },
  { how: "does not fly for who wants no motion", motion: "reduce", able: true, flights: 0 },
  {
    how: "opens all the same where the browser cannot fly",
    motion: "no-preference",
    able: false,
    flights: 0,
  },
] as const;

for (const { how, motion, able, flights } of motions) {
  test(`a note ${how}`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the same code on every screen: tried once");
    await page.emulateMedia({ reducedMotion: motion });
    await page.addInitScript((knows) => {
      const fly = document.startViewTransition?.bind(document);
      Object.assign(window, { flights: 0 });
      if (!knows) return Reflect.deleteProperty(Document.prototype, "startViewTransition");
      Document.prototype.startViewTransition = (change) => {
        Object.assign(window, { flights: Reflect.get(window, "flights") + 1 });
        return fly(change);
      };
    }, able);
    await page.goto("/en/explore");
    const { link } = await cardInSight(page);
    await press(link);
    await expect(page.getByRole("dialog").getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(window, "flights"))).toBe(flights);
    // nothing that flew keeps its name: the next flight would have two of it
    await expect
      .poll(() =>
        page.locator('[style*="view-transition-name"]:not([style*="view-transition-name: none"])').count(),
      )
      .toBe(0);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
}

test("a note that was opened over the feed is the same page after a reload", async ({ page }) => {
  await page.goto("/en/explore");
  const { link, path } = await cardInSight(page);
  await press(link);
  const over = page.getByRole("dialog").getByRole("article").first();
  await expect(over.getByRole("heading", { level: 1 })).toBeVisible();
  const words = (article: typeof over) =>
    article.evaluate((element) =>
      [...element.querySelectorAll("h1, p[lang]")].map((part) => part.textContent),
    );
  const before = await words(over);
  await page.reload();
  await expect(page).toHaveURL(path);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const alone = page.getByRole("main").getByRole("article").first();
  await expect(alone.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await words(alone)).toEqual(before);
});

/** The first card that begins on the screen, and where. */
function upperCard(page: Page): Promise<{ path: string; top: number }> {
  return page.evaluate(() => {
    const begun = [...document.querySelectorAll<HTMLElement>("[data-card]")]
      .sort((one, other) => Number(one.dataset.card) - Number(other.dataset.card))
      .find((card) => card.getBoundingClientRect().top >= 0);
    const path = begun?.querySelector("a")?.getAttribute("href") ?? "";
    return { path, top: Math.round(begun?.getBoundingClientRect().top ?? -1) };
  });
}

async function expectPlace(page: Page, { path, top }: { path: string; top: number }): Promise<void> {
  const link = page.locator(`[data-card] > a[href="${path}"]`);
  await expect
    .poll(async () => {
      const card = link.locator("..");
      if ((await card.count()) === 0) return Number.NaN;
      return Math.abs((await card.evaluate((each) => each.getBoundingClientRect().top)) - top);
    })
    .toBeLessThan(3);
}

test("a reload, deep in the feed, shows the very card again", async ({ page }) => {
  await page.goto("/en/explore");
  await scrollToCard(page, 60);
  await scrolledTo(page);
  const place = await upperCard(page);
  await page.reload();
  await expectPlace(page, place);
  // and the feed goes on from there
  await scrollToCard(page, 80);
});

const feeds = [
  { feed: "explore", path: "/en/explore", at: 40 },
  { feed: "explore of one's own", path: "/en/explore", at: 40, isOwn: true },
  { feed: "a channel", path: "/en/explore/career", at: 30 },
  { feed: "a topic", path: "/en/topics/tiktokrefugee", at: 40 },
  { feed: "search results", path: "/en/search?q=TikTokRefugee", at: 40 },
];

for (const { feed, path, at, isOwn = false } of feeds) {
  test(`to the very card of ${feed} one comes back from a note, a reload, another site, and a note read alone`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile && feed !== "explore", "the same code on every screen");
    if (path.endsWith("/career")) await aProlificPerson(40);
    if (isOwn) await signUp(page);
    await page.goto(path);
    await scrollToCard(page, at);
    await scrolledTo(page);
    const place = await upperCard(page);
    const openNote = async () => {
      await press((await cardInSight(page)).link);
      await expect(page.getByRole("dialog").getByRole("heading", { level: 1 })).toBeVisible();
    };
    const goBack = async () => {
      await page.goBack();
      await expect(page).toHaveURL(path);
      await expectPlace(page, place);
    };
    await openNote();
    await goBack();
    await page.reload();
    await expectPlace(page, place);
    await page.goto("about:blank");
    await goBack();
    await openNote();
    await page.reload();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await goBack();
  });
}

test("the way back from a topic leads to the very card", async ({ page }) => {
  await page.goto("/en/explore");
  await scrollToCard(page, 40);
  await scrolledTo(page);
  const place = await upperCard(page);
  await press(page.getByRole("link", { name: "Topics" }).filter({ visible: true }).first());
  await page.waitForURL("/en/topics");
  await press(page.getByRole("main").getByRole("link", { name: "TikTokRefugee" }).first());
  await page.waitForURL("/en/topics/tiktokrefugee");
  await expect(cards(page).first()).toBeVisible();
  await page.goBack();
  await page.waitForURL("/en/topics");
  await page.goBack();
  await page.waitForURL("/en/explore");
  await expectPlace(page, place);
});

test("a turned phone and a resized window keep the reader's place", async ({ page, isMobile }) => {
  await page.goto("/en/explore");
  await scrollToCard(page, 50);
  await scrolledTo(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const place = await upperCard(page);
  await page.setViewportSize(isMobile ? { width: height, height: width } : { width: 700, height });
  await expectPlace(page, place);
  await scrolledTo(page);
  await page.setViewportSize({ width, height });
  await expectPlace(page, place);
});

test("a channel has a feed of its own", async ({ page }) => {
  await page.goto("/en/explore");
  const tabs = page.getByRole("navigation", { name: "Channels" });
  await press(tabs.getByRole("link", { name: "Food" }));
  await expect(page).toHaveURL("/en/explore/food");
  await expect(tabs.getByRole("link", { name: "Food" })).toHaveAttribute("aria-current", "page");
  await expect(cards(page).first()).toBeVisible();
  await press(tabs.getByRole("link", { name: "Latest" }));
  await expect(page).toHaveURL("/en/latest");
  await expect(cards(page).first()).toBeVisible();
});

test("the address of a topic works without a language, in the reader's", async ({ page, browser }) => {
  await page.goto("/topics/tiktokrefugee");
  await expect(page).toHaveURL("/en/topics/tiktokrefugee");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/#tiktokrefugee/i);
  await expect(cards(page).first()).toBeVisible();
  const chinese = await browser.newPage({ locale: "zh-CN" });
  await chinese.goto("/topics/tiktokrefugee");
  await expect(chinese).toHaveURL(/\/zh\/topics\/tiktokrefugee$/);
  await expect(chinese.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(cards(chinese).first()).toBeVisible();
  await chinese.close();
});

test("from a card one gets to its author's profile, and from there to another note", async ({ page }) => {
  await page.goto("/en/explore");
  const author = cards(page).first().getByRole("link").nth(1);
  const path = (await author.getAttribute("href")) ?? "";
  await press(author);
  await expect(page).toHaveURL(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText(`@${path.split("/").at(-1)}`).first()).toBeVisible();
  await press(noteLink(cards(page).first()));
  await expect(page.getByRole("dialog").getByRole("heading", { level: 1 })).toBeVisible();
});

test("looking around asks for no account; a like does, and one comes back to it", async ({
  page,
  browser,
}) => {
  const elsewhere = await browser.newPage();
  const person = await signUp(elsewhere, someone(), "/en/about");
  await elsewhere.close();

  await page.goto("/en/explore");
  const { link, path } = await cardInSight(page);
  await press(link);
  await expect(page).toHaveURL(path);
  await expect(page.getByText("Sign in to do that")).toHaveCount(0);
  await press(
    page
      .getByRole("dialog")
      .getByRole("button", { name: /^Like, / })
      .last(),
  );
  const asking = page.getByRole("dialog", { name: "Sign in to do that" });
  await expect(asking).toBeVisible();
  await asking.getByRole("link", { name: "Sign in" }).click();
  await expect(page).toHaveURL(`/en/sign-in?next=${encodeURIComponent(path)}`);
  await fillSignIn(page, person);
  await expect(page).toHaveURL(path);
  const like = page
    .getByRole("main")
    .getByRole("button", { name: /^Like, / })
    .last();
  await press(like);
  await expect(like).toHaveAttribute("aria-pressed", "true");
});

test("a heart that the server does not take comes back with the number it had, and can be given again", async ({
  page,
}) => {
  await signUp(page, someone(), "/en/compose");
  await publishNote(page);
  const heart = page
    .getByRole("main")
    .getByRole("button", { name: /^Like, / })
    .last();
  await page.route("**/api/notes/*/like", (route) =>
    route.fulfill({ status: 429, json: { error: { code: "limited", message: "A moment, please." } } }),
  );
  await press(heart);
  await expect(page.getByText("A moment, please.")).toBeVisible();
  await expect(heart).toHaveAttribute("aria-pressed", "false");
  await expect(heart).toHaveAccessibleName("Like, 0 likes");
  await page.unroute("**/api/notes/*/like");
  await heart.click();
  await expect(heart).toHaveAttribute("aria-pressed", "true");
  await expect(heart).toHaveAccessibleName("Like, 1 like");
});

test("what somebody began to say waits for them behind the sign-up", async ({ page }) => {
  await page.goto("/en/explore");
  await press(noteLink(cards(page).first()));
  const field = page.getByRole("dialog").getByLabel("Your comment");
  await awake(field);
  await field.fill("Such a good morning!");
  await page.getByRole("dialog").getByRole("button", { name: "Send" }).click();
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  await page.getByRole("main").getByRole("link", { name: "Join" }).click();
  await fillSignUp(page, someone());
  await page.getByRole("main").getByRole("button", { name: "Join", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/notes\//);
  await expect(page.getByLabel("Your comment")).toHaveValue("Such a good morning!");
});

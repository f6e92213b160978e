import { expect, type Locator, type Page } from "@playwright/test";

/** The cards of the feed that are drawn now. */
export function cards(page: Page): Locator {
  return page.getByRole("region", { name: /^(Notes|笔记)$/ }).getByRole("article");
}

/** The link of a card that leads to its note. */
export function noteLink(card: Locator): Locator {
  return card.getByRole("link").first();
}

/** Until the feed listens to keys and scrolling: React gives cards their handlers a moment earlier. */
export async function feedAwake(page: Page): Promise<void> {
  await expect(page.locator(".waterfall-list:not(.waterfall-asleep)").first()).toBeVisible();
}

/** Scrolls down until the feed has brought a card of that place. */
export async function scrollToCard(page: Page, at: number): Promise<void> {
  await expect(cards(page).first()).toBeVisible();
  await expect
    .poll(
      async () => {
        // what is drawn may lag behind: whoever has gone too far goes back
        await page.evaluate((wanted) => {
          const drawn = [...document.querySelectorAll("[data-card]")].map((card) =>
            Number(card.getAttribute("data-card")),
          );
          window.scrollBy(0, Math.min(...drawn) > wanted ? -500 : 500);
        }, at);
        return page.locator(`[data-card="${at}"]`).count();
      },
      { intervals: [60], timeout: 20_000 },
    )
    .toBe(1);
}

/** Rests until scrolling has come to its end. */
export async function scrolledTo(page: Page): Promise<number> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => window.scrollY);
        const still = now === before;
        before = now;
        return still;
      },
      { intervals: [120] },
    )
    .toBe(true);
  return before;
}

/** A card that lies whole in the middle of the screen, and can be pressed there. */
export async function cardInSight(page: Page): Promise<{ link: Locator; path: string }> {
  const path = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-card] > a")];
    const inSight = links.find((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return top > 130 && bottom < innerHeight - 80;
    });
    return inSight?.getAttribute("href") ?? null;
  });
  expect(path).not.toBeNull();
  return { link: page.locator(`[data-card] > a[href="${path}"]`), path: path ?? "" };
}

import { randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { cards, feedAwake, noteLink, scrollToCard } from "./support/feed";
import { awake, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

test.skip(({ isMobile }) => isMobile, "a phone has no keyboard");

/** Presses Tab until the focus is there, as somebody does who sees where it is; it must be visible on the way. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const { label, outlined, tag } = await page.evaluate(() => {
      const focused = document.activeElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused ?? document.body);
      const ring = outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
      const around = focused?.closest("form, label");
      const within = around ? getComputedStyle(around).boxShadow !== "none" : false;
      return {
        label: focused?.getAttribute("aria-label") || focused?.textContent || "",
        outlined: ring || boxShadow !== "none" || within,
        tag: focused?.tagName ?? "",
      };
    });
    if (tag !== "BODY") expect(outlined, `the focus on “${label}” can be seen`).toBe(true);
    if (name.test(label)) return;
  }
  throw new Error(`The keyboard did not get to ${name}`);
}

test("one opens a note, looks at its pictures, likes and answers it by keyboard alone", async ({ page }) => {
  await signUp(page, someone(), "/en/explore/pets");
  const many = cards(page).filter({ has: page.getByText(/^\d+ pictures$/) });
  await feedAwake(page);
  const number = Number(await many.first().getAttribute("data-card"));
  for (let steps = 0; steps <= number; steps++) await page.keyboard.press("j");
  const link = page.locator(`[data-card="${number}"] > a`);
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");

  const note = page.getByRole("dialog");
  await expect(note.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => note.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("ArrowRight");
  await expect(note.getByText(/^Picture 2 of/)).toBeAttached();
  await page.keyboard.press("ArrowLeft");
  await expect(note.getByText(/^Picture 1 of/)).toBeAttached();

  await tabTo(page, /^Your comment/, 200);
  const words = `By keyboard ${randomBytes(4).toString("hex")}`;
  await page.keyboard.type(words);
  await page.keyboard.press("Control+Enter");
  await expect(note.getByText(words)).toBeVisible();

  const like = note.getByRole("button", { name: /^Like, / }).last();
  await tabTo(page, /^Like, \d/);
  await expect(like).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(like).toHaveAttribute("aria-pressed", "true");

  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(page).toHaveURL("/en/explore/pets");
  await expect(link).toBeFocused();
});

test("Tab stays inside an open note, and Esc first leaves the words", async ({ page }) => {
  await signUp(page);
  await feedAwake(page);
  await noteLink(cards(page).first()).press("Enter");
  const note = page.getByRole("dialog");
  const field = note.getByLabel("Your comment");
  await awake(field);
  await field.focus();
  await page.keyboard.type("unsent");
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("Tab");
    const within = await note.evaluate(
      (dialog) => dialog.contains(document.activeElement) || document.activeElement === document.body,
    );
    expect(within).toBe(true);
  }
  await field.focus();
  await page.keyboard.press("Escape");
  await expect(note).toBeVisible();
  await expect(field).not.toBeFocused();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
});

test("j and k walk through the cards, also beyond what is drawn", async ({ page }) => {
  await page.goto("/en/explore");
  await feedAwake(page);
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest("[data-card]")?.getAttribute("data-card") ?? null);
  // before the keys are awake a press is lost, as for a very fast person
  await expect(async () => {
    if ((await focused()) === null) await page.keyboard.press("j");
    await expect.poll(focused, { timeout: 500 }).toBe("0");
  }).toPass({ timeout: 10_000 });
  for (const [key, at] of [
    ["j", "1"],
    ["j", "2"],
    ["k", "1"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(focused).toBe(at);
  }
  await scrollToCard(page, 50);
  await page.keyboard.press("j");
  await expect.poll(focused).toBe("2");
  await expect(page.locator('[data-card="2"]')).toBeInViewport();
});

test("/ goes to the search, ? lists the keys, and neither while one writes", async ({ page }) => {
  await page.goto("/en/explore");
  const search = page.getByRole("banner").getByRole("combobox", { name: "Search" });
  await awake(search);
  await feedAwake(page);
  // the keys may wake a moment after the cards
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(search).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type("j?/");
  await expect(search).toHaveValue("j?/");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await search.blur();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard" });
  await expect(keys.getByText("Next card")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
});

test("the first Tab offers to skip to the content", async ({ page }) => {
  await page.goto("/en/explore");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Nothing that axe knows of is wrong, in the light or in the dark (where only the colours are others). */
export async function expectNoBarriers(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectNone(new AxeBuilder({ page }));
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNone(new AxeBuilder({ page }).withRules(["color-contrast"]));
}

/** Asked until it holds: a page that changes between light and dark needs a moment, and so does a slow machine that looks at a long page. */
async function expectNone(axe: AxeBuilder): Promise<void> {
  await expect(async () => {
    expect(await barriers(axe)).toEqual([]);
  }).toPass({ timeout: 30_000 });
}

async function barriers(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

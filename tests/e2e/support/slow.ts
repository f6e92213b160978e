import type { Page } from "@playwright/test";

/** Holds the next answer to a form back, as a slow line would, until it may come. */
export async function heldAnswer(page: Page): Promise<{ asked: Promise<unknown>; come: () => void }> {
  const { promise: mayCome, resolve: come } = hold();
  await page.route(
    () => true,
    async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      const answer = await route.fetch();
      await mayCome;
      await route.fulfill({ response: answer });
    },
  );
  return { asked: page.waitForRequest((request) => request.method() === "POST"), come };
}

function hold(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

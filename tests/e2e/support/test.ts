import { type BrowserContext, test as base, expect } from "@playwright/test";

/** What must never happen on any page: a request to somebody else, a word of the console's in red, an uncaught error. */
function watch(context: BrowserContext, origin: string): () => string[] {
  const troubles = new Set<string>();
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      troubles.add(`asked ${url.origin} (${request.frame().url()})`);
  });
  context.on("console", (message) => {
    // What a door refuses (401, 404, 409 …) the browser prints in red, too, and a line that the test itself has cut.
    const expected = /the server responded with a status of 4\d\d|ERR_INTERNET_DISCONNECTED/;
    if (message.type() !== "error" || expected.test(message.text())) return;
    troubles.add(`console: ${message.text()} (${message.page()?.url()})`);
  });
  context.on("weberror", (error) =>
    troubles.add(`uncaught: ${error.error().message} (${error.page()?.url()})`),
  );
  return () => [...troubles];
}

/** Playwright's test, in which nothing of the above may happen to the person whose `page` it is. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const troubles = watch(context, new URL(baseURL ?? "").origin);
      await use(undefined);
      expect(troubles()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

import { defineConfig } from "@playwright/test";
import { findBrowser, LAUNCH_ARGS } from "./scripts/lib/browser.mjs";

/**
 * `npm run test:e2e` starts a site on data of its own and names it in E2E_BASE_URL;
 * `npx playwright test` alone tries the one that `npm start` serves.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // alone a test has the machine to itself: two at once on two cores and a press comes before the page is awake
  workers: process.env.CI ? 1 : 2,
  // What fails once in a whole run is tried again and named flaky: to be read, not to be lived with.
  retries: process.env.CI ? 1 : 0,
  // generous, for machines that do other things at the same time
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: process.env.E2E_BASE_URL ?? "http://localhost:3000",
    launchOptions: { executablePath: await findBrowser(), args: LAUNCH_ARGS },
    locale: "en-US",
    screenshot: "only-on-failure",
    // a third of a run's CPU: asked for with --trace=retain-on-failure where it is needed
    trace: "off",
  },
  projects: [
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    {
      name: "desktop",
      // Told once, on a phone: the same suites twice would double the minutes and not the knowledge.
      testIgnore: /(?:answer|arrive|care|drafts|editing|plain|rules|schedule)\.spec/,
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
});

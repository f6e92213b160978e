import path from "node:path";
import { ensureBrowser } from "../browser.mjs";
import { inRoot } from "../paths.mjs";
import { freePort } from "../ports.mjs";
import { runningUrl } from "../postgres/embedded.mjs";
import { end, launch, runNode } from "../processes.mjs";
import { Trouble } from "../say.mjs";
import { readOr } from "../stamp.mjs";
import { count } from "./tally.mjs";

/** ms to stop the site: its server, its worker and its PostgreSQL have their turns. */
const PATIENCE = 15_000;

/**
 * Starts the site as a person would, by the same command, on data of its own.
 * @param {string} data
 * @returns {Promise<{ url: string, close: () => Promise<unknown> }>}
 */
async function startSite(data) {
  const port = await freePort();
  const { DATABASE_URL, AUTH_SECRET, MEDIA_DIR, NODE_ENV, ...rest } = process.env;
  // Dozens of people signing up from one address within a minute are what the limits are against.
  const env = {
    LIMITS: "off",
    ...rest,
    DATA_DIR: data,
    PORT: String(port),
    HOST: "127.0.0.1",
    SEED_DEMO: "1",
  };
  const child = launch(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  await new Promise((resolve, reject) => {
    const listen = (/** @type {Buffer} */ chunk) => {
      said = (said + chunk).slice(-16_000);
      process.stdout.write(chunk);
      if (said.includes("Tanghulu is at ")) resolve(undefined);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", () => reject(new Trouble("The site did not start: see above.")));
  });
  return { url: `http://127.0.0.1:${port}`, close: () => end(child, PATIENCE) };
}

/**
 * Runs the tests in a real browser against the production build on a seeded database.
 * @param {string} folder of this run
 * @param {string[]} args passed on to Playwright
 */
export async function runPlaywright(folder, args) {
  const browser = await ensureBrowser();
  const data = path.join(folder, "data");
  const site = await startSite(data);
  const report = path.join(folder, "playwright.json");
  let failure;
  try {
    const own = ["test", "--pass-with-no-tests", "--reporter=list,json"];
    await runNode(inRoot("node_modules/@playwright/test/cli.js"), [...own, ...args], {
      aloud: true,
      failure: "Some end-to-end tests failed: see above.",
      env: {
        ...process.env,
        BROWSER_PATH: browser,
        E2E_BASE_URL: site.url,
        E2E_DATA_DIR: data,
        E2E_DATABASE_URL: runningUrl(path.join(data, "postgres"), "tanghulu"),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    }).catch((error) => {
      failure = error;
    });
  } finally {
    await site.close();
  }
  const {
    expected = 0,
    flaky = 0,
    unexpected = 0,
    skipped = 0,
  } = JSON.parse(readOr(report) || "{}").stats ?? {};
  count({ passed: expected + flaky, failed: unexpected, skipped });
  if (failure && unexpected === 0) throw failure;
  return unexpected;
}

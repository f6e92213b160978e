import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { inRoot } from "./paths.mjs";
import { run, runNode } from "./processes.mjs";
import { Trouble } from "./say.mjs";

/** A browser that calls home, or waits for a graphics card or a sandbox that a container has not, spoils a test. */
export const LAUNCH_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return file && fs.existsSync(file) ? file : undefined;
}

function systemsOwn() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const places = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...ELSEWHERE];
  return places.find((place) => fs.existsSync(place));
}

/** The browser tests drive: BROWSER_PATH, Playwright's own, or the system's; undefined when there is none. @returns {Promise<string | undefined>} */
export async function findBrowser() {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH;
  return (await playwrightsOwn()) ?? systemsOwn();
}

/** Finds a browser, installing one in whichever way works here. @returns {Promise<string>} */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  const failure = "Playwright could not download its browser";
  await runNode(inRoot("node_modules/@playwright/test/cli.js"), ["install", "chromium"], { failure }).catch(
    () => {},
  );
  const downloaded = await playwrightsOwn();
  if (downloaded) return downloaded;
  await installDebians();
  const installed = systemsOwn();
  if (installed) return installed;
  throw new Trouble(
    "No browser was found and none could be installed: install Chromium, or name one in BROWSER_PATH.",
  );
}

async function installDebians() {
  if (os.userInfo().uid !== 0 || !fs.existsSync("/usr/bin/apt-get")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const failure = "Debian's package of Chromium could not be installed: see above.";
  await run("apt-get", ["update"], { env, failure });
  await run("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"], { env, failure });
}

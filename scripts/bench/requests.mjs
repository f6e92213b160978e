// @ts-check
// `npm run bench -- requests`: what a request costs, each figure beside its yardstick of the same run. See docs/benchmarks.md.
import { say } from "../lib/say.mjs";
import { press } from "./load.mjs";
import { onDemo } from "./on-demo.mjs";
import { fillerFor, sentBytes } from "./plain-pages.mjs";
import { startServer } from "./servers.mjs";
import { findSubjects } from "./subjects.mjs";

const seconds = Number(process.env.BENCH_SECONDS ?? 8);

/** @param {import("./load.mjs").Result} result @param {import("./load.mjs").Result} [yardstick] @param {number} [bar] */
function line(result, yardstick, bar) {
  const ratio = yardstick && result.rps / yardstick.rps;
  const judged =
    ratio === undefined
      ? ""
      : `${ratio.toFixed(2)}× ${yardstick?.name}${bar ? ` (bar ${bar}: ${ratio >= bar ? "met" : "MISSED"})` : ""}`;
  const columns = [
    result.name.padEnd(34),
    result.rps.toFixed(0).padStart(7),
    String(result.p50).padStart(6),
    String(result.p975).padStart(7),
    result.cpu.toFixed(2).padStart(7),
    String(result.bytes).padStart(8),
  ];
  say(`${columns.join(" ")}  ${judged}${result.failed ? `  ${result.failed} FAILED` : ""}`);
  return ratio === undefined || bar === undefined || ratio >= bar;
}

/** @param {import("./on-demo.mjs").Demo} demo */
async function bench({ site, plain, databaseUrl }) {
  const empty = await startServer(["tests/bench/empty-server.mjs"], {});
  const bare = await startServer(
    ["--import", "tsx", "tests/bench/bare-server.ts"],
    { DATABASE_URL: databaseUrl },
    "/",
  );
  const { note, topic, marks, cookie } = await findSubjects(databaseUrl);

  say("");
  say(
    `${"16 connections, ".concat(`${seconds} s each`).padEnd(34)}   req/s    p50   p97.5  CPU ms    bytes  beside its yardstick`,
  );
  const run = (
    /** @type {string} */ name,
    /** @type {{origin: string, pid: number}} */ server,
    /** @type {string} */ where,
    headers = {},
  ) => press({ name, url: server.origin + where, pid: server.pid, headers }, seconds);

  line(await run("empty node:http server", empty, "/"));
  line(await run("empty prerendered page", plain, "/en/0"));
  let met = true;
  /** @type {[string, string][]} */
  const pages = [
    ["explore", "/en/explore"],
    ["topic", `/en/topics/${encodeURIComponent(String(topic))}`],
    ["note", `/en/notes/${note}`],
  ];
  for (const [name, where] of pages) {
    await fetch(site.origin + where);
    const bytes = await sentBytes(site.origin + where);
    const filler = await fillerFor(plain.origin, bytes);
    const yardstick = await run(`plain page, ${bytes} bytes sent`, plain, `/en/${filler}`);
    line(yardstick);
    met = line(await run(`${name}, signed out`, site, where), yardstick, 0.85) && met;
    line(await run(`${name}, signed in`, site, where, cookie), yardstick);
  }
  const bareOverlay = await run("bare overlay", bare, `/overlay?${marks}`, cookie);
  line(bareOverlay);
  met = line(await run("overlay of 24 notes", site, `/api/viewer?${marks}`, cookie), bareOverlay, 0.4) && met;
  const bareFeed = await run("bare feed page", bare, "/feed", cookie);
  line(bareFeed);
  met = line(await run("later feed page", site, "/api/feeds/explore", cookie), bareFeed, 0.4) && met;
  say(met ? "Every bar is met." : "A bar is missed: see above.");
}

await onDemo(bench);

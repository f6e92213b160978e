// @ts-check
// `npm run bench -- scale [--dir FOLDER] [--seconds 4] [--minutes 0] [--sizes 1000000,100000]`: what every list and every press
// costs on big databases, side by side. See docs/benchmarks.md.
import { fork } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { build, isBuilt } from "../lib/build.mjs";
import { generate, isGenerated } from "../lib/generate.mjs";
import { nginxProgram } from "../lib/nginx.mjs";
import { root } from "../lib/paths.mjs";
import { endAll } from "../lib/processes.mjs";
import { complain, say, step } from "../lib/say.mjs";
import { Bars } from "./big/bars.mjs";
import { openNginx, secondsUntilGone } from "./big/behind-nginx.mjs";
import { watchMemory } from "./big/memory.mjs";
import { applicationSettings, benchFolder, openBig } from "./big/place.mjs";
import { liking, reads } from "./big/requests.mjs";
import { findBigSubjects, wrongCounters } from "./big/subjects.mjs";
import { publishing, publishingBare } from "./big/writing.mjs";
import { press } from "./load.mjs";
import { buildPlain, fillerFor, sentBytes } from "./plain-pages.mjs";
import { startServer } from "./servers.mjs";

/**
 * @typedef {import("./load.mjs").Result} Result
 * @typedef {{ origin: string, pid: number }} Server
 * @typedef {{ size: number, url: string, site: Server, bare: Server, on: import("./big/subjects.mjs").BigSubjects }} Side
 */

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    dir: { type: "string" },
    seconds: { type: "string", default: process.env.BENCH_SECONDS ?? "4" },
    minutes: { type: "string", default: "0" },
    sizes: { type: "string", default: "1000000,100000" },
  },
});
const seconds = Number(values.seconds);
const minutes = Number(values.minutes);
const bars = new Bars();

/** @type {{ stop: () => Promise<void> } | undefined} */
let started;

const short = (/** @type {number} */ size) => (size >= 1e6 ? `${size / 1e6} M` : `${size / 1e3} k`);

/** @param {string} folder @param {number} size @returns {Promise<Side>} */
async function open(folder, size) {
  const { url, server } = await openBig(folder, size);
  if (!server.adopted) started = server;
  const on = await findBigSubjects(url);
  const env = {
    ...applicationSettings(folder, url),
    DATA_DIR: path.join(folder, `data-${size}`),
    WORKER: "elsewhere",
  };
  const site = await startServer(["scripts/start.mjs"], env, "/api/health");
  const bare = await startServer(["--import", "tsx", "tests/bench/big-bare-server.ts"], env, "/");
  return { size, url, site, bare, on };
}

/** @param {string} folder @param {Side} side @returns {Promise<Map<string, { p50: number, p95: number }>>} */
function sqlTimes(folder, { url }) {
  const child = fork("tests/bench/big/timings.ts", {
    cwd: root,
    execArgv: ["--import", "tsx"],
    env: {
      ...process.env,
      ...applicationSettings(folder, url),
      BENCH_SQL_SECONDS: String(Math.min(2, seconds)),
    },
  });
  return new Promise((resolve, reject) => {
    // timings.ts sends nothing else.
    child.once("message", (/** @type {any} */ timings) =>
      resolve(new Map(timings.map((/** @type {{ name: string }} */ timing) => [timing.name, timing]))),
    );
    child.once("exit", (code) => code && reject(new Error("the statements could not be timed")));
  });
}

/** @param {Map<string, { p50: number, p95: number }>[]} sides @param {Side[]} of */
function sayTimes(sides, of) {
  const head = of.map(({ size }) => `${short(size).padStart(8)} p50     p95`).join("   ");
  say(`${"SQL, ms, one connection".padEnd(30)} ${head}`);
  for (const name of sides[0]?.keys() ?? []) {
    const figures = sides.map((times) => times.get(name));
    const columns = figures.map(
      (time) => `${time?.p50.toFixed(2).padStart(12)} ${time?.p95.toFixed(2).padStart(7)}`,
    );
    say(`${name.padEnd(30)} ${columns.join("   ")}`);
    const [large, small] = figures;
    if (large && small)
      bars.atMost("1 M against 100 k, SQL p50 of every list", large.p50 / small.p50, 1.5, name);
    const following = { "following 10": 3, "following 200": 6, "following 2000": 20 }[name];
    if (large && following) bars.atMost(`${name}, SQL p95, ms`, large.p95, following);
    if (large && name.startsWith("search")) bars.atMost("search, SQL p95, ms", large.p95, 50, name);
    if (large && name.startsWith("suggestions")) bars.atMost("suggestions, SQL p95, ms", large.p95, 15, name);
  }
}

/** @param {Result} result */
const figures = ({ rps, p50, p975, p99, cpu, failed }) =>
  [
    rps.toFixed(0).padStart(7),
    String(p50).padStart(5),
    String(p975).padStart(6),
    String(p99).padStart(5),
    cpu.toFixed(2).padStart(7),
    failed ? ` ${failed} FAILED` : "",
  ].join("");

/** @param {string} name @param {Server} server @param {string} where @param {Partial<import("./load.mjs").Target>} [more] */
const run = (name, server, where, more = {}) =>
  press({ name, url: server.origin + where, pid: server.pid, ...more }, seconds);

/** One line: ours and the bare server's, for each size. @param {string} name @param {{ ours: Result, bare?: Result | null }[]} sides */
function line(name, sides) {
  const columns = sides.map(({ ours, bare }) => {
    const ratio = bare ? `${(ours.rps / bare.rps).toFixed(2)}×${bare.rps.toFixed(0)}` : "";
    return `${figures(ours)} ${ratio.padStart(11)}`;
  });
  say(`${name.padEnd(28)}${columns.join("  |")}`);
}

/** @param {Side[]} sides @param {Server} plain */
async function read(sides, plain) {
  const lists = sides.map(({ on }) => reads(on));
  for (const [at, { name, bar }] of (lists[0] ?? []).entries()) {
    const results = [];
    for (const [side, { site, bare }] of sides.entries()) {
      const asked = lists[side]?.[at];
      if (!asked) continue;
      const headers = asked.cookie ? { cookie: asked.cookie } : {};
      const ours = await run(name, site, asked.site, { headers });
      const yardstick =
        asked.bare === null
          ? await plainOf(asked.site, site, plain)
          : await run(name, bare, asked.bare, { headers });
      results.push({ ours, bare: yardstick });
      if (bar && side === 0)
        bars.atLeast("data routes, of the bare server", ours.rps / yardstick.rps, bar, name);
      if (asked.bare === null && side === 0)
        bars.atLeast("public pages, of a plain page", ours.rps / yardstick.rps, 0.85, name);
    }
    line(name, results);
    const [large, small] = results;
    if (large && small)
      bars.atMost(
        "1 M against 100 k, HTTP p50 of every read",
        (large.ours.p50 || 0.5) / (small.ours.p50 || 0.5),
        1.5,
        name,
      );
    if (name === "topic, first page") first = results[0]?.ours.p975 ?? 0;
    if (name === "topic, half-way down" && results[0])
      bars.atMost("topic half-way down against first page, p97.5", results[0].ours.p975 / first, 1.3);
  }
}
let first = 0;

/** @param {string} page @param {Server} site @param {Server} plain */
async function plainOf(page, site, plain) {
  const bytes = await sentBytes(site.origin + page);
  return run("plain", plain, `/en/${await fillerFor(plain.origin, bytes)}`);
}

/** @param {Side[]} sides */
async function write(sides) {
  const start = Math.floor(Date.now() / 1000) * 101;
  const all = [
    {
      name: "like, spread",
      bar: 0.4,
      ours: (/** @type {Side} */ { on }) => liking(on, start),
      bare: (/** @type {Side} */ { on }) => liking(on, start + 200_000),
    },
    {
      name: "like, one hot note",
      bar: 0.4,
      ours: (/** @type {Side} */ { on }) => liking(on, 0, on.spread[start % 10_000]),
      bare: (/** @type {Side} */ { on }) => liking(on, 0, on.spread[10_000 + (start % 9_000)]),
    },
    {
      name: "create a note",
      bar: 0.3,
      ours: (/** @type {Side} */ { on, site }) => publishing(site.origin, on),
      bare: (/** @type {Side} */ { on }) => publishingBare(on),
    },
  ];
  for (const { name, bar, ours, bare } of all) {
    const results = [];
    for (const [at, side] of sides.entries()) {
      const own = await run(name, side.site, "/", { next: await ours(side) });
      const yardstick = await run(name, side.bare, "/", { next: await bare(side) });
      results.push({ ours: own, bare: yardstick });
      if (at > 0) continue;
      bars.atLeast(`${name}, of the bare server`, own.rps / yardstick.rps, bar);
      if (name === "like, one hot note") bars.atLeast("likes of one hot note a second", own.rps, 300);
    }
    line(name, results);
  }
  for (const { url, on, size } of sides) {
    const wrong = await wrongCounters(url, on.spread);
    bars.that(`counters exact afterwards, ${short(size)}`, wrong.length === 0, wrong.slice(0, 3).join(", "));
  }
}

/** @param {string} folder @param {Side} side */
async function throughNginx(folder, { site, on, url }) {
  const upstream = Number(new URL(site.origin).port);
  const nginx = await openNginx({
    folder: path.join(folder, "nginx"),
    media: path.join(folder, "media"),
    upstream,
  });
  const pages = reads(on).filter(({ bare }) => bare === null);
  for (const { name, site: where } of pages) {
    const ours = await run(name, nginx.site, where);
    const file = await run("file", await nginx.fileOf(where), "/page.html");
    line(`nginx, ${name}`, [{ ours, bare: file }]);
    bars.atLeast("pages through nginx, of a file of their size", ours.rps / file.rps, 0.7, name);
  }
  const gone = await secondsUntilGone(url, `${nginx.site.origin}/en/notes/${on.hot}`, on.hot);
  bars.atMost("seconds until a note taken down is gone behind nginx", gone, 5);
}

/** @param {string} folder */
async function bench(folder) {
  if (!isGenerated()) await step("Generating the database client", generate);
  if (!isBuilt()) await step("Building", build);
  await step("Building the plain application", buildPlain);
  const sides = [];
  for (const size of values.sizes.split(",").map(Number))
    sides.push(await step(`Opening ${short(size)}`, () => open(folder, size)));
  const plain = await startServer(["tests/bench/plain-server.mjs"], { DATABASE_URL: "" }, "/en/0");
  const empty = await startServer(["tests/bench/empty-server.mjs"], {});
  const times = [];
  for (const side of sides)
    times.push(await step(`Timing statements, ${short(side.size)}`, () => sqlTimes(folder, side)));
  sayTimes(times, sides);
  say("");
  const columns = "  req/s  p50  p97.5  p99  CPU ms  of bare × its";
  say(
    `${`16 connections, ${seconds} s each`.padEnd(28)}${sides.map(({ size }) => `${columns} (${short(size)})`).join(" |")}`,
  );
  line("empty node:http server", [{ ours: await run("empty", empty, "/") }]);
  await read(sides, plain);
  const [large] = sides;
  if (large && nginxProgram()) await throughNginx(folder, large);
  else say("nginx is not on this machine: its pages were not measured.");
  await write(sides);
  if (minutes > 0 && large) {
    const memory = await step(`Reading for ${minutes} minutes with 32 connections`, () =>
      watchMemory(large.site, reads(large.on), large.on.spread, minutes),
    );
    say(
      `Memory of the web process: ${memory.after.toFixed(0)} MB after it, ${memory.most.toFixed(0)} MB at most, ${memory.slope.toFixed(2)} MB a minute in the second half, ${memory.requests} requests, ${memory.failed} failed`,
    );
    bars.atMost("memory of the web process after it, MB", memory.after, 400);
    bars.atMost("its slope, MB a minute", memory.slope, 2);
  }
  bars.say();
}

try {
  await bench(benchFolder(values.dir));
  if (!bars.met) process.exitCode = 1;
} catch (error) {
  complain(error);
  process.exitCode = 1;
} finally {
  await endAll(15_000);
  await started?.stop();
}

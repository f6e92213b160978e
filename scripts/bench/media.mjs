// @ts-check
// `npm run bench -- media`: what a picture costs beside a bare script, how much memory, and what browsing feels of it.
import { fork } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import sharp from "sharp";
import { build, isBuilt } from "../lib/build.mjs";
import { generate, isGenerated } from "../lib/generate.mjs";
import { inRoot } from "../lib/paths.mjs";
import { runningUrl } from "../lib/postgres/embedded.mjs";
import { endAll } from "../lib/processes.mjs";
import { runFolder } from "../lib/run-folder.mjs";
import { complain, say, step } from "../lib/say.mjs";
import { drawPhoto } from "./photo.mjs";
import { startServer } from "./servers.mjs";

const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const seconds = Number(process.env.BENCH_SECONDS ?? 15);
const bars = { cpu: 1.15, rssMb: 350, floorMs: 50 };

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Runs a script of this folder and answers what it tells. @param {string} script @param {string[]} args @returns {Promise<any>} */
function tell(script, args) {
  const child = fork(inRoot("scripts/bench", script), args, {
    cwd: inRoot("."),
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${script} ended with ${code}`)));
  });
}

/** @param {string} photo @param {string} out */
async function cpu(photo, out) {
  const figures = { ours: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
  let made = "";
  for (let round = 0; round < rounds; round++) {
    const [ours, bare] = [
      await tell("picture-ours.mjs", [photo, out]),
      await tell("picture-bare.mjs", [photo, out]),
    ];
    if (ours.made !== bare.made) throw new Error(`not the same work: ${ours.made} and ${bare.made}`);
    figures.ours.push(ours.cpuMs);
    figures.bare.push(bare.cpuMs);
    made = ours.made;
  }
  const [ours, bare] = [median(figures.ours), median(figures.bare)];
  say(`CPU of one picture (${made}), medians of ${rounds} processes:`);
  say(`  ours ${ours.toFixed(0)} ms, bare script ${bare.toFixed(0)} ms`);
  return judge("ratio", ours / bare, bars.cpu);
}

/** @param {string} name @param {number} figure @param {number} bar */
function judge(name, figure, bar) {
  const met = figure <= bar;
  say(`  ${name} ${figure.toFixed(2)} (bar ${bar.toFixed(2)}: ${met ? "met" : "MISSED"})`);
  return met;
}

/** Peak resident memory of the process that takes uploads, fed with these two at a time. @param {string} name @param {string[]} files */
async function memory(name, files) {
  const child = fork(inRoot("lib/media/apart-process.ts"), [], {
    cwd: inRoot("."),
    execArgv: ["--import", "tsx"],
    // As lib/media/apart.ts starts it.
    env: { ...process.env, MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "1048576" },
    serialization: "advanced",
  });
  let id = 0;
  const ask = (/** @type {string} */ upload) =>
    new Promise((resolve, reject) => {
      const mine = ++id;
      const hear = (/** @type {any} */ answer) => {
        if (answer.id !== mine) return;
        child.off("message", hear);
        if (answer.image) resolve(undefined);
        else reject(new Error(`${upload}: ${answer.refused ?? answer.failed}`));
      };
      child.on("message", hear);
      child.send({ id: mine, upload });
    });
  for (let round = 0; round < 4; round++) await Promise.all(files.map(ask));
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
  child.disconnect();
  return judge(`peak MB, ${name}`, Number(peak?.[1]) / 1024, bars.rssMb);
}

/** Sessions for people who upload. @param {string} databaseUrl @param {number} count @returns {Promise<string[]>} cookies */
async function uploaders(databaseUrl, count) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query("SELECT id FROM accounts ORDER BY id LIMIT $1", [count]);
  const cookies = [];
  for (const { id } of rows) {
    const token = randomBytes(32).toString("base64url");
    await client.query(
      "INSERT INTO sessions (id, token_hash, account_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')",
      [randomUUID(), createHash("sha256").update(token).digest(), id],
    );
    cookies.push(`session=${token}; signed-in=1`);
  }
  await client.end();
  return cookies;
}

/** @param {string} data @param {string} photo */
async function browsing(data, photo) {
  if (!isGenerated()) await step("Generating the database client", generate);
  if (!isBuilt()) await step("Building", build);
  const site = await step("Starting the site on a fresh demo", () =>
    startServer(["scripts/start.mjs"], { DATA_DIR: data, SEED_DEMO: "1", LIMITS: "off" }, "/api/health"),
  );
  const cookies = await uploaders(runningUrl(path.join(data, "postgres"), "tanghulu"), 4);
  const page = `${site.origin}/en/explore`;
  const browse = () => tell("open-loop.mjs", [page, "50", String(seconds)]);
  await browse();
  const idle = await browse();
  const sending = fork(inRoot("scripts/bench/uploading.mjs"), [site.origin, photo, ...cookies]);
  await new Promise((resolve) => sending.once("message", resolve));
  const busy = await browse();
  const sent = new Promise((resolve) => sending.once("message", resolve));
  sending.send("enough");
  const { uploads, failed, medianMs } = /** @type {any} */ (await sent);
  say(`Explore, signed out, 50 requests a second for ${seconds} s, each measured from when it was due:`);
  say(`  idle p50 ${idle.p50.toFixed(1)} ms, p97.5 ${idle.p975.toFixed(1)} ms, ${idle.failed} failed`);
  say(
    `  while 4 upload p50 ${busy.p50.toFixed(1)} ms, p97.5 ${busy.p975.toFixed(1)} ms, ${busy.failed} failed`,
  );
  say(`  meanwhile ${uploads} pictures were stored, one in ${medianMs.toFixed(0)} ms, ${failed} failed`);
  const met = judge("p97.5 ms", busy.p975, Math.max(2 * idle.p975, bars.floorMs));
  return met && idle.failed + busy.failed + failed === 0;
}

/** @param {string} where */
async function bench(where) {
  const out = path.join(where, "out");
  await mkdir(out, { recursive: true });
  const photo = path.join(where, "12mp.jpg");
  const progressive = path.join(where, "12mp-progressive.jpg");
  const large = path.join(where, "48mp.jpg");
  await step("Drawing photos", async () => {
    const drawn = await drawPhoto(4032, 3024);
    await writeFile(photo, drawn);
    await sharp(drawn).jpeg({ quality: 90, progressive: true }).toFile(progressive);
    await sharp(drawn).resize(8064, 6048).jpeg({ quality: 90 }).toFile(large);
  });
  say("");
  let met = await cpu(photo, out);
  say("Memory of the processing process, two at once, four times over:");
  met = (await memory("12 MP JPEG", [photo, photo])) && met;
  met = (await memory("12 MP progressive JPEG", [progressive, progressive])) && met;
  met = (await memory("48 MP JPEG", [large, large])) && met;
  const heic = path.resolve(process.env.TANGHULU_PHOTOS ?? "../shared/photos", "heic");
  if (existsSync(heic)) {
    const files = readdirSync(heic)
      .slice(0, 2)
      .map((name) => path.join(heic, name));
    met = (await memory("12 MP HEIC", files)) && met;
  }
  if (process.env.BENCH_SITE !== "0") met = (await browsing(path.join(where, "data"), photo)) && met;
  say(met ? "Every bar is met." : "A bar is missed: see above.");
}

const folder = await runFolder("bench");
try {
  await bench(folder.path);
} catch (error) {
  complain(error);
  process.exitCode = 1;
} finally {
  await endAll(15_000);
  await folder.remove();
}

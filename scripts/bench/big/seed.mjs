// @ts-check
import { requireRoom } from "../../lib/disk.mjs";
import { generate, isGenerated } from "../../lib/generate.mjs";
import { migrate, migrateJobs } from "../../lib/migrate.mjs";
import { dropDatabase } from "../../lib/postgres/database.mjs";
import { run } from "../../lib/processes.mjs";
import { say, step, Trouble } from "../../lib/say.mjs";
import {
  applicationSettings,
  bigDatabase,
  fillingVersion,
  readBuilt,
  startBenchServer,
  writeBuilt,
} from "./place.mjs";

/** Megabytes of disk for a thousand notes with all that hangs on them. */
const roomEach = 16;

/**
 * Makes the database of so many notes, unless it is there: then it is brought up to date and used as it is.
 * @param {{ notes: number, folder: string, fresh: boolean }} wanted
 */
export async function seedBig({ notes, folder, fresh }) {
  if (!isGenerated()) await step("Generating the database client", generate);
  const server = await step("Starting PostgreSQL", () => startBenchServer(folder, "loading"));
  try {
    if (server.adopted)
      throw new Trouble(
        `A PostgreSQL is at work in ${folder} already: let it finish, or end process ${server.pid}.`,
      );
    const url = bigDatabase(server, notes);
    const built = fresh ? null : await readBuilt(url);
    if (built) return await reuse(url, built);
    requireRoom(folder, (notes / 1000) * roomEach);
    await dropDatabase(server.url, new URL(url).pathname.slice(1));
    await step("Applying migrations", async () => {
      await migrate(url);
      await migrateJobs(url);
    });
    const now = new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000);
    await run(
      process.execPath,
      ["--import", "tsx", "tests/bench/seed/fill.ts", String(notes), String(now.getTime()), folder],
      {
        env: { ...process.env, ...applicationSettings(folder, url) },
        aloud: true,
        failure: "The filling failed: see above.",
      },
    );
    await writeBuilt(url, { notes, now, version: fillingVersion() });
    say(`${notes.toLocaleString("en")} notes are there: ${folder}`);
  } finally {
    // Everything is written down before it stops: a checkpoint of gigabytes takes its time.
    if (!server.adopted) await server.stop();
  }
}

/** @param {string} url @param {{ notes: number, now: Date, version: string }} built */
async function reuse(url, { notes, now, version }) {
  const applied = await migrate(url);
  await migrateJobs(url);
  say(`The database of ${notes.toLocaleString("en")} notes is there, as of ${now.toISOString()}.`);
  if (applied.length > 0)
    say(
      `Mind: it was brought up to date (${applied.join(", ")}); tables that came with that are empty: --fresh fills them.`,
    );
  if (version !== fillingVersion()) say("Mind: what fills it has changed since: --fresh makes it anew.");
}

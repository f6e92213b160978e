// @ts-check
import fs from "node:fs";
import path from "node:path";
import { migrate } from "../../lib/migrate.mjs";
import { dataFolder, inRoot } from "../../lib/paths.mjs";
import { withConnection } from "../../lib/postgres/database.mjs";
import { databaseUrl, startPostgres } from "../../lib/postgres/embedded.mjs";
import { Trouble } from "../../lib/say.mjs";
import { keptSecret } from "../../lib/secret.mjs";
import { filesUnder, fingerprint } from "../../lib/stamp.mjs";

/** Where the big databases live: --dir, TANGHULU_BENCH_DIR or `bench` in the data folder. @param {string} [given] */
export function benchFolder(given) {
  return path.resolve(given || process.env.TANGHULU_BENCH_DIR || path.join(dataFolder(), "bench"));
}

/** While it is filled nothing of it has to survive a crash: a filling that is cut off is begun again. */
const loading = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "16GB",
  checkpoint_timeout: "1h",
  autovacuum: "off",
  shared_buffers: "1GB",
  work_mem: "256MB",
  maintenance_work_mem: "1GB",
  max_parallel_maintenance_workers: "1",
  jit: "off",
};

/** While it is measured: an ordinary server of a machine with 8 GB, durable as in production. */
const measuring = {
  shared_buffers: "2GB",
  effective_cache_size: "5GB",
  work_mem: "16MB",
  random_page_cost: "1.1",
  max_wal_size: "4GB",
};

/** @param {string} folder @param {"loading" | "measuring"} how */
export function startBenchServer(folder, how) {
  fs.mkdirSync(folder, { recursive: true });
  const settings = how === "loading" ? loading : measuring;
  return startPostgres({ dir: path.join(folder, "postgres"), settings });
}

/** @param {number} notes */
const nameOf = (notes) => `bench_${notes}`;

/** @param {{ url: string }} server @param {number} notes */
export function bigDatabase(server, notes) {
  return databaseUrl(server.url, nameOf(notes));
}

/** What an application on one of them is told: nobody there asks as fast as a bench does. @param {string} folder @param {string} url */
export function applicationSettings(folder, url) {
  return {
    DATABASE_URL: url,
    DATA_DIR: path.join(folder, "data"),
    MEDIA_DIR: path.join(folder, "media"),
    AUTH_SECRET: keptSecret(path.join(folder, "secret")),
    LIMITS: "off",
  };
}

/** Names the sources of the filling: a database made by others is not quite this one. */
export function fillingVersion() {
  const files = ["tests/bench/seed", "prisma/seed"].flatMap((folder) =>
    filesUnder(inRoot(folder), () => true).map((file) => `${folder}/${file}`),
  );
  return fingerprint(files).slice(0, 16);
}

/**
 * What is known of a big database: null when it is not there, or was cut off while it was filled.
 * @param {string} url
 * @returns {Promise<{ notes: number, now: Date, version: string } | null>}
 */
export async function readBuilt(url) {
  try {
    return await withConnection(url, async (client) => {
      const { rows } = await client.query("SELECT notes, now, version FROM bench.built");
      return rows[0] ?? null;
    });
  } catch {
    return null;
  }
}

/** Written last. @param {string} url @param {{ notes: number, now: Date, version: string }} built */
export async function writeBuilt(url, { notes, now, version }) {
  await withConnection(url, async (client) => {
    await client.query(
      "CREATE TABLE bench.built (notes int, now timestamptz, version text, finished_at timestamptz DEFAULT now())",
    );
    await client.query("INSERT INTO bench.built (notes, now, version) VALUES ($1, $2, $3)", [
      notes,
      now,
      version,
    ]);
  });
}

/**
 * The server with a database of so many notes, up to date.
 * @param {string} folder @param {number} notes
 */
export async function openBig(folder, notes) {
  const server = await startBenchServer(folder, "measuring");
  const url = bigDatabase(server, notes);
  if (await readBuilt(url)) {
    await migrate(url);
    return { server, url };
  }
  if (!server.adopted) await server.stop();
  throw new Trouble(
    `There is no database of ${notes} notes in ${folder}: \`npm run bench:seed -- --notes ${notes}\` makes it.`,
  );
}

// @ts-check
// `npm run bench -- screening [--only KIND] [--megabytes 10]`: how long the rule check takes, for a note among 20,000 terms of a database and for hostile texts.
import path from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "../lib/migrate.mjs";
import { ensureDatabase } from "../lib/postgres/database.mjs";
import { databaseUrl, startPostgres } from "../lib/postgres/embedded.mjs";
import { endAll, run } from "../lib/processes.mjs";
import { runFolder } from "../lib/run-folder.mjs";
import { complain } from "../lib/say.mjs";
import { applicationSettings } from "./big/place.mjs";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { only: { type: "string", default: "" }, megabytes: { type: "string", default: "10" } },
});
const folder = await runFolder("bench-screening");
try {
  const server = await startPostgres({ dir: path.join(folder.path, "postgres") });
  try {
    const url = databaseUrl(server.url, "terms");
    await ensureDatabase(url);
    await migrate(url);
    const bench = ["--import", "tsx", "--max-old-space-size=4096", "tests/bench/screening.ts"];
    await run(process.execPath, [...bench, values.megabytes, values.only], {
      env: { ...process.env, ...applicationSettings(folder.path, url) },
      aloud: true,
      failure: "The check does not meet its bars.",
    });
  } finally {
    await server.discard();
  }
} catch (error) {
  complain(error);
  process.exitCode = 1;
} finally {
  folder.remove();
  await endAll();
}

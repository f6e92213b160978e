// `npm run migrate`: brings the database of DATABASE_URL up to date, for a deployment that does it apart from starting.
import { migrate, migrateJobs } from "./lib/migrate.mjs";
import { complain, step, Trouble } from "./lib/say.mjs";

try {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Trouble("DATABASE_URL is not set: name the database to bring up to date.");
  await step("Applying migrations", async () => {
    await migrate(url);
    await migrateJobs(url);
  });
} catch (error) {
  complain(error);
  process.exitCode = 1;
}

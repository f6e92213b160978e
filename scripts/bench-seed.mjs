// @ts-check
// `npm run bench:seed -- --notes 1000000 [--dir FOLDER] [--fresh]`: fills a database of its own with a community of that size.
import { parseArgs } from "node:util";
import { benchFolder } from "./bench/big/place.mjs";
import { seedBig } from "./bench/big/seed.mjs";
import { endAll } from "./lib/processes.mjs";
import { complain, Trouble } from "./lib/say.mjs";

/** @param {string[]} args */
function wanted(args) {
  const { values } = parseArgs({
    args,
    options: { notes: { type: "string" }, dir: { type: "string" }, fresh: { type: "boolean" } },
  });
  const notes = Number(values.notes ?? 1_000_000);
  if (!Number.isInteger(notes) || notes < 10_000 || notes > 10_000_000)
    throw new Trouble(`--notes is ${values.notes}: it should be a whole number from 10,000 to 10,000,000.`);
  return { notes, folder: benchFolder(values.dir), fresh: values.fresh === true };
}

try {
  await seedBig(wanted(process.argv.slice(2)));
} catch (error) {
  complain(error);
  process.exitCode = 1;
} finally {
  await endAll();
}

// @ts-check
// `npm run bench -- plans [--notes 1000000] [--dir FOLDER] [--only NAME]`: how every list is read on a big database. See docs/benchmarks.md.
import { parseArgs } from "node:util";
import { endAll, run } from "../lib/processes.mjs";
import { complain } from "../lib/say.mjs";
import { applicationSettings, benchFolder, openBig } from "./big/place.mjs";

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { notes: { type: "string" }, dir: { type: "string" }, only: { type: "string" } },
});
const folder = benchFolder(values.dir);
try {
  const { server, url } = await openBig(folder, Number(values.notes ?? 1_000_000));
  try {
    await run(process.execPath, ["--import", "tsx", "tests/bench/big/plans.ts", values.only ?? ""], {
      env: { ...process.env, ...applicationSettings(folder, url) },
      aloud: true,
      failure: "Some lists would not stay fast.",
    });
  } finally {
    if (!server.adopted) await server.stop();
  }
} catch (error) {
  complain(error);
  process.exitCode = 1;
} finally {
  await endAll();
}

// @ts-check
// `npm run bench -- screening`: how long the rule check takes, for a note among 20,000 terms and for hostile texts of up to 10 MB.
import { spawnSync } from "node:child_process";
import { inRoot } from "../lib/paths.mjs";

const args = ["--import", "tsx", "--max-old-space-size=4096", inRoot("tests/bench/screening.ts")];
const { status } = spawnSync(process.execPath, args, { cwd: inRoot("."), stdio: "inherit" });
process.exitCode = status ?? 1;

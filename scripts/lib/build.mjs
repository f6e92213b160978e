import fs from "node:fs";
import { inRoot, root } from "./paths.mjs";
import { runNode } from "./processes.mjs";
import { dropStamp, filesUnder, fingerprint, isStamped, writeStamp } from "./stamp.mjs";

const STAMP = ".next/tanghulu-build";

/** What the built application does not contain; any other new folder counts, which at worst builds once too often. */
const APART =
  /^(\.|node_modules$|tests$|docs$|deploy$|scripts$|coverage$|test-results$|playwright-report$|prisma\/(migrations|seed)$|lib\/generated$|next-env\.d\.ts$|(vitest|playwright|prisma)\.config\.ts$|(biome|knip)\.json$|LICENSE$)|\.(md|tsbuildinfo|log)$/;

/** @returns {string} names the sources, packages, Node and public settings a build is made of */
function sources() {
  const files = filesUnder(root, (name) => !APART.test(name));
  const settings = Object.keys(process.env)
    .filter((name) => name.startsWith("NEXT_PUBLIC_"))
    .sort()
    .map((name) => `${name}=${process.env[name]}`);
  return fingerprint(files, [process.version, process.platform, process.arch, ...settings]);
}

export function isBuilt() {
  return fs.existsSync(inRoot(".next/BUILD_ID")) && isStamped(STAMP, sources());
}

/** Builds for production. The build reads no database and knows no secret, so it is given neither. */
export async function build() {
  const made = sources();
  dropStamp(STAMP);
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none",
    AUTH_SECRET: "only-while-building-0123456789abcdef",
  };
  await runNode(inRoot("node_modules/next/dist/bin/next"), ["build"], {
    env,
    failure: "The production build failed: see above.",
  });
  writeStamp(STAMP, made);
}

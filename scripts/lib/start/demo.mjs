import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { withConnection } from "../postgres/database.mjs";
import { run } from "../processes.mjs";
import { readOr } from "../stamp.mjs";

/** Whether nobody lives in this database yet. @param {string} url */
export function isUninhabited(url) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query("SELECT NOT EXISTS (SELECT 1 FROM accounts) AS empty");
    return rows[0].empty === true;
  });
}

/** Fills the database of DATABASE_URL with the demo, in a program of its own: what drawing it took is given back. */
export async function seed() {
  await run(process.execPath, ["--import", "tsx", "prisma/seed/index.ts"], {
    env: { ...process.env, SEED_DEMO: "1" },
    failure: "The demo could not be filled in: see above.",
  });
}

/** Stands in the data folder while the embedded database is being filled: found at a start, the filling was cut off. @param {string} data */
const marker = (data) => path.join(data, "seeding");

export function seedWasCutOff(data) {
  return fs.existsSync(marker(data));
}

export function markSeeding(data) {
  fs.mkdirSync(data, { recursive: true });
  fs.writeFileSync(marker(data), "");
}

export function unmarkSeeding(data) {
  fs.rmSync(marker(data), { force: true });
}

/** @typedef {{ who: string, email: string, password: string, secret?: string }} SignIn */

/** The demo's people who may sign in, as a table; nothing when there is no demo. @param {string} data @returns {string[]} */
export function demoSignIns(data) {
  const people = signIns(data);
  const width = (/** @type {"who" | "email" | "password"} */ column) =>
    Math.max(...people.map((person) => person[column].length));
  const lines = people.map(({ who, email, password, secret }) =>
    [
      `  ${who.padEnd(width("who"))}  ${email.padEnd(width("email"))}  ${password.padEnd(width("password"))}`,
      ...(secret ? [`code ${codeOf(secret)}`] : []),
    ].join("  "),
  );
  if (people.some(({ secret }) => secret))
    lines.push("  A code lasts half a minute: npm run demo:codes prints the next ones.");
  return lines.map((line) => line.trimEnd());
}

/** Name and code of each of the demo's people who sign in with one. @param {string} data */
export function demoCodes(data) {
  return signIns(data).flatMap(({ who, secret }) => (secret ? [`${who}  ${codeOf(secret)}`] : []));
}

/** @param {string} data @returns {SignIn[]} */
function signIns(data) {
  const kept = readOr(path.join(data, "demo.json"));
  return kept ? JSON.parse(kept) : [];
}

/** @param {string} secret in base32 */
function codeOf(secret) {
  // Asked for only here: on a fresh clone this file is read before any package is there.
  const { Secret, TOTP } = createRequire(import.meta.url)("otpauth");
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate();
}

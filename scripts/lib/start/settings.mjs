import fs from "node:fs";
import path from "node:path";
import { dataFolder, inRoot } from "../paths.mjs";
import { answers } from "../ports.mjs";
import { parseDatabaseUrl, shownUrl } from "../postgres/database.mjs";
import { Trouble } from "../say.mjs";

/**
 * @typedef {{ dev: boolean, port: number, host: string, data: string, databaseUrl?: string, seed: boolean }} Settings
 *   databaseUrl is missing when the embedded server is to be used; seed says whether an empty database gets the demo
 */

/** Settings may also lie in a file, as for any Next.js application; what is set already wins. */
export function readSettingsFile() {
  if (fs.existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
}

/** @param {boolean} dev @returns {Settings} */
export function readSettings(dev) {
  const { PORT, HOST, DATABASE_URL, AUTH_SECRET, SEED_DEMO } = process.env;
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Trouble(`PORT is ${PORT}: it should be a number from 1 to 65535.`);
  if (DATABASE_URL) {
    parseDatabaseUrl(DATABASE_URL);
    if (!AUTH_SECRET) {
      throw new Trouble(
        "AUTH_SECRET is not set: with a database of your own give one too, for example from `openssl rand -base64 32`.",
      );
    }
  }
  if (AUTH_SECRET && AUTH_SECRET.length < 32)
    throw new Trouble("AUTH_SECRET is too short: give it at least 32 characters.");
  return {
    dev,
    port,
    host: HOST || "127.0.0.1",
    data: dataFolder(),
    databaseUrl: DATABASE_URL || undefined,
    seed: SEED_DEMO ? SEED_DEMO === "1" : !DATABASE_URL,
  };
}

/** Asked before packages are there, so only whether anybody listens. @param {string} url */
export async function requireReachable(url) {
  const { hostname, port, searchParams } = parseDatabaseUrl(url);
  if (!hostname || searchParams.has("host")) return;
  if (await answers(Number(port || 5432), hostname.replace(/^\[|\]$/g, ""), 5000)) return;
  throw new Trouble(`DATABASE_URL (${shownUrl(url)}) cannot be used: no server answers there.`);
}

const LOOPBACK = /^(127\.[\d.]+|::1|localhost)$/;

/**
 * Without a mail server letters lie on a page, which is for whoever tries the instance on their own machine: among them
 * are those that reset a password, so nobody else may reach it.
 * @param {Settings} settings
 */
function showsOutbox({ databaseUrl, host }) {
  return !databaseUrl && !process.env.SMTP_URL && LOOPBACK.test(host);
}

/** What the application reads. @param {Settings} settings @param {string} databaseUrl @param {string} secret */
export function passOn(settings, databaseUrl, secret) {
  const { dev, port, host, data } = settings;
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: secret,
    DATA_DIR: data,
    MEDIA_DIR: path.resolve(inRoot(), process.env.MEDIA_DIR || path.join(data, "media")),
    OUTBOX: process.env.OUTBOX || (showsOutbox(settings) ? "1" : "0"),
    PORT: String(port),
    HOST: host,
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
}

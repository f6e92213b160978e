import { Trouble } from "../say.mjs";

/** ms to wait for a server that does not answer. */
const PATIENCE = 8000;

const REASONS = new Map([
  ["ECONNREFUSED", "no server listens there"],
  ["ENOTFOUND", "its host is not known"],
  ["EAI_AGAIN", "its host is not known"],
  ["ETIMEDOUT", "its host does not answer"],
  ["EHOSTUNREACH", "its host cannot be reached"],
  ["28P01", "the server refuses its user name or password"],
  ["28000", "the server refuses its user"],
  ["3D000", "there is no database of that name and this user may not make it"],
  ["42501", "this user may not do that there"],
  ["53300", "the server has no connection left"],
  ["57P03", "the server is still starting or already stopping"],
]);

/** @param {string} name */
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/** @param {string} url @returns {URL} */
export function parseDatabaseUrl(url) {
  try {
    const parsed = new URL(url);
    if (/^postgres(ql)?:$/.test(parsed.protocol) && parsed.pathname.length > 1) return parsed;
  } catch {
    // Said below.
  }
  throw new Trouble(
    "DATABASE_URL cannot be used: it should read postgresql://user:password@host:5432/database.",
  );
}

/** Without its password. @param {string} url */
export function shownUrl(url) {
  const shown = parseDatabaseUrl(url);
  return `${shown.hostname || "the local socket"}${shown.port ? `:${shown.port}` : ""}${shown.pathname}`;
}

/** @param {string} url @param {{ code?: string, message?: string }} error */
function unusable(url, error) {
  const why = REASONS.get(error.code ?? "") ?? error.message ?? "it does not answer";
  return new Trouble(`DATABASE_URL (${shownUrl(url)}) cannot be used: ${why}.`);
}

/**
 * Opens one connection.
 * @param {string} url
 * @returns {Promise<import("pg").Client>}
 */
export async function connect(url) {
  parseDatabaseUrl(url);
  const { default: pg } = await import("pg");
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    application_name: "tanghulu-setup",
  });
  // An idle connection that breaks would otherwise end the process; whoever uses it next is told.
  client.on("error", () => {});
  await client.connect();
  return client;
}

/**
 * Runs some work on one connection, and closes it.
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withConnection(url, work) {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Two may find a database missing and make it at once: the second meets the first's name or, just before, its key. */
export function isMadeByAnother(/** @type {{ code?: string }} */ { code }) {
  return code === "42P04" || code === "23505";
}

/** Makes the database a URL names, unless it is there. @param {string} url */
export async function ensureDatabase(url) {
  const name = decodeURIComponent(parseDatabaseUrl(url).pathname.slice(1));
  try {
    await withConnection(url, async () => {});
  } catch (error) {
    if (error.code !== "3D000") throw unusable(url, error);
    const admin = new URL(url);
    admin.pathname = "/postgres";
    const create = `CREATE DATABASE ${quoted(name)}`;
    await withConnection(admin.href, (client) => client.query(create)).catch((refusal) => {
      if (isMadeByAnother(refusal)) return;
      throw unusable(url, refusal.code === "42501" ? error : refusal);
    });
  }
}

/** @param {string} adminUrl @param {string} name */
export async function dropDatabase(adminUrl, name) {
  await withConnection(adminUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`),
  );
}

/** A copy of a database nobody is connected to: the files are copied, in some 50 ms. @param {string} adminUrl @param {string} name @param {string} template */
export async function cloneDatabase(adminUrl, name, template) {
  await withConnection(adminUrl, (client) =>
    client.query(`CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)}`),
  );
}

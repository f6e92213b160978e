import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withConnection } from "../../scripts/lib/postgres/database.mjs";
import { startPostgres } from "../../scripts/lib/postgres/embedded.mjs";
import { isAlive } from "../../scripts/lib/processes.mjs";

type Server = Awaited<ReturnType<typeof startPostgres>>;

let folder = "";
let servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "a database 糖葫芦 "));
  chmodSync(folder, 0o755);
  servers = [];
});

afterEach(async () => {
  for (const server of servers) await server.discard();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<Server> {
  const server = await startPostgres({ dir: join(folder, "data of mine", "postgres") });
  servers.push(server);
  return server;
}

const count = (url: string) =>
  withConnection(
    url,
    async (client) => (await client.query("SELECT count(*)::int AS n FROM cats")).rows[0].n,
  );

const fill = (url: string) =>
  withConnection(url, async (client) => {
    await client.query("CREATE TABLE cats AS SELECT generate_series(1, 50000) AS id");
  });

test("what was written is there after a stop and a start", async () => {
  const first = await start();
  await fill(first.url);
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
  expect(await count((await start()).url)).toBe(50_000);
});

test("a server that outlived its app is adopted, and its adopter can stop it", async () => {
  const first = await start();
  await fill(first.url);
  const second = await start();
  expect(second).toMatchObject({ adopted: true, pid: first.pid });
  expect(await count(second.url)).toBe(50_000);
  await second.stop();
  expect(isAlive(first.pid)).toBe(false);
});

test("a server that was killed recovers what was committed, five times over", async () => {
  await fill((await start()).url);
  for (let round = 1; round <= 5; round++) {
    const server = await start();
    await withConnection(server.url, (client) => client.query("INSERT INTO cats VALUES (0)"));
    process.kill(server.pid, "SIGKILL");
    expect(await count((await start()).url)).toBe(50_000 + round);
  }
});

test("trigrams and search know Chinese", async () => {
  const { url } = await start();
  const row = await withConnection(url, async (client) => {
    await client.query("CREATE EXTENSION pg_trgm");
    return (await client.query("SELECT cardinality(show_trgm('猫税')) AS grams, lower('ÉTÉ') AS small"))
      .rows[0];
  });
  expect(row).toEqual({ grams: 3, small: "été" });
});

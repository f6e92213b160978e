import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { migrate } from "../../scripts/lib/migrate.mjs";
import { dropDatabase, withConnection } from "../../scripts/lib/postgres/database.mjs";
import { databaseUrl } from "../../scripts/lib/postgres/embedded.mjs";

const { url: server } = inject("testServer");
const name = `migrating_${process.pid}`;
const url = databaseUrl(server, name);
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await dropDatabase(server, name);
});

function write(migration: string, sql: string): void {
  mkdirSync(join(folder, migration), { recursive: true });
  writeFileSync(join(folder, migration, "migration.sql"), sql);
}

async function ask(sql: string): Promise<Record<string, unknown>[]> {
  return withConnection(url, async (client) => (await client.query(sql)).rows);
}

const tables = async () =>
  (
    await ask(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
    )
  ).map((row) => row.tablename);

test("a database that is not there is made, and brought up to date in order", async () => {
  write("2_more", "ALTER TABLE cats ADD COLUMN name text");
  write("1_start", "CREATE TABLE cats (id int); CREATE TABLE dogs (id int);");
  expect(await migrate(url, { folder })).toEqual(["1_start", "2_more"]);
  expect(await tables()).toEqual(["cats", "dogs"]);
});

test("what is applied is not applied again", async () => {
  write("1_start", "CREATE TABLE cats (id int)");
  await migrate(url, { folder });
  write("2_more", "CREATE TABLE dogs (id int)");
  expect(await migrate(url, { folder })).toEqual(["2_more"]);
  expect(await migrate(url, { folder })).toEqual([]);
});

test("a migration that fails leaves nothing behind and can be tried again once mended", async () => {
  write("1_start", "CREATE TABLE cats (id int); SELECT nonsense;");
  await expect(migrate(url, { folder })).rejects.toThrow("1_start failed and was undone");
  expect(await tables()).toEqual([]);
  write("1_start", "CREATE TABLE cats (id int)");
  expect(await migrate(url, { folder })).toEqual(["1_start"]);
});

test("two starters at once apply each migration once", async () => {
  write("1_start", "CREATE TABLE cats (id int); SELECT pg_sleep(0.2)");
  const applied = await Promise.all([migrate(url, { folder }), migrate(url, { folder })]);
  expect(applied.flat()).toEqual(["1_start"]);
});

test("the books are those Prisma keeps", async () => {
  write("1_start", "CREATE TABLE cats (id int)");
  await migrate(url, { folder });
  const [entry] = await ask("SELECT * FROM _prisma_migrations");
  expect(entry).toMatchObject({
    migration_name: "1_start",
    applied_steps_count: 1,
    logs: null,
    rolled_back_at: null,
  });
  expect(entry?.checksum).toMatch(/^[0-9a-f]{64}$/);
  expect(entry?.finished_at).toBeInstanceOf(Date);
});

test("a migration that Prisma left half done is not passed over", async () => {
  write("1_start", "CREATE TABLE cats (id int)");
  await migrate(url, { folder });
  await ask("UPDATE _prisma_migrations SET finished_at = NULL");
  await expect(migrate(url, { folder })).rejects.toThrow("1_start failed before");
});

test("another program's database is refused and left as it is", async () => {
  await migrate(url, { folder });
  await ask("DROP TABLE _prisma_migrations");
  await ask("CREATE TABLE invoices (id int)");
  write("1_start", "CREATE TABLE cats (id int)");
  await expect(migrate(url, { folder })).rejects.toThrow("another program's tables");
  expect(await tables()).toEqual(["invoices"]);
});

test("an address nobody listens at is one sentence, without the password", async () => {
  const refused = migrate("postgresql://mei:geheim@127.0.0.1:1/cats", { folder });
  await expect(refused).rejects.toThrow(
    "DATABASE_URL (127.0.0.1:1/cats) cannot be used: no server listens there.",
  );
});

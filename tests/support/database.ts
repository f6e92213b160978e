/**
 * In every test file: the worker's own database, named in the environment before any module of the product is loaded,
 * and empty at the start of each test.
 */
import { join } from "node:path";
import type { Client } from "pg";
import { afterAll, beforeEach, inject } from "vitest";
import { cloneDatabase, connect, isMadeByAnother } from "../../scripts/lib/postgres/database.mjs";
import { databaseUrl } from "../../scripts/lib/postgres/embedded.mjs";

const { url, template, folder } = inject("testServer");
const worker = `worker_${process.env.VITEST_POOL_ID ?? "1"}`;

process.env.DATABASE_URL = databaseUrl(url, worker);
process.env.AUTH_SECRET = "a-secret-that-only-tests-know-0123456789";
process.env.MEDIA_DIR = join(folder, "media", worker);
process.env.DATA_DIR = join(folder, "data", worker);

async function open(): Promise<Client> {
  try {
    return await connect(databaseUrl(url, worker));
  } catch {
    await cloneDatabase(url, worker, template).catch((error: { code?: string }) => {
      if (!isMadeByAnother(error)) throw error;
    });
    return await connect(databaseUrl(url, worker));
  }
}

const client = await open();

beforeEach(async () => {
  await client.query("SELECT tests.clean()");
});

afterAll(async () => {
  await client.end();
});

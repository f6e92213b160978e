import pg from "pg";
import { afterAll, expect, test } from "vitest";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
afterAll(() => pool.end());

const people = async () => (await pool.query("SELECT count(*)::int AS n FROM accounts")).rows[0].n;

test("a test begins in an empty town", async () => {
  await pool.query("INSERT INTO accounts (id, handle, name) VALUES (gen_random_uuid(), 'mei', 'Mei')");
  expect(await people()).toBe(1);
});

test("and so does the next one", async () => {
  expect(await people()).toBe(0);
});

test("what may only be appended to is empty again all the same", async () => {
  await pool.query("INSERT INTO accounts (id, handle, name) VALUES (gen_random_uuid(), 'ana', 'Ana')");
  expect(await people()).toBe(1);
});

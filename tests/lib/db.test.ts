import { afterAll, describe, expect, it, vi } from "vitest";

vi.hoisted(() => {
  process.env.DATABASE_STATEMENT_MS = "150";
});
vi.mock("next/headers", () => ({ headers: async () => new Headers({ "x-locale": "zh" }) }));
vi.mock("@/lib/auth/current", () => ({ currentViewer: async () => null }));

import { z } from "zod";
import { answered, endpoint } from "@/lib/action";
import { db, patiently, ranOutOfTime, sqlPool } from "@/lib/db";

afterAll(() => {
  delete process.env.DATABASE_STATEMENT_MS;
});

const slow = () => db.$queryRaw`SELECT 1 AS one FROM pg_sleep(0.4)`;
const slowInSql = () => sqlPool().query("SELECT 1 FROM pg_sleep(0.4)");
const slowInTransaction = () => db.$transaction((tx) => tx.$queryRaw`SELECT 1 AS one FROM pg_sleep(0.4)`);
const ways: [string, () => Promise<unknown>][] = [
  ["through Prisma", slow],
  ["in bare SQL", slowInSql],
  ["in a transaction", slowInTransaction],
];

describe("a statement that takes too long", () => {
  it.each(ways)("is stopped, %s, and known for what it is", async (_, ask) => {
    const error = await ask().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(ranOutOfTime(error)).toBe(true);
  });

  it.each(ways)("may take its time in a job, %s", async (_, ask) => {
    await expect(patiently(ask)).resolves.toBeDefined();
  });

  it("does not lend a job's patience to a request of the same moment", async () => {
    const [job, request] = await Promise.allSettled([patiently(slow), slow()]);
    expect([job.status, request.status]).toEqual(["fulfilled", "rejected"]);
  });

  it("leaves the connection good for the next", async () => {
    await slowInSql().catch(() => {});
    expect((await sqlPool().query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  });

  it("is refused kindly, in the reader's language, to whoever reads and to whoever writes", async () => {
    const reading = await answered(async () => Response.json(await slowInSql()));
    const writing = await endpoint(z.object({}), slow)(new Request("http://localhost/", { method: "PUT" }), {
      params: Promise.resolve({}),
    });
    for (const answer of [reading, writing]) {
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(await answer.json()).toMatchObject({
        error: { message: "这次花的时间太久，先停下了。请稍后再试一次。" },
      });
    }
  });
});

it("another mistake of the database is no matter of time", async () => {
  const error = await db.$queryRaw`SELECT 1 / 0`.catch((thrown: unknown) => thrown);
  expect(ranOutOfTime(error)).toBe(false);
  await expect(answered(() => Promise.reject(error))).rejects.toBe(error);
});

import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { PrismaClient } from "@/lib/generated/prisma/client";

/**
 * Bound to Prisma's statements so that PostgreSQL plans each text once a connection (adapter-pg sends unnamed statements
 * otherwise; named ones were measured 1.3–1.8× faster). Bounded: texts beyond the limit go unnamed.
 */
const statementNames = new Map<string, string>();
function statementName({ sql }: { sql: string }): string {
  const known = statementNames.get(sql);
  if (known) return known;
  if (statementNames.size >= 500) return "";
  const name = `s${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}

function connect() {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL,
    // Behind every bad query stands this limit.
    statement_timeout: 10_000,
    idleTimeoutMillis: 30_000,
  });
  // An idle connection that the server closed is replaced on next use; without a listener it would end the process.
  pool.on("error", () => {});
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementName });
  // In a surge a write waits its turn for a connection; Prisma's own two seconds would turn it away.
  const transactionOptions = { maxWait: 15_000, timeout: 10_000 };
  return { pool, prisma: new PrismaClient({ adapter, transactionOptions }) };
}

// Kept across hot reloads, and made on first use: importing a slice must not need a database.
const slot = globalThis as typeof globalThis & { tanghuluDb?: ReturnType<typeof connect> };

function connection() {
  slot.tanghuluDb ??= connect();
  return slot.tanghuluDb;
}

export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, property) => Reflect.get(connection().prisma, property),
});

/** A Prisma client inside a transaction. Commands that take one are part of their caller's transaction. */
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

export type Db = PrismaClient | Tx;

/** The bare connection pool, for the few queries hot enough to be written in SQL (measured; see docs/decisions). */
export function sqlPool(): pg.Pool {
  return connection().pool;
}

export async function disconnect(): Promise<void> {
  if (!slot.tanghuluDb) return;
  await slot.tanghuluDb.prisma.$disconnect();
  await slot.tanghuluDb.pool.end().catch(() => {});
  slot.tanghuluDb = undefined;
}

import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "@/lib/env";
import { Prisma, PrismaClient } from "@/lib/generated/prisma/client";

/**
 * Bound to Prisma's statements so that PostgreSQL plans each text once a connection (adapter-pg sends unnamed statements
 * otherwise; named ones were measured 1.3–1.8× faster). Bounded: texts beyond the limit go unnamed. Of the process, as the connections
 * are: Next's bundles hold this module more than once, and one name must not stand for two texts.
 */
const named = globalThis as typeof globalThis & { tanghuluStatements?: Map<string, string> };
function statementName({ sql }: { sql: string }): string {
  named.tanghuluStatements ??= new Map();
  const statementNames = named.tanghuluStatements;
  const known = statementNames.get(sql);
  if (known) return known;
  if (statementNames.size >= 500) return "";
  const name = `s${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}

function poolOf({ patient }: { patient: boolean }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: patient ? jobsAtOnce : env().DATABASE_POOL,
    // Behind every bad query of a request stands this limit.
    statement_timeout: patient ? 0 : env().DATABASE_STATEMENT_MS,
    // Requests ask the same few hundred texts again and again: each is planned once a connection, not for every reader anew.
    ...(!patient && { options: "-c plan_cache_mode=force_generic_plan" }),
    idleTimeoutMillis: 30_000,
  });
  // An idle connection that the server closed is replaced on next use; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}

/** Connections for work that may take its time. */
const jobsAtOnce = 5;

// Kept across hot reloads, and made on first use: importing a slice must not need a database.
const slot = globalThis as typeof globalThis & {
  tanghuluPrisma?: PrismaClient;
  tanghuluPool?: pg.Pool;
  tanghuluPatientPool?: pg.Pool;
  tanghuluPatience?: AsyncLocalStorage<true>;
};
slot.tanghuluPatience ??= new AsyncLocalStorage();
const patience = slot.tanghuluPatience;

/** The bare connection pool, for the few queries hot enough to be written in SQL (measured; see docs/decisions). */
export function sqlPool(): pg.Pool {
  if (patience.getStore()) {
    slot.tanghuluPatientPool ??= poolOf({ patient: true });
    return slot.tanghuluPatientPool;
  }
  slot.tanghuluPool ??= poolOf({ patient: false });
  return slot.tanghuluPool;
}

/**
 * One Prisma on either pool, whichever is due when a statement is sent: a second Prisma would keep 11 MB. The exception: `findUnique` calls
 * of one turn are sent together, on the pool of the first; so a request's may run without its limit, and a job's with it.
 */
function prisma(): PrismaClient {
  slot.tanghuluPrisma ??= new PrismaClient({
    adapter: new PrismaPg(duePool(), { statementNameGenerator: statementName }),
    // In a surge a write waits its turn for a connection; Prisma's own two seconds would turn it away.
    transactionOptions: { maxWait: 15_000, timeout: 10_000 },
  });
  return slot.tanghuluPrisma;
}

function duePool(): pg.Pool {
  return new Proxy(sqlPool(), {
    get(_, property) {
      const pool = sqlPool();
      const value: unknown = Reflect.get(pool, property);
      return typeof value === "function" ? value.bind(pool) : value;
    },
  });
}

/** What `run` asks of the database may take as long as it takes: for jobs, whom nobody waits for. */
export function patiently<T>(run: () => Promise<T>): Promise<T> {
  // Awaited inside: a question to Prisma is only asked when somebody waits for its answer.
  return patience.run(true, async () => await run());
}

/** PostgreSQL's "query_canceled": the statement ran into its limit. Prisma wraps it more than once. */
export function ranOutOfTime(error: unknown): boolean {
  for (let at = error, deep = 0; at && typeof at === "object" && deep < 6; deep += 1) {
    const { code, originalCode, meta, driverAdapterError, cause } = at as Record<string, unknown>; // whatever was thrown
    if (code === "57014" || originalCode === "57014") return true;
    at = cause ?? driverAdapterError ?? meta;
  }
  return false;
}

export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, property) => Reflect.get(prisma(), property),
});

/** A Prisma client inside a transaction. Commands that take one are part of their caller's transaction. */
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

export type Db = PrismaClient | Tx;

/** What can be said in SQL inside a transaction of either kind. */
export type SqlTx = Pick<Tx, "$queryRaw" | "$executeRaw">;

/**
 * A transaction of which every statement is SQL: the same as `db.$transaction`, without what Prisma costs for each statement. For the few
 * commands that are hot enough (docs/decisions/0075-publishing-in-few-statements.md). Rows come as pg reads them: no bigints.
 */
export async function inSqlTransaction<Result>(run: (tx: SqlTx) => Promise<Result>): Promise<Result> {
  const client = await sqlPool().connect();
  // a connection that dies between two statements fails the next one; unheard it would end the process
  const unheard = () => {};
  client.on("error", unheard);
  try {
    await client.query("BEGIN");
    const result = await run(sqlOn(client));
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    // a connection that cannot even roll back is not for the next one
    await client.query("ROLLBACK").then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  } finally {
    client.off("error", unheard);
  }
}

/** Prisma's tagged statements, sent as they are, each planned once a connection. */
function sqlOn(client: pg.PoolClient): SqlTx {
  async function send(query: TemplateStringsArray | Prisma.Sql, values: unknown[]): Promise<pg.QueryResult> {
    const { text, values: given } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
    return client.query({ name: statementName({ sql: text }), text, values: given });
  }
  const asked = async (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
    (await send(query, values)).rows;
  const done = async (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
    (await send(query, values)).rowCount ?? 0;
  // Prisma's promises carry more than their result; nobody here asks them for it
  return { $queryRaw: asked, $executeRaw: done } as unknown as SqlTx;
}

export async function disconnect(): Promise<void> {
  const client = slot.tanghuluPrisma;
  const pools = [slot.tanghuluPool, slot.tanghuluPatientPool];
  slot.tanghuluPrisma = undefined;
  slot.tanghuluPool = undefined;
  slot.tanghuluPatientPool = undefined;
  try {
    await client?.$disconnect();
  } finally {
    for (const pool of pools) await pool?.end().catch(() => {});
  }
}

// Explains every list of the product on the big database of DATABASE_URL, and fails where one would not stay fast: plans.ts [NAME]
import pg from "pg";
import { disconnect } from "@/lib/db";
import { say } from "../../../scripts/lib/say.mjs";
import { type Explained, explain } from "./explaining";
import { allReads, type Read } from "./reads";
import { statementsOf } from "./statements";
import { subjects } from "./subjects";

/** Rows from which on a table is too big to be read from end to end. */
const big = 2_000;
const [sortedPerRow, readPerRow] = [10, 40];
/** A list that comes back shorter is judged as if it had so many. */
const shortest = 10;

async function bigTables(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ relname: string }>(
    "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > $1 AND relnamespace = 'public'::regnamespace",
    [big],
  );
  return new Set(rows.map(({ relname }) => relname));
}

function complaints(read: Read, items: number, found: Explained, tables: Set<string>): string[] {
  const scanned = found.scanned.filter((table) => tables.has(table));
  const page = Math.max(shortest, items);
  const sorts = Math.max(sortedPerRow * page, read.candidates ?? 0);
  const reads = readPerRow * page + (read.each ?? 2) * (read.candidates ?? 0);
  return [
    ...scanned.map((table) => `reads all of ${table}`),
    ...(found.sorted > sorts ? [`sorts ${found.sorted} rows (${sorts} at most)`] : []),
    ...(found.read > reads ? [`reads ${found.read} rows (${reads} at most)`] : []),
  ];
}

async function examine(client: pg.Client, read: Read, tables: Set<string>): Promise<boolean> {
  let [items, sound] = [0, true];
  const worst = { read: 0, sorted: 0, blocks: 0, ms: 0 };
  const said = new Map<string, string>();
  for (let nth = 0; nth < (read.cases ?? 4); nth++) {
    const { answer, statements } = await statementsOf(() => read.ask(nth));
    items = Math.max(items, answer);
    for (const statement of statements) {
      for (const how of ["custom", "generic"] as const) {
        const found = await explain(client, statement, how);
        for (const name of ["read", "sorted", "blocks", "ms"] as const)
          worst[name] = Math.max(worst[name], found[name]);
        const wrong = complaints(read, answer, found, tables);
        if (wrong.length === 0) continue;
        sound = false;
        const words = statement.text.replace(/\s+/g, " ").slice(0, 110);
        said.set(words, `    ${wrong.join(", ")} (${how} plan, ${found.ms.toFixed(1)} ms): ${words}`);
      }
    }
  }
  const figures = [items, worst.read, worst.sorted, worst.blocks].map((n) => String(n).padStart(7)).join(" ");
  say(`${sound ? "  " : "✗ "}${read.name.padEnd(34)} ${figures} ${worst.ms.toFixed(2).padStart(9)}`);
  for (const line of said.values()) say(line);
  return sound;
}

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  const tables = await bigTables(client);
  const only = process.argv[2];
  const reads = (await allReads(await subjects())).filter(({ name }) => !only || name.includes(only));
  say(
    `  ${"list".padEnd(34)} ${["items", "read", "sorted", "blocks"].map((word) => word.padStart(7)).join(" ")}        ms`,
  );
  let failed = 0;
  for (const read of reads) if (!(await examine(client, read, tables))) failed += 1;
  say(
    failed === 0
      ? "Every list reads only what it needs."
      : `${failed} of ${reads.length} lists read too much: see above.`,
  );
  if (failed > 0) process.exitCode = 1;
} finally {
  await client.end();
  await disconnect();
}

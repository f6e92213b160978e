import pg from "pg";
import type { Statement } from "./statements";

/** A step of a plan as PostgreSQL tells it in JSON; only what is looked at. */
type Step = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  "Rows Removed by Join Filter"?: number;
  "Shared Hit Blocks": number;
  "Shared Read Blocks": number;
  Plans?: Step[];
};

export type Explained = {
  /** Tables read from end to end. */
  scanned: string[];
  /** The most rows that any sort took in at once: the mean of its runs, where a step sorts one block of an index after the other. */
  sorted: number;
  /** Rows read from tables and indexes, kept or not. */
  read: number;
  blocks: number;
  ms: number;
};

function literal(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString());
  if (value instanceof Uint8Array) return `'\\x${Buffer.from(value).toString("hex")}'`;
  if (Array.isArray(value))
    return pg.escapeLiteral(`{${value.map((each) => JSON.stringify(String(each))).join(",")}}`);
  return pg.escapeLiteral(String(value));
}

function all(step: Step): Step[] {
  return [step, ...(step.Plans ?? []).flatMap(all)];
}

const rowsOf = (step: Step) => step["Actual Rows"] * step["Actual Loops"];

function readBy(step: Step): number {
  if (!/Scan$/.test(step["Node Type"]) || !(step["Relation Name"] || step["Index Name"])) return 0;
  // A bitmap of an index is counted once more by the scan of its table.
  if (step["Node Type"] === "Bitmap Index Scan") return 0;
  const removed = (step["Rows Removed by Filter"] ?? 0) + (step["Rows Removed by Index Recheck"] ?? 0);
  return rowsOf(step) + removed * step["Actual Loops"];
}

/**
 * How PostgreSQL carries a statement out: planned for these very values, or as it is planned once for all (`generic`), which is
 * what a prepared statement of the product comes to after a few runs.
 */
export async function explain(
  client: pg.ClientBase,
  { text, values }: Statement,
  how: "custom" | "generic",
): Promise<Explained> {
  await client.query(`SET plan_cache_mode = force_${how}_plan`);
  await client.query(`PREPARE asked AS ${text}`);
  try {
    const given = values.length > 0 ? `(${values.map(literal).join(", ")})` : "";
    const explained = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE asked${given}`;
    const { rows } = await client.query<{ "QUERY PLAN": { Plan: Step; "Execution Time": number }[] }>(
      explained,
    );
    const [plan] = rows[0]?.["QUERY PLAN"] ?? [];
    if (!plan) throw new Error("PostgreSQL explains nothing");
    const steps = all(plan.Plan);
    const sorts = steps.filter((step) => /Sort$/.test(step["Node Type"]));
    return {
      scanned: steps.flatMap((step) =>
        step["Node Type"] === "Seq Scan" ? (step["Relation Name"] ?? []) : [],
      ),
      sorted: Math.max(0, ...sorts.flatMap((sort) => (sort.Plans ?? []).map((step) => step["Actual Rows"]))),
      read: Math.round(steps.reduce((sum, step) => sum + readBy(step), 0)),
      blocks: plan.Plan["Shared Hit Blocks"] + plan.Plan["Shared Read Blocks"],
      ms: plan["Execution Time"],
    };
  } finally {
    await client.query("DEALLOCATE asked");
  }
}

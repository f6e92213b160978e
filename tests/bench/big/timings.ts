// How long PostgreSQL takes for each list on the big database of DATABASE_URL: timings.ts [NAME]. Told to the parent as JSON over
// IPC, or said aloud.
import { disconnect } from "@/lib/db";
import { say } from "../../../scripts/lib/say.mjs";
import { allReads } from "./reads";
import { statementsOf } from "./statements";
import { subjects } from "./subjects";

/** Asked of each: a while to warm up, then as often as there is time, at least so many times. */
const [warming, least, seconds] = [20, 100, Number(process.env.BENCH_SQL_SECONDS ?? 2)];

export type Timing = { name: string; p50: number; p95: number };

const share = (sorted: number[], part: number) =>
  sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;

/** From sending each statement to having its rows, the statements of one call added up. */
async function time(ask: (nth: number) => Promise<number>): Promise<Omit<Timing, "name">> {
  for (let nth = 0; nth < warming; nth++) await ask(nth);
  const took: number[] = [];
  for (
    let nth = 0, until = performance.now() + seconds * 1000;
    nth < least || performance.now() < until;
    nth++
  ) {
    const { statements } = await statementsOf(() => ask(nth));
    took.push(statements.reduce((sum, { ms }) => sum + ms, 0));
  }
  took.sort((one, other) => one - other);
  return { p50: share(took, 0.5), p95: share(took, 0.95) };
}

try {
  const only = process.argv[2];
  const reads = (await allReads(await subjects())).filter(({ name, timed }) =>
    only ? name.includes(only) : timed,
  );
  const timings: Timing[] = [];
  for (const { name, ask } of reads) {
    const timing = { name, ...(await time(ask)) };
    timings.push(timing);
    if (!process.send)
      say(
        `  ${name.padEnd(34)} p50 ${timing.p50.toFixed(2).padStart(8)}  p95 ${timing.p95.toFixed(2).padStart(8)} ms`,
      );
  }
  process.send?.(timings);
} finally {
  await disconnect();
}

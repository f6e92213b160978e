import { parseCronItems, type Runner, run } from "graphile-worker";
import { env } from "@/lib/env";
import { quietLogger } from "@/lib/worker/logger";
import { cronItems, taskList } from "@/lib/worker/tasks";

/** Starts working through the jobs of the database; `stop()` of what is returned lets those under way finish. */
export function startWorker(): Promise<Runner> {
  return run({
    connectionString: env().DATABASE_URL,
    concurrency: 4,
    maxPoolSize: 5,
    noHandleSignals: true,
    taskList,
    parsedCronItems: parseCronItems(cronItems),
    logger: quietLogger,
  });
}

import { parseCronItems, type Runner, run, type Task, type TaskList } from "graphile-worker";
import { patiently } from "@/lib/db";
import { env } from "@/lib/env";
import { quietLogger } from "@/lib/worker/logger";
import { cronItems, taskList } from "@/lib/worker/tasks";

/** Starts working through the jobs of the database; `stop()` of what is returned lets those under way finish. */
export async function startWorker(): Promise<Runner> {
  const runner = await run({
    connectionString: env().DATABASE_URL,
    concurrency: 4,
    maxPoolSize: 5,
    noHandleSignals: true,
    taskList: patient(taskList),
    parsedCronItems: parseCronItems(cronItems),
    logger: quietLogger,
  });
  // A database from before there was search is entered now, not in an hour.
  await runner.addJob("complete-search", {}, { jobKey: "complete-search" });
  return runner;
}

/** The limit on statements is for requests, that somebody waits for. */
function patient(tasks: TaskList): TaskList {
  const each = Object.entries(tasks).map(([name, task]): [string, Task] => [
    name,
    (payload, helpers) => patiently(async () => task?.(payload, helpers)),
  ]);
  return Object.fromEntries(each);
}

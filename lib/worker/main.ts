import { disconnect } from "@/lib/db";
import { startWorker } from "@/lib/worker/start";

/** `npm run worker`: jobs in a process of their own, for installations that run several web processes. */
const runner = await startWorker();
console.log("The worker is ready.");

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void runner.stop();
  });
}
await runner.promise;
await disconnect();

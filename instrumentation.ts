/** Next calls this once when a server process starts: the place where jobs begin to run beside the web server. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.WORKER === "elsewhere") return;
  const { startWorker } = await import("@/lib/worker/start");
  // scripts/serve.mjs stops it before the database goes
  const slot = globalThis as typeof globalThis & { tanghuluWorker?: { stop(): Promise<void> } };
  slot.tanghuluWorker ??= await startWorker();
}

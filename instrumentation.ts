import type { Instrumentation } from "next";

/**
 * Next calls this once when a server process starts: what every installation needs is put in place (channels, rules), and
 * jobs begin to run beside the web server.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [{ db }, { ensureReference }, { directAnswer, directPress, keepsOrder }, { requireStorage }, terms] =
    await Promise.all([
      import("@/lib/db"),
      import("@/prisma/seed/reference"),
      import("@/lib/answers"),
      import("@/lib/media/store"),
      import("@/lib/terms/in-force"),
    ]);
  try {
    await requireStorage();
  } catch (error) {
    // Next would note it and answer on; scripts/serve.mjs does not
    return void Object.assign(globalThis, { tanghuluRefusal: error });
  }
  await ensureReference(db);
  await terms.keepTermsInForce();
  // scripts/serve/direct-answers.mjs and staff-places.mjs, outside of this bundle, find them here
  Object.assign(globalThis, {
    tanghuluAnswer: directAnswer,
    tanghuluPress: directPress,
    tanghuluKeepsOrder: keepsOrder,
  });
  if (process.env.WORKER === "elsewhere") return;
  const { startWorker } = await import("@/lib/worker/start");
  // scripts/serve.mjs stops it before the database goes
  const slot = globalThis as typeof globalThis & { tanghuluWorker?: { stop(): Promise<void> } };
  slot.tanghuluWorker ??= await startWorker();
}

/** Next calls this for whatever failed; the server layer (scripts/serve/too-slow.mjs) hears of what was only too slow. */
export const onRequestError: Instrumentation.onRequestError = async (error, { path }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { ranOutOfTime } = await import("@/lib/db");
  const slot = globalThis as typeof globalThis & { tanghuluTooSlow?: (path: string) => void };
  if (ranOutOfTime(error)) slot.tanghuluTooSlow?.(path);
};

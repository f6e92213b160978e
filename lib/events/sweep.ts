import { db } from "@/lib/db";

/** Days after which a delivered event has nothing more to say. */
const kept = 30;

/** Forgets old events together with the marks of their deliveries. */
export async function sweepEvents(now: Date): Promise<void> {
  await db.event.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - kept * 86_400_000) } } });
}

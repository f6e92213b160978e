import type { Tx } from "@/lib/db";
import type { EventName, EventPayloads } from "@/lib/events/schema";

/**
 * Says what happened, in the transaction in which it happens: the event and the job that delivers it exist exactly when the
 * change does. Subscribers react in lib/worker, later and possibly twice.
 */
export async function record<Name extends EventName>(
  tx: Tx,
  name: Name,
  payload: EventPayloads[Name],
): Promise<void> {
  const event = await tx.event.create({ data: { name, payload }, select: { id: true } });
  await tx.$executeRaw`SELECT graphile_worker.add_job('deliver', json_build_object('eventId', ${event.id}::text))`;
}

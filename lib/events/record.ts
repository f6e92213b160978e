import type { Tx } from "@/lib/db";
import type { EventName, EventPayloads } from "@/lib/events/schema";
import { Prisma } from "@/lib/generated/prisma/client";
import { newId } from "@/lib/ids";

/**
 * Says what happened, in the transaction in which it happens: the event and the job that delivers it exist exactly when the
 * change does. Subscribers react in lib/worker, later and possibly twice.
 */
export async function record<Name extends EventName>(
  tx: Tx,
  name: Name,
  payload: EventPayloads[Name],
): Promise<void> {
  await tx.$executeRaw`WITH ${recordedIn(name, payload, Prisma.sql`TRUE`)} SELECT FROM told`;
}

/**
 * The same inside a statement of bare SQL, for the few commands that are one: two parts of its WITH, of which the last, `told`, has to be
 * read by the statement itself. It happens if `when` does.
 */
export function recordedIn<Name extends EventName>(
  name: Name,
  payload: EventPayloads[Name],
  when: Prisma.Sql,
): Prisma.Sql {
  return Prisma.sql`said AS (INSERT INTO events (id, name, payload)
      SELECT ${newId()}::uuid, ${name}, ${JSON.stringify(payload)}::jsonb WHERE ${when} RETURNING id),
    told AS MATERIALIZED (
      SELECT graphile_worker.add_job('deliver', json_build_object('eventId', said.id::text)) FROM said)`;
}

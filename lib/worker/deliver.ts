import { db, type Tx } from "@/lib/db";
import type { EventName, EventPayloads } from "@/lib/events/schema";
import { isUuid } from "@/lib/pagination";

/** Reacts to one event inside the transaction that notes it as handled: both happen, or neither, and so exactly once. */
export type Subscriber<Name extends EventName> = (
  tx: Tx,
  payload: EventPayloads[Name],
  eventId: string,
) => Promise<void>;

export type Subscriptions = { [Name in EventName]?: Record<string, Subscriber<Name>> };

/** Hands an event to each of its subscribers that has not handled it yet. Runs as often as the queue likes. */
export async function deliver(subscriptions: Subscriptions, eventId: unknown): Promise<void> {
  if (typeof eventId !== "string" || !isUuid(eventId)) return;
  const event = await db.event.findUnique({
    where: { id: eventId },
    select: { name: true, payload: true, deliveries: { select: { subscriber: true } } },
  });
  if (!event) return;
  const handled = new Set(event.deliveries.map(({ subscriber }) => subscriber));
  // `record` wrote name and payload as a pair; the database returns them untyped.
  const subscribers = Object.entries(subscriptions[event.name as EventName] ?? {}) as [
    string,
    Subscriber<EventName>,
  ][];
  for (const [subscriber, react] of subscribers) {
    if (handled.has(subscriber)) continue;
    await db.$transaction(async (tx) => {
      const { count } = await tx.eventDelivery.createMany({
        data: [{ eventId, subscriber }],
        skipDuplicates: true,
      });
      // as above
      if (count === 1) await react(tx, event.payload as EventPayloads[EventName], eventId);
    });
  }
}

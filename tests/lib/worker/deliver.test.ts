import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { record } from "@/lib/events/record";
import { deliver, type Subscriptions } from "@/lib/worker/deliver";
import { aPerson } from "../../support/cast";

async function aFollowEvent() {
  const [mei, ana] = [await aPerson(), await aPerson()];
  await db.$transaction((tx) => record(tx, "person.followed", { followerId: ana.id, followeeId: mei.id }));
  return (await db.event.findFirstOrThrow()).id;
}

it("hands an event to a subscriber once, however often the job runs and at the same time", async () => {
  const eventId = await aFollowEvent();
  let times = 0;
  const subscriptions: Subscriptions = {
    "person.followed": {
      count: async () => {
        times += 1;
      },
    },
  };
  await Promise.all([1, 2, 3, 4].map(() => deliver(subscriptions, eventId)));
  expect(times).toBe(1);
});

it("tries a subscriber that failed again, and not the one that succeeded", async () => {
  const eventId = await aFollowEvent();
  const seen: string[] = [];
  let broken = true;
  const subscriptions: Subscriptions = {
    "person.followed": {
      sound: async () => {
        seen.push("sound");
      },
      shaky: async () => {
        if (broken) throw new Error("not yet");
        seen.push("shaky");
      },
    },
  };
  await expect(deliver(subscriptions, eventId)).rejects.toThrow("not yet");
  broken = false;
  await deliver(subscriptions, eventId);
  expect(seen).toEqual(["sound", "shaky"]);
});

it("says nothing when the change is rolled back", async () => {
  const [mei, ana] = [await aPerson(), await aPerson()];
  const undone = db.$transaction(async (tx) => {
    await record(tx, "person.followed", { followerId: ana.id, followeeId: mei.id });
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await db.event.count()).toBe(0);
});

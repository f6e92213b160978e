import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { publish } from "@/lib/notes/commands";
import { publishInput } from "@/lib/notes/schema";
import { answerQuestion } from "@/lib/worker/classifying";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aChannel, aNote, aPerson, aPicture } from "../../support/cast";
import { json, type StandIn, scores, startClassifier } from "../../support/classifier-server";
import { theRules } from "../moderation/support";

let standIn: StandIn;

/** As if the process had been started with it. */
function set(address: string | undefined) {
  env().CLASSIFIER_URL = address;
}

beforeAll(async () => {
  standIn = await startClassifier();
});
beforeEach(theRules);
afterEach(() => {
  set(undefined);
  standIn.forget();
});
afterAll(() => standIn.close());

const jobs = () =>
  db.$queryRaw<{ queue: string; key: string; tries: number; wait: number; payload: unknown }[]>`
    SELECT q.queue_name AS queue, j.key, j.max_attempts::int AS tries, extract(epoch FROM j.run_at - now())::float AS wait, j.payload
    FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
      LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
    WHERE t.identifier = 'classify-note'`;

async function aPublished() {
  await aChannel();
  const ana = await aPerson();
  const words = { title: "周末", body: "", channel: "pets", visibility: "everyone" };
  const pictures = [{ mediaId: (await aPicture(ana)).id }];
  const note = await publish(ana, publishInput.parse({ requestId: randomUUID(), ...words, pictures }));
  const events = await db.event.findMany({ where: { name: "note.published" }, select: { id: true } });
  for (const { id } of events) await deliver(subscriptions, id);
  return note;
}

describe("a published note", () => {
  it("is nobody's question as long as no classifier is set", async () => {
    const note = await aPublished();
    expect(await jobs()).toEqual([]);
    await answerQuestion(note.id, { attempts: 1, max_attempts: 10 });
    expect(standIn.asked).toEqual([]);
  });

  it("is asked about in a job of its own, once, with ten tries", async () => {
    set(standIn.url);
    const note = await aPublished();
    const [job, ...others] = await jobs();
    expect(others).toEqual([]);
    expect(job).toMatchObject({ key: `classify:${note.id}`, tries: 10, payload: { noteId: note.id } });
    expect(job?.queue).toMatch(/^classifier-[01]$/);
    expect(standIn.asked).toEqual([]);
    standIn.answers(scores({ hate: 1 }));
    await answerQuestion(note.id, { attempts: 1, max_attempts: 10 });
    expect(await db.hold.count({ where: { noteId: note.id } })).toBe(1);
  });
});

describe("a classifier in trouble", () => {
  const attempt = async (attempts: number) =>
    answerQuestion((await aNote({ by: await aPerson() })).id, { attempts, max_attempts: 10 });

  it("is asked again when it says so, with the tries that are left", async () => {
    set(standIn.url);
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    standIn.answers(json({}, 429, { "retry-after": "120" }));
    await attempt(3);
    const [job] = await jobs();
    expect(job?.tries).toBe(7);
    expect(job?.wait).toBeGreaterThan(110);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("the classifier answered 429"));
    warn.mockRestore();
  });

  it("is given up after the last try, whatever it says", async () => {
    set(standIn.url);
    standIn.answers(json({}, 429, { "retry-after": "120" }));
    await expect(attempt(10)).rejects.toThrow("the classifier answered 429");
    expect(await jobs()).toEqual([]);
  });

  it("is left to the queue, which waits longer each time, when it says nothing", async () => {
    set(standIn.url);
    standIn.answers(json({}, 500));
    await expect(attempt(1)).rejects.toThrow("the classifier answered 500");
    expect(await jobs()).toEqual([]);
  });
});

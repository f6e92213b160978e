import { randomInt } from "node:crypto";
import { readdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { db, sqlPool } from "@/lib/db";
import { diskStorage } from "@/lib/media/disk-storage";
import { mediaKey } from "@/lib/media/keys";
import { sweepFolder, uploadsFolder } from "@/lib/uploads/folder";
import { sweepUploads } from "@/lib/uploads/resumable";
import { taskList } from "@/lib/worker/tasks";
import { aPerson } from "../support/cast";
import { aSite } from "../support/site";
import { anAuthor, type Told } from "./author";

/** KILLS=50 is what the product is measured by; fewer are a quick look. */
const kills = Number(process.env.KILLS ?? 50);
const mediaFolder = process.env.MEDIA_DIR ?? "";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** After a random number of answers, and a moment more: while something is under way, also on a machine that is slow. */
async function inTheMidst(answers: () => number): Promise<void> {
  const enough = answers() + randomInt(1, 30);
  const patience = Date.now() + 10_000;
  while (answers() < enough && Date.now() < patience) await pause(10);
  await pause(randomInt(0, 200));
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

type Row = { id: string; keys: string[] };

async function mediaRows(): Promise<Row[]> {
  const { rows } = await sqlPool().query<Row>(
    "SELECT id, array_remove(still_keys || ARRAY[master_key, large_key, small_key, moving_key], NULL) AS keys FROM media",
  );
  return rows;
}

/** Nothing that was acknowledged is missing, and nothing half done can be seen. */
async function expectKept(told: Told[]): Promise<void> {
  const media = new Map((await mediaRows()).map((row) => [row.id, row.keys]));
  for (const [id, keys] of media) {
    for (const key of keys) {
      const file = await stat(join(mediaFolder, "served", key)).catch(() => null);
      expect(file?.size, `a file of picture ${id}`).toBeGreaterThan(0);
    }
  }
  const uploads = new Map((await db.upload.findMany()).map((upload) => [upload.id, upload]));
  const drafts = new Map(
    (await db.draft.findMany({ include: { images: true } })).map((draft) => [draft.id, draft]),
  );
  const notes = await db.note.findMany({ include: { images: { orderBy: { position: "asc" } } } });
  for (const { bytes, pictures, drafts: saved, notes: published } of told) {
    for (const [id, acknowledged] of bytes) {
      expect(uploads.get(id)?.received, `bytes of upload ${id}`).toBeGreaterThanOrEqual(acknowledged);
    }
    for (const id of pictures) expect(media.has(id), `picture ${id}`).toBe(true);
    for (const [id, { title, pictures }] of saved) {
      if (notes.some(({ title: name }) => name === title)) continue;
      const draft = drafts.get(id);
      expect(draft?.content, `draft ${id}`).toMatchObject({ title });
      expect(draft?.images.map(({ mediaId }) => mediaId).toSorted()).toEqual(pictures.toSorted());
    }
    for (const { title, pictures } of published.values()) {
      const found = notes.filter((note) => note.title === title);
      expect(found, `notes named ${title}`).toHaveLength(1);
      expect(found[0]?.images.map(({ mediaId }) => mediaId)).toEqual(pictures);
    }
  }
  // also those whose answer never arrived: whole, and once
  expect(new Set(notes.map(({ title }) => title)).size).toBe(notes.length);
  for (const { images, title } of notes) expect(images.length, title).toBeGreaterThan(0);
}

/** What the hourly and daily jobs do, a day later. */
async function sweep(): Promise<void> {
  const later = new Date(Date.now() + 25 * 60 * 60 * 1000);
  await sweepUploads(later);
  await sweepFolder(later);
  const { rows } = await sqlPool().query<{ payload: unknown }>(
    `SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
     WHERE t.identifier = 'remove_files'`,
  );
  for (const { payload } of rows) await taskList.remove_files?.(payload, {} as never); // it asks nothing of the worker
  for (const path of await filesIn(join(mediaFolder, "incoming"))) await utimes(path, 0, 0);
  const any = mediaKey("secret", "f".repeat(64), "480");
  const storage = diskStorage(mediaFolder);
  await storage.put(any, Buffer.of(1));
  await storage.remove(any);
}

test(`${kills} kills lose nothing that was acknowledged and leave nothing behind`, {
  timeout: 3_600_000,
}, async () => {
  const site = await aSite();
  await site.start();
  let isOver = false;
  const people = await Promise.all(["mei", "ana", "bo"].map((name) => aPerson(name)));
  const authors = await Promise.all(people.map((person) => anAuthor(person, site.origin, () => isOver)));
  const down: number[] = [];
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      await inTheMidst(() => authors.reduce((sum, { told }) => sum + told.answers, 0));
      await site.kill();
      await expectKept(authors.map(({ told }) => told));
      const since = Date.now();
      await site.start();
      down.push(Date.now() - since);
    }
    await pause(3000);
  } finally {
    isOver = true;
    await Promise.allSettled(authors.map(({ living }) => living));
    await site.kill();
  }
  for (const { living } of authors) await living;
  const told = authors.map((author) => author.told);
  await expectKept(told);
  const leftBefore = (await filesIn(mediaFolder)).length;
  await sweep();
  const wanted = new Set(
    (await mediaRows()).flatMap(({ keys }) => keys.map((key) => join(mediaFolder, "served", key))),
  );
  const left = await filesIn(mediaFolder);
  expect(left.filter((path) => !wanted.has(path))).toEqual([]);
  expect(await readdir(await uploadsFolder())).toEqual([]);
  const sum = (count: (one: Told) => number) => told.reduce((total, one) => total + count(one), 0);
  const figures = {
    ...{ kills, uploads: sum(({ bytes }) => bytes.size), pictures: sum(({ pictures }) => pictures.size) },
    ...{ drafts: sum(({ drafts }) => drafts.size), notes: sum(({ notes }) => notes.size) },
    ...{ triedAgain: sum(({ again }) => again), filesSwept: leftBefore - left.length },
    meanStartMs: Math.round(down.reduce((total, ms) => total + ms, 0) / down.length),
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  expect(figures.notes).toBeGreaterThan(0);
});

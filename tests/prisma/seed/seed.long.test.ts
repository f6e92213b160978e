import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { db } from "@/lib/db";
import { diskStorage } from "@/lib/media/disk-storage";
import { wrongCounters } from "@/prisma/seed/counters";
import { isStored } from "../../support/stored";

const folder = mkdtempSync(join(tmpdir(), "seed-"));
const media = join(folder, "media");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = promisify(execFile);

async function fillIn(): Promise<string> {
  const env = { ...process.env, SEED_DEMO: "1", MEDIA_DIR: media, DATA_DIR: folder };
  return (await run(process.execPath, ["--import", "tsx", "prisma/seed/index.ts"], { env })).stdout;
}

it("fills an empty database with a town whose every number is true", async () => {
  await fillIn();
  expect(await wrongCounters(db)).toEqual([]);
  expect(await db.note.count({ where: { counted: true } })).toBeGreaterThanOrEqual(130);
  expect(await db.comment.count()).toBeGreaterThanOrEqual(500);
  expect(await db.note.count({ where: { counted: true, score: { lte: 0 } } })).toBe(0);
  expect(await db.case.count({ where: { decidedAt: null } })).toBeGreaterThanOrEqual(2);
  expect(await db.appeal.count({ where: { decidedAt: null } })).toBe(1);
  expect(await db.hold.count()).toBe(1);
  const pictures = await db.media.findMany({
    where: { noteImages: { every: { note: { takedown: { is: null } } } } },
    select: { smallKey: true, largeKey: true, masterKey: true },
  });
  for (const key of pictures.flatMap((picture) => Object.values(picture))) {
    expect(await isStored(key, diskStorage(media)), key).toBe(true);
  }
  const people = JSON.parse(readFileSync(join(folder, "demo.json"), "utf8"));
  expect(people).toHaveLength(await db.credential.count());
  // And it stays out of a database in which people live.
  await expect(fillIn()).rejects.toThrow("People live in this database");
});

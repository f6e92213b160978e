import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { diskStorage } from "@/lib/media/disk-storage";
import { isMediaKey, mediaKey } from "@/lib/media/keys";
import { requireBucket, s3Storage } from "@/lib/media/s3-storage";
import { RangeNotSatisfiable, type Reading, type Storage } from "@/lib/media/storage";
import { bucket, type S3Server, startS3 } from "../../support/s3-server";

const hash = "a".repeat(64);
const key = mediaKey("secret", hash, "480");
const bytes = Buffer.from("0123456789");

describe("names of stored files", () => {
  test("are the same for the same upload, and tell nothing of each other", () => {
    expect(key).toMatch(/^([0-9a-f]{2})\/\1[0-9a-f]{38}\.480\.webp$/);
    expect(mediaKey("secret", hash, "480")).toBe(key);
    const master = mediaKey("secret", hash, "master");
    expect(master.slice(0, 43)).not.toBe(key.slice(0, 43));
    expect(mediaKey("other", hash, "480")).not.toBe(key);
  });

  test.each([
    "",
    "../../etc/passwd",
    `${key}/..`,
    `../${key}`,
    `${key}\0`,
    key.toUpperCase(),
    `${key}\n`,
    key.replace("/", "\\"),
  ])("are nothing like %j", (wrong) => expect(isMediaKey(wrong)).toBe(false));
});

let root = "";
let server: S3Server;

beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server.close());

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "tanghulu 糖葫芦 "));
});
afterEach(() => rm(root, { recursive: true }));

/** One promise, whoever keeps it. */
describe.each<[string, () => Promise<Storage>]>([
  ["on disk", async () => diskStorage(root)],
  [
    "in an S3 bucket",
    async () => {
      await server.empty();
      return s3Storage(server.settings);
    },
  ],
])("files %s", (_, open) => {
  let storage: Storage;

  beforeEach(async () => {
    storage = await open();
  });

  async function text(reading?: Reading): Promise<string | null> {
    const found = await storage.read(key, reading);
    return found && new Response(found.body).text();
  }

  test("are read as they were put, also when put twice", async () => {
    expect(await text()).toBeNull();
    await storage.put(key, bytes);
    await storage.put(key, bytes);
    expect(await text()).toBe("0123456789");
  });

  test("are read in full when larger than a chunk", async () => {
    const large = Buffer.alloc(300_000, "糖葫芦");
    await storage.put(key, large);
    const found = await storage.read(key);
    expect([found?.size, found?.start, found?.end]).toEqual([300_000, 0, 299_999]);
    expect(Buffer.from(await new Response(found?.body).arrayBuffer()).equals(large)).toBe(true);
  });

  test.each([
    [{ start: 0, end: 0 }, "0"],
    [{ start: 3 }, "3456789"],
    [{ start: 8, end: 99 }, "89"],
    [{ last: 2 }, "89"],
    [{ last: 99 }, "0123456789"],
  ])("are read in part: %j", async (range, expected) => {
    await storage.put(key, bytes);
    expect(await text({ range })).toBe(expected);
    const found = await storage.read(key, { range });
    expect([found?.size, (found?.end ?? 0) - (found?.start ?? 0) + 1]).toEqual([10, expected.length]);
    await found?.body.cancel();
  });

  test.each([{ start: 10 }, { start: 5, end: 4 }, { last: 0 }, { start: -1 }, { start: Number.NaN }])(
    "have no part %j",
    async (range) => {
      await storage.put(key, bytes);
      const reading = storage.read(key, { range });
      await expect(reading).rejects.toBeInstanceOf(RangeNotSatisfiable);
      await expect(reading).rejects.toMatchObject({ size: 10 });
    },
  );

  test("are let go of when nobody reads them to the end", async () => {
    await storage.put(key, Buffer.alloc(300_000, "x"));
    for (let time = 0; time < 50; time += 1) {
      const unread = await storage.read(key);
      await unread?.body.cancel();
    }
    const begun = (await storage.read(key))?.body.getReader();
    await begun?.read();
    await begun?.cancel();
    expect((await text())?.length).toBe(300_000);
  });

  test("taken down are out of reach, and come back when the appeal is granted", async () => {
    await storage.put(key, bytes);
    await storage.quarantine(key);
    await storage.quarantine(key);
    expect(await text()).toBeNull();
    expect(await text({ withheld: true })).toBe("0123456789");
    expect(await text({ withheld: true, range: { last: 1 } })).toBe("9");
    await storage.restore(key);
    await storage.restore(key);
    expect(await text()).toBe("0123456789");
    expect(await text({ withheld: true })).toBe("0123456789");
  });

  test("that are not there can be taken down and brought back to no effect", async () => {
    await storage.quarantine(key);
    await storage.restore(key);
    expect(await text({ withheld: true })).toBeNull();
  });

  test("removed are gone for good, out of quarantine too", async () => {
    await storage.put(key, bytes);
    await storage.quarantine(key);
    await storage.remove(key);
    await storage.remove(key);
    await storage.restore(key);
    expect(await text({ withheld: true })).toBeNull();
    await storage.put(key, bytes);
    await storage.remove(key);
    expect(await text({ withheld: true })).toBeNull();
  });

  test("never lie outside their folder", async () => {
    const outside = `../${"b".repeat(40)}.480.webp`;
    await expect(storage.put(outside, bytes)).rejects.toBeInstanceOf(TypeError);
    expect(await storage.read(outside)).toBeNull();
    await storage.remove(outside);
    await storage.quarantine(outside);
    await storage.restore(outside);
  });
});

describe("files on disk", () => {
  // S3 promises this of itself; the little server of these tests does not keep it.
  test("put by many at once are whole to every reader", async () => {
    const large = Buffer.alloc(200_000, "x");
    const storage = diskStorage(root);
    await storage.put(key, large);
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        if (i % 2) return storage.put(key, large);
        const found = await storage.read(key);
        expect((await new Response(found?.body).arrayBuffer()).byteLength).toBe(large.length);
      }),
    );
  });

  test("leave nothing half written", async () => {
    await diskStorage(root).put(key, bytes);
    expect(await readdir(join(root, "incoming"))).toEqual([]);
    expect((await stat(join(root, "served", key))).mode & 0o111).toBe(0);
  });

  test("half written by a process that was killed are cleared away, those being written are not", async () => {
    await diskStorage(root).put(key, bytes);
    const [old, fresh] = ["old", "fresh"].map((name) => join(root, "incoming", name));
    await writeFile(old!, "half");
    await writeFile(fresh!, "half");
    await utimes(old!, 0, 0);
    await diskStorage(root).put(key, bytes);
    expect(await readdir(join(root, "incoming"))).toEqual(["fresh"]);
  });
});

describe("an S3 bucket that cannot be used", () => {
  test.each([
    ["S3_BUCKET", { bucket: "elsewhere" }],
    ["S3_ACCESS_KEY_ID", { accessKeyId: "nobody" }],
    ["S3_SECRET_ACCESS_KEY", { secretAccessKey: "wrong" }],
    ["S3_ENDPOINT", { endpoint: "http://127.0.0.1:1" }],
  ])("is refused at start, with %s named", async (name, wrong) => {
    const attempt = requireBucket({ ...server.settings, ...wrong });
    await expect(attempt).rejects.toThrow(`The media storage is not usable: ${name}`);
  });

  test("is one that can be used when all is right", async () => {
    await requireBucket(server.settings);
    expect(server.settings.bucket).toBe(bucket);
  });
});

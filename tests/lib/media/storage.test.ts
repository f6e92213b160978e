import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskStorage } from "@/lib/media/disk-storage";
import { isMediaKey, mediaKey } from "@/lib/media/keys";
import { RangeNotSatisfiable, type Storage } from "@/lib/media/storage";

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

describe("files on disk", () => {
  let root: string;
  let storage: Storage;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "tanghulu 糖葫芦 "));
    storage = diskStorage(root);
  });
  afterEach(() => rm(root, { recursive: true }));

  async function text(range?: Parameters<Storage["read"]>[1]): Promise<string | null> {
    const found = await storage.read(key, range);
    return found && new Response(found.body).text();
  }

  test("are read as they were put, also when put twice", async () => {
    await storage.put(key, bytes);
    await storage.put(key, bytes);
    expect(await text()).toBe("0123456789");
    expect(await storage.exists(key)).toBe(true);
    expect(await readdir(join(root, "incoming"))).toEqual([]);
  });

  test("are read in full when larger than a chunk", async () => {
    const large = Buffer.alloc(300_000, "糖葫芦");
    await storage.put(key, large);
    const found = await storage.read(key);
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
    expect(await text(range)).toBe(expected);
    const found = await storage.read(key, range);
    expect([found?.size, (found?.end ?? 0) - (found?.start ?? 0) + 1]).toEqual([10, expected.length]);
    await found?.body.cancel();
  });

  test.each([{ start: 10 }, { start: 5, end: 4 }, { last: 0 }, { start: -1 }, { start: Number.NaN }])(
    "have no part %j",
    async (range) => {
      await storage.put(key, bytes);
      await expect(storage.read(key, range)).rejects.toBeInstanceOf(RangeNotSatisfiable);
    },
  );

  test("taken down are out of reach, and come back when the appeal is granted", async () => {
    await storage.put(key, bytes);
    await storage.quarantine(key);
    await storage.quarantine(key);
    expect(await storage.read(key)).toBeNull();
    expect(await storage.exists(key)).toBe(false);
    const withheld = await storage.readWithheld(key);
    expect(withheld && (await new Response(withheld.body).text())).toBe("0123456789");
    await storage.restore(key);
    await storage.restore(key);
    expect(await text()).toBe("0123456789");
  });

  test("removed are gone for good, out of quarantine too", async () => {
    await storage.put(key, bytes);
    await storage.quarantine(key);
    await storage.remove(key);
    await storage.remove(key);
    await storage.restore(key);
    expect(await storage.read(key)).toBeNull();
  });

  test("never lie outside their folder", async () => {
    const outside = `../${"b".repeat(40)}.480.webp`;
    await expect(storage.put(outside, bytes)).rejects.toBeInstanceOf(TypeError);
    expect(await storage.read(outside)).toBeNull();
    expect(await storage.exists(outside)).toBe(false);
    await storage.remove(outside);
    await storage.quarantine(outside);
    await storage.restore(outside);
  });

  test("half written by a process that was killed are cleared away, those being written are not", async () => {
    await storage.put(key, bytes);
    const [old, fresh] = ["old", "fresh"].map((name) => join(root, "incoming", name));
    await writeFile(old!, "half");
    await writeFile(fresh!, "half");
    await utimes(old!, 0, 0);
    await diskStorage(root).put(key, bytes);
    expect(await readdir(join(root, "incoming"))).toEqual(["fresh"]);
  });

  test("put by many at once are whole to every reader", async () => {
    const large = Buffer.alloc(200_000, "x");
    await storage.put(key, large);
    await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        if (i % 2) return storage.put(key, large);
        const found = await storage.read(key);
        expect((await new Response(found?.body).arrayBuffer()).byteLength).toBe(large.length);
      }),
    );
  });
});

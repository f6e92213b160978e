import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deliverMedia } from "@/lib/media/delivery";
import { diskStorage } from "@/lib/media/disk-storage";
import { mediaKey } from "@/lib/media/keys";
import { s3Storage } from "@/lib/media/s3-storage";
import type { Storage } from "@/lib/media/storage";
import { type S3Server, startS3 } from "../../support/s3-server";
import { aPicture, draw } from "./pictures";

const key = mediaKey("secret", "b".repeat(64), "480");
let root = "";
let server: S3Server;
let all: Buffer;

beforeAll(async () => {
  [server, all] = await Promise.all([startS3(), draw(aPicture(100, 80)).webp().toBuffer()]);
});
afterAll(() => server.close());
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "media-"));
});
afterEach(() => rm(root, { recursive: true }));

describe.each<[string, () => Promise<Storage>]>([
  ["on disk", async () => diskStorage(root)],
  [
    "in an S3 bucket",
    async () => {
      await server.empty();
      return s3Storage(server.settings);
    },
  ],
])("a picture %s", (_, open) => {
  let storage: Storage;

  beforeEach(async () => {
    storage = await open();
    await storage.put(key, all);
  });

  const get = (headers: HeadersInit = {}, method = "GET", name = key) =>
    deliverMedia(new Request(`http://localhost/media/${key}`, { headers, method }), name, storage);
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it("is served for good, as a picture and nothing else", async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect((await bytesOf(response)).equals(all)).toBe(true);
    expect(Object.fromEntries(response.headers)).toEqual({
      "accept-ranges": "bytes",
      "cache-control": "public, max-age=31536000, immutable",
      "content-disposition": "inline",
      "content-length": String(all.length),
      "content-security-policy": "default-src 'none'; sandbox",
      "content-type": "image/webp",
      "cross-origin-resource-policy": "same-origin",
      etag: `"${key.slice(3, -5)}"`,
      "x-content-type-options": "nosniff",
    });
  });

  it("is a picture to the browser even if its bytes were a page", async () => {
    await storage.put(key, Buffer.from("<script>alert(1)</script>"));
    const { headers } = await get();
    expect([headers.get("content-type"), headers.get("x-content-type-options")]).toEqual([
      "image/webp",
      "nosniff",
    ]);
  });

  it("is not sent again to whom has it", async () => {
    const etag = (await get()).headers.get("etag") ?? "";
    const again = await get({ "if-none-match": `"other", ${etag}` });
    expect([again.status, again.body, again.headers.get("etag")]).toEqual([304, null, etag]);
    expect((await get({ "if-none-match": '"other"' })).status).toBe(200);
  });

  it("is told of without its bytes", async () => {
    const head = await get({}, "HEAD");
    expect([head.status, head.headers.get("content-length"), head.body]).toEqual([
      200,
      String(all.length),
      null,
    ]);
    const part = await get({ range: "bytes=0-9" }, "HEAD");
    expect([part.status, part.headers.get("content-length"), part.body]).toEqual([206, "10", null]);
  });

  it.each([
    ["bytes=0-3", 206, (all: Buffer) => all.subarray(0, 4)],
    ["bytes=10-", 206, (all: Buffer) => all.subarray(10)],
    ["bytes=-5", 206, (all: Buffer) => all.subarray(-5)],
    ["bytes=0-9999999", 206, (all: Buffer) => all],
    ["bytes=-9999999", 206, (all: Buffer) => all],
    ["bytes=0-1,4-5", 200, (all: Buffer) => all],
    ["lines=0-1", 200, (all: Buffer) => all],
    ["bytes=5-2", 200, (all: Buffer) => all],
    ["bytes=-", 200, (all: Buffer) => all],
    ["bytes=1e3-", 200, (all: Buffer) => all],
  ])("answers the range %s with %i", async (range, status, part) => {
    const response = await get({ range });
    expect(response.status).toBe(status);
    const expected = part(all);
    expect((await bytesOf(response)).equals(expected)).toBe(true);
    expect(response.headers.get("content-length")).toBe(String(expected.length));
    const at = all.indexOf(expected);
    expect(response.headers.get("content-range")).toBe(
      status === 206 ? `bytes ${at}-${at + expected.length - 1}/${all.length}` : null,
    );
  });

  it("ends where its last byte is", async () => {
    const last = all.length - 1;
    expect((await bytesOf(await get({ range: `bytes=${last}-` }))).length).toBe(1);
    for (const range of [`bytes=${all.length}-`, "bytes=-0", "bytes=99999999-"]) {
      const response = await get({ range });
      expect([response.status, response.headers.get("content-range")]).toEqual([
        416,
        `bytes */${all.length}`,
      ]);
    }
  });

  it("is sent in part only to whom has the same one's other parts", async () => {
    const etag = (await get()).headers.get("etag") ?? "";
    expect((await get({ range: "bytes=0-3", "if-range": etag })).status).toBe(206);
    for (const other of ['"other"', `W/${etag}`, "Wed, 25 Nov 2026 00:00:00 GMT"]) {
      expect((await get({ range: "bytes=0-3", "if-range": other })).status, other).toBe(200);
    }
  });

  it("is not there once it is withheld, not even for whom has it", async () => {
    const etag = (await get()).headers.get("etag") ?? "";
    await storage.quarantine(key);
    const asked: Record<string, string>[] = [{}, { "if-none-match": etag }, { range: "bytes=0-3" }];
    for (const headers of asked) {
      const response = await get(headers);
      expect([response.status, response.headers.get("cache-control")]).toEqual([404, "no-store"]);
    }
  });

  it.each([
    "../../etc/passwd",
    "aa/../../x.webp",
    "aa/aa.480.webp",
    "%2e%2e/x",
    `ab/${"a".repeat(40)}.480.webp`,
    `aa/${"a".repeat(40)}.480.webp`,
    `quarantine/${key}`,
    `${key}.html`,
    "",
  ])("is not at %s", async (name) => {
    const response = await get({}, "GET", name);
    expect([response.status, response.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });
});

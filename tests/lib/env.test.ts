import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** As a process reads it that has just started. */
async function read(set: Record<string, string>) {
  for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
  vi.resetModules();
  return (await import("@/lib/env")).env();
}

const bucket = { S3_BUCKET: "tanghulu-media", S3_ACCESS_KEY_ID: "id", S3_SECRET_ACCESS_KEY: "secret" };

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe("the settings of the media storage", () => {
  it("may be left out: pictures are on disk then, 5 GB a person", async () => {
    expect(await read({})).toMatchObject({ MEDIA_QUOTA_MB: 5120, S3_REGION: "us-east-1" });
  });

  it("may be a bucket", async () => {
    const set = { ...bucket, S3_ENDPOINT: "https://s3.example:9000", S3_PATH_STYLE: "1" };
    expect(await read(set)).toMatchObject(set);
  });

  it.each(Object.keys(bucket))("are refused without %s, by name", async (name) => {
    const half = Object.fromEntries(Object.entries(bucket).filter(([one]) => one !== name));
    await expect(read(half)).rejects.toThrow(`${name} is missing, but S3_`);
  });

  it("are refused when an address is given and no bucket", async () => {
    await expect(read({ S3_ENDPOINT: "https://s3.example" })).rejects.toThrow(
      "S3_BUCKET is missing, but S3_ENDPOINT is set",
    );
  });

  it.each([
    [{ ...bucket, S3_BUCKET: "Not A Bucket" }, "S3_BUCKET must be the name of a bucket"],
    [{ ...bucket, S3_BUCKET: "" }, "S3_BUCKET must be the name of a bucket"],
    [{ ...bucket, S3_ENDPOINT: "s3.example" }, "S3_ENDPOINT must be an http(s):// address"],
    [{ ...bucket, S3_ENDPOINT: "ftp://s3.example" }, "S3_ENDPOINT must be an http(s):// address"],
    [{ ...bucket, S3_PATH_STYLE: "yes" }, "S3_PATH_STYLE must be 0 or 1"],
    [{ ...bucket, S3_SECRET_ACCESS_KEY: "" }, "S3_SECRET_ACCESS_KEY must not be empty"],
    [{ MEDIA_QUOTA_MB: "0" }, "MEDIA_QUOTA_MB must be at least 1"],
    [{ MEDIA_QUOTA_MB: "lots" }, "MEDIA_QUOTA_MB must be a number of megabytes"],
  ])("are refused when wrong: %o", async (set, words) => {
    await expect(read(set)).rejects.toThrow(words);
  });
});

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

describe("the limit on a statement of a request", () => {
  it("is five seconds where nobody says otherwise", async () => {
    expect((await read({})).DATABASE_STATEMENT_MS).toBe(5_000);
  });

  it.each(["0", "99", "600001", "soon"])("is refused when it makes no sense: %s", async (given) => {
    await expect(read({ DATABASE_STATEMENT_MS: given })).rejects.toThrow("DATABASE_STATEMENT_MS must be");
  });
});

const words = { CLASSIFIER_URL: "https://moderation.example" };
const pictures = { CLASSIFIER_IMAGE_URL: "http://127.0.0.1:8080" };

describe("the settings of the classifier", () => {
  it("may be left out: nothing is asked of anybody then", async () => {
    const set = await read({});
    expect([set.CLASSIFIER_URL, set.CLASSIFIER_IMAGE_URL]).toEqual([undefined, undefined]);
  });

  it("may name one endpoint for words and another for pictures", async () => {
    const set = { ...words, ...pictures, CLASSIFIER_KEY: "sk-1", CLASSIFIER_IMAGE_MODEL: "nsfw" };
    expect(await read(set)).toMatchObject({ ...set, CLASSIFIER_TIMEOUT_MS: 10_000 });
  });

  it("may bring thresholds", async () => {
    const thresholds = {
      sexual: { rule: "pornography", hold: 0.9, blur: 1 },
      hate: { rule: "hate", hold: 0.01 },
    };
    const set = await read({ ...words, CLASSIFIER_THRESHOLDS: JSON.stringify(thresholds) });
    expect(set.CLASSIFIER_THRESHOLDS).toEqual(thresholds);
  });

  it.each(["100", "60000"])("may wait %s ms", async (CLASSIFIER_TIMEOUT_MS) => {
    expect((await read({ CLASSIFIER_TIMEOUT_MS })).CLASSIFIER_TIMEOUT_MS).toBe(Number(CLASSIFIER_TIMEOUT_MS));
  });

  it.each([
    [{ CLASSIFIER_URL: "moderation.example" }, "CLASSIFIER_URL must be an http(s):// address"],
    [{ CLASSIFIER_URL: "file:///etc/passwd" }, "CLASSIFIER_URL must be an http(s):// address"],
    [{ CLASSIFIER_URL: "https://me:pass@moderation.example" }, "CLASSIFIER_URL must be an address without"],
    [{ CLASSIFIER_IMAGE_URL: "https://x.example/?key=1" }, "CLASSIFIER_IMAGE_URL must be an address without"],
    [{ CLASSIFIER_KEY: "sk" }, "CLASSIFIER_KEY is set, but CLASSIFIER_URL is missing"],
    [{ ...pictures, CLASSIFIER_MODEL: "m" }, "CLASSIFIER_MODEL is set, but CLASSIFIER_URL is missing"],
    [
      { ...words, CLASSIFIER_IMAGE_KEY: "sk" },
      "CLASSIFIER_IMAGE_KEY is set, but CLASSIFIER_IMAGE_URL is missing",
    ],
    [{ ...words, CLASSIFIER_KEY: "two words" }, "CLASSIFIER_KEY must be printable characters"],
    [{ ...words, CLASSIFIER_KEY: "line\nbreak" }, "CLASSIFIER_KEY must be printable characters"],
    [{ CLASSIFIER_TIMEOUT_MS: "99" }, "CLASSIFIER_TIMEOUT_MS must be at least 100"],
    [{ CLASSIFIER_TIMEOUT_MS: "60001" }, "CLASSIFIER_TIMEOUT_MS must be at most 60000"],
    [
      { CLASSIFIER_THRESHOLDS: "{}" },
      "CLASSIFIER_THRESHOLDS is set, but CLASSIFIER_URL or CLASSIFIER_IMAGE_URL",
    ],
  ])("are refused when wrong: %o", async (set, sentence) => {
    await expect(read(set)).rejects.toThrow(sentence);
  });

  it.each([
    "nonsense",
    "[]",
    '{"a":{"rule":"hate"}}',
    '{"a":{"rule":"hate","hold":0}}',
    '{"a":{"rule":"hate","hold":1.01}}',
    '{"a":{"rule":"hate","remove":0.5}}',
  ])("are refused with thresholds that are none: %s", async (CLASSIFIER_THRESHOLDS) => {
    const half = read({ ...words, CLASSIFIER_THRESHOLDS });
    await expect(half).rejects.toThrow("CLASSIFIER_THRESHOLDS must be JSON like");
  });
});

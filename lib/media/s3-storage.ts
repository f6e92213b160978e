import type { S3Client } from "@aws-sdk/client-s3";
import { isMediaKey } from "@/lib/media/keys";
import { type Reading, resolveRange, type Storage, type StoredFile } from "@/lib/media/storage";

export type S3Settings = {
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Of a server that is not Amazon's own. */
  endpoint?: string | undefined;
  /** The bucket is named in the path, not in the host name. */
  pathStyle: boolean;
};

type S3 = typeof import("@aws-sdk/client-s3");
type Opened = { s3: S3; client: S3Client };

const SECONDS = 1000;

/**
 * Media in an S3-compatible bucket, under `served/` and `quarantine/`. The bucket stays private: the site hands files out
 * itself, so that an address never changes and what is withheld is gone at once.
 */
export function s3Storage(settings: S3Settings): Storage {
  const { bucket: Bucket } = settings;
  const served = (key: string) => `served/${key}`;
  const hidden = (key: string) => `quarantine/${key}`;
  let opening: Promise<Opened> | undefined;
  const open = () => {
    opening ??= connect(settings);
    return opening;
  };

  async function put(key: string, bytes: Uint8Array): Promise<void> {
    if (!isMediaKey(key)) throw new TypeError("not a media key");
    const { s3, client } = await open();
    // An object is there whole or not at all.
    await client.send(
      new s3.PutObjectCommand({ Bucket, Key: served(key), Body: bytes, ContentType: "image/webp" }),
    );
  }

  async function read(key: string, { range, withheld }: Reading = {}): Promise<StoredFile | null> {
    if (!isMediaKey(key)) return null;
    // Served once more at the end: it may have come back between the two looks.
    for (const Key of withheld ? [served(key), hidden(key), served(key)] : [served(key)]) {
      const size = await sizeOf(Key);
      if (size === null) continue;
      const { start, end } = resolveRange(size, range);
      return { size, start, end, body: streamOf(Key, start, end) };
    }
    return null;
  }

  async function sizeOf(Key: string): Promise<number | null> {
    const { s3, client } = await open();
    const found = await client.send(new s3.HeadObjectCommand({ Bucket, Key })).catch(nullIfMissing);
    return found ? (found.ContentLength ?? 0) : null;
  }

  /** Asks for the bytes when somebody reads them, and gives exactly as many as were promised. */
  function streamOf(Key: string, start: number, end: number): ReadableStream<Uint8Array> {
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
    let left = end - start + 1;
    const begin = async () => {
      const { s3, client } = await open();
      const Range = `bytes=${start}-${end}`;
      const { Body } = await client.send(new s3.GetObjectCommand({ Bucket, Key, Range }));
      if (!Body) throw new Error("an object without a body");
      return Body.transformToWebStream().getReader();
    };
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          if (left === 0) return controller.close();
          reader ??= await begin();
          const { done, value } = await reader.read();
          if (done) throw new Error(`${left} bytes of ${Key} did not come`);
          const part = value.subarray(0, left);
          left -= part.byteLength;
          controller.enqueue(part);
          if (left > 0) return;
          controller.close();
          await reader.cancel();
        },
        cancel: (reason) => reader?.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  }

  async function remove(key: string): Promise<void> {
    if (!isMediaKey(key)) return;
    await Promise.all([removeObject(served(key)), removeObject(hidden(key))]);
  }

  async function removeObject(Key: string): Promise<void> {
    const { s3, client } = await open();
    await client.send(new s3.DeleteObjectCommand({ Bucket, Key }));
  }

  /** Killed between the two steps, it is finished by being called again, as it would be in any case. */
  async function move(key: string, from: string, to: string): Promise<void> {
    if (!isMediaKey(key)) return;
    const { s3, client } = await open();
    const copy = new s3.CopyObjectCommand({ Bucket, Key: to, CopySource: `${Bucket}/${from}` });
    if (await client.send(copy).catch(nullIfMissing)) await removeObject(from);
  }

  return {
    put,
    read,
    remove,
    quarantine: (key) => move(key, served(key), hidden(key)),
    restore: (key) => move(key, hidden(key), served(key)),
  };
}

/** Writes a small object, so that settings that cannot work are known at start. Throws a sentence that names the setting. */
export async function requireBucket(settings: S3Settings): Promise<void> {
  const { s3, client } = await connect(settings);
  try {
    await client.send(
      new s3.PutObjectCommand({ Bucket: settings.bucket, Key: "started", Body: new Date().toISOString() }),
    );
  } catch (error) {
    throw new Error(`The media storage is not usable: ${whatIsWrong(error, settings)}`, { cause: error });
  } finally {
    client.destroy();
  }
}

function whatIsWrong(error: unknown, { bucket, endpoint }: S3Settings): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "NoSuchBucket") return `S3_BUCKET names “${bucket}”, and there is no such bucket`;
  if (name === "InvalidAccessKeyId") return "S3_ACCESS_KEY_ID is not known there";
  if (name === "SignatureDoesNotMatch") return "S3_SECRET_ACCESS_KEY does not belong to S3_ACCESS_KEY_ID";
  if (name === "AccessDenied") return `the key may not write to the bucket “${bucket}”`;
  return `${endpoint ? `S3_ENDPOINT (${endpoint})` : "S3"} does not answer as it should (${String(error)})`;
}

/** Loaded on first use: installations that keep media on disk need not carry it. */
async function connect(settings: S3Settings): Promise<Opened> {
  const s3 = await import("@aws-sdk/client-s3");
  const { endpoint, region, pathStyle, accessKeyId, secretAccessKey } = settings;
  const client = new s3.S3Client({
    region,
    ...(endpoint ? { endpoint } : {}),
    forcePathStyle: pathStyle,
    credentials: { accessKeyId, secretAccessKey },
    // Others than Amazon refuse the checksums that its newer clients add unasked.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 5 * SECONDS, requestTimeout: 30 * SECONDS },
  });
  return { s3, client };
}

function nullIfMissing(error: unknown): null {
  if (error instanceof Error && ["NotFound", "NoSuchKey"].includes(error.name)) return null;
  throw error;
}

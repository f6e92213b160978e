import { type Env, env } from "@/lib/env";
import { diskStorage } from "@/lib/media/disk-storage";
import { requireBucket, type S3Settings, s3Storage } from "@/lib/media/s3-storage";
import type { Storage } from "@/lib/media/storage";

let opened: { from: Env; storage: Storage } | undefined;

/** The storage that this installation is set to. */
export function mediaStorage(): Storage {
  const from = env();
  if (opened?.from !== from) opened = { from, storage: open(from) };
  return opened.storage;
}

/** Refuses at start a storage that cannot work. A folder is made when it is first needed. */
export async function requireStorage(): Promise<void> {
  const s3 = s3Settings(env());
  if (s3) await requireBucket(s3);
}

function open(from: Env): Storage {
  const s3 = s3Settings(from);
  return s3 ? s3Storage(s3) : diskStorage(from.MEDIA_DIR);
}

function s3Settings(from: Env): S3Settings | null {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_ENDPOINT, S3_REGION, S3_PATH_STYLE } = from;
  if (!S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return null;
  return {
    bucket: S3_BUCKET,
    region: S3_REGION,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
    endpoint: S3_ENDPOINT,
    pathStyle: (S3_PATH_STYLE ?? (S3_ENDPOINT ? "1" : "0")) === "1",
  };
}

import type { Storage } from "@/lib/media/storage";
import { mediaStorage } from "@/lib/media/store";

/** Whether anybody could fetch this file. */
export async function isStored(key: string, storage: Storage = mediaStorage()): Promise<boolean> {
  const file = await storage.read(key);
  await file?.body.cancel();
  return file !== null;
}

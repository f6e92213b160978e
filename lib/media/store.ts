import { env } from "@/lib/env";
import { diskStorage } from "@/lib/media/disk-storage";
import type { Storage } from "@/lib/media/storage";

let opened: { folder: string; storage: Storage } | undefined;

/** The storage that this installation is set to. */
export function mediaStorage(): Storage {
  const folder = env().MEDIA_DIR;
  if (opened?.folder !== folder) opened = { folder, storage: diskStorage(folder) };
  return opened.storage;
}

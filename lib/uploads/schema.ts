import { z } from "zod";

/** Limits of resumable uploads. No Node APIs: the composer may read them. */

/** Uploads one person may have under way. */
export const MOST_UNFINISHED = 20;
/** Hours after its last byte that an upload is kept. */
export const UPLOAD_HOURS = 24;
/** Pieces of one upload; each request that brings bytes adds at least one. */
export const MOST_PIECES = 1000;

export const uploadRef = z.object({ id: z.uuid("notFound") });
export type UploadRef = z.output<typeof uploadRef>;

import { createHmac } from "node:crypto";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import type { NoteRef } from "@/lib/engagement/schema";
import { env } from "@/lib/env";
import { visibleToSql } from "@/lib/notes/visibility";

/**
 * Who looked, as a key that says nothing: a person's id, or the address of somebody signed out, under a salt that is another
 * one every day. Yesterday's keys cannot be matched with today's.
 */
function visitorKey(viewer: Anyone, address: string, day: string): Uint8Array<ArrayBuffer> {
  const who = viewer ? `account:${viewer.id}` : `address:${address}`;
  return Uint8Array.from(
    createHmac("sha256", env().AUTH_SECRET).update(`${day}:${who}`).digest().subarray(0, 16),
  );
}

/** Counts a view once a person and day. An author's own looks do not count. */
export async function view(viewer: Anyone, { id }: NoteRef, address: string, now: Date): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  const key = visitorKey(viewer, address, day);
  await db.$executeRaw`
    WITH i AS (INSERT INTO note_views (note_id, day, viewer_key, created_at)
      SELECT n.id, ${day}::date, ${key}, now() FROM notes n
      WHERE n.id = ${id}::uuid AND ${visibleToSql(viewer)} AND n.author_id IS DISTINCT FROM ${viewer?.id ?? null}::uuid
      ON CONFLICT DO NOTHING RETURNING note_id)
    UPDATE notes SET view_count = view_count + 1 WHERE id IN (SELECT note_id FROM i)`;
}

/** Counts the use of the share or copy button, once a person and day. */
export async function share(viewer: Anyone, { id }: NoteRef, address: string, now: Date): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  const key = visitorKey(viewer, address, day);
  await db.$executeRaw`
    WITH i AS (INSERT INTO shares (note_id, day, viewer_key, created_at)
      SELECT n.id, ${day}::date, ${key}, now() FROM notes n WHERE n.id = ${id}::uuid AND ${visibleToSql(viewer)}
      ON CONFLICT DO NOTHING RETURNING note_id)
    UPDATE notes SET share_count = share_count + 1 WHERE id IN (SELECT note_id FROM i)`;
}

import { requireViewer, requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db, type Tx } from "@/lib/db";
import { type Count, countReceived } from "@/lib/engagement/likes";
import type { NoteRef } from "@/lib/engagement/schema";
import { record } from "@/lib/events/record";
import { visibleToSql } from "@/lib/notes/visibility";
import { Refusal } from "@/lib/refusal";

type CollectInput = NoteRef & { boardId?: string | undefined };

/** Collects a note into a board (one's default board unless named); collecting twice counts once. */
export async function collect(viewer: Anyone, { id, boardId }: CollectInput): Promise<Count> {
  const me = requireWriter(viewer);
  return db.$transaction(async (tx) => {
    const board = boardId ? await ownBoard(tx, me.id, boardId) : await defaultBoard(tx, me.id);
    const rows = await tx.$queryRaw<{ inserted: boolean; count: number; author_id: string }[]>`
      WITH note AS (SELECT n.id, n.author_id FROM notes n WHERE n.id = ${id}::uuid AND ${visibleToSql(me)}),
      i AS (INSERT INTO collects (account_id, note_id, board_id, created_at) SELECT ${me.id}::uuid, id, ${board}::uuid, now() FROM note
        ON CONFLICT DO NOTHING RETURNING note_id),
      u AS (UPDATE notes SET collect_count = collect_count + 1 WHERE id IN (SELECT note_id FROM i) RETURNING collect_count)
      SELECT EXISTS (SELECT 1 FROM i) AS inserted, note.author_id,
        coalesce((SELECT collect_count FROM u), (SELECT collect_count FROM notes WHERE id = note.id)) AS count
      FROM note`;
    const [note] = rows;
    if (!note) throw new Refusal("not_found", "notFound");
    if (note.inserted) {
      await countReceived(tx, note.author_id, 1);
      await countBoard(tx, board, 1);
      await record(tx, "note.collected", { noteId: id, accountId: me.id });
    }
    return { count: note.count };
  });
}

/**
 * Takes a note out again, also one that is no longer to be seen. Where there is nothing
 * to undo it is quietly nothing, and does not tell whether there is such a thing.
 */
export async function uncollect(viewer: Anyone, { id }: NoteRef): Promise<Count> {
  const me = requireViewer(viewer);
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ board_id: string | null; count: number; author_id: string }[]>`
      WITH d AS (DELETE FROM collects WHERE note_id = ${id}::uuid AND account_id = ${me.id}::uuid RETURNING note_id, board_id),
      u AS (UPDATE notes SET collect_count = collect_count - 1 WHERE id IN (SELECT note_id FROM d) RETURNING collect_count)
      SELECT (SELECT board_id FROM d), n.author_id, coalesce((SELECT collect_count FROM u), n.collect_count) AS count
      FROM notes n WHERE n.id = ${id}::uuid AND (EXISTS (SELECT 1 FROM d) OR (${visibleToSql(me)}))`;
    const [note] = rows;
    if (!note) return { count: 0 };
    if (note.board_id) {
      await countReceived(tx, note.author_id, -1);
      await countBoard(tx, note.board_id, -1);
    }
    return { count: note.count };
  });
}

async function ownBoard(tx: Tx, ownerId: string, id: string): Promise<string> {
  const board = await tx.board.findFirst({ where: { id, ownerId }, select: { id: true } });
  if (!board) throw new Refusal("not_found", "notFound");
  return board.id;
}

/** Made on first use; a partial unique index settles two first uses at once. Its name is shown in the reader's language. */
async function defaultBoard(tx: Tx, ownerId: string): Promise<string> {
  await tx.board.createMany({
    data: [{ ownerId, name: "", isDefault: true, isPrivate: true }],
    skipDuplicates: true,
  });
  const board = await tx.board.findFirstOrThrow({
    where: { ownerId, isDefault: true },
    select: { id: true },
  });
  return board.id;
}

async function countBoard(tx: Tx, boardId: string, by: 1 | -1): Promise<void> {
  await tx.$executeRaw`UPDATE boards SET note_count = note_count + ${by} WHERE id = ${boardId}::uuid`;
}

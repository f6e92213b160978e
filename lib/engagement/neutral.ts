import { markStale, tags } from "@/lib/cache-tags";
import type { Tx } from "@/lib/db";

/** What stands in the place of a board's title. Names of one person's boards differ, so it carries a piece of the id. */
function neutralFor(boardId: string): string {
  return `Board 专辑 ${boardId.slice(-4)}`;
}

async function lock(tx: Tx, boardId: string) {
  await tx.$queryRaw`SELECT 1 FROM boards WHERE id = ${boardId}::uuid FOR NO KEY UPDATE`;
  return tx.board.findUnique({
    where: { id: boardId },
    select: { name: true, ownerId: true, owner: { select: { handle: true } } },
  });
}

/** For moderation, in its transaction. Answers the title that stood there; null when it is neutral already, or none. */
export async function neutraliseTitle(tx: Tx, boardId: string): Promise<string | null> {
  const board = await lock(tx, boardId);
  const neutral = neutralFor(boardId);
  if (!board || board.name === "" || board.name === neutral) return null;
  await tx.board.update({ where: { id: boardId }, data: { name: neutral }, select: { id: true } });
  await markStale(tx, tags.person(board.owner.handle));
  return board.name;
}

/** Puts a title back, unless its owner has chosen another meanwhile, or has another board of that name by now. */
export async function giveTitleBack(tx: Tx, boardId: string, original: string): Promise<void> {
  const board = await lock(tx, boardId);
  if (!board || board.name !== neutralFor(boardId)) return;
  const { ownerId } = board;
  if (await tx.board.findFirst({ where: { ownerId, name: original }, select: { id: true } })) return;
  await tx.board.update({ where: { id: boardId }, data: { name: original }, select: { id: true } });
  await markStale(tx, tags.person(board.owner.handle));
}

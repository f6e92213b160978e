import type { Tx } from "@/lib/db";
import type { Screening } from "@/lib/screening/screen";

/** Keeps what was found in what is held for it: for the person who will look at it, and for those who keep the terms. */
export async function keepScreening(
  tx: Tx,
  { verdict, hits }: Screening,
  held: { noteId: string } | { commentId: string },
): Promise<string> {
  const row = await tx.screening.create({ data: { verdict, hits, ...held }, select: { id: true } });
  return row.id;
}

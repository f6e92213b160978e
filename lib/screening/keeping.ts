import type { Tx } from "@/lib/db";
import type { Screening } from "@/lib/screening/screen";

/** Keeps what was found, for the person who will look at it. */
export async function keepScreening(tx: Tx, { verdict, hits }: Screening): Promise<string> {
  const row = await tx.screening.create({ data: { verdict, hits }, select: { id: true } });
  return row.id;
}

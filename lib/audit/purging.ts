import { db } from "@/lib/db";

/** What people wrote is kept beside the audit as long as anybody may still ask about a decision, and a year for the yearly report. */
const keptDays = 2 * 365;

/** The moment since which every text is still there. */
export function textsKeptSince(now: Date): Date {
  return new Date(now.getTime() - keptDays * 86_400_000);
}

/** Empties the texts beside the audit that are old enough. The rows stay, with the digests of what was written, and so does the chain. */
export async function sweepTexts(now: Date): Promise<number> {
  const { count } = await db.auditText.deleteMany({ where: { createdAt: { lt: textsKeptSince(now) } } });
  return count;
}

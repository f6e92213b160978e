import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";

export type Letter = { subject: string; body: string };

/** Puts a letter into the outgoing tray, in the caller's transaction: it is sent only if what it speaks of did happen. */
export async function queueMail(tx: Tx, recipient: string, { subject, body }: Letter): Promise<void> {
  const mail = await tx.mail.create({ data: { recipient, subject, body }, select: { id: true } });
  await record(tx, "mail.queued", { mailId: mail.id });
}

const keptDays = 7;

/** Letters of more than a week ago, sent or not: their links are long dead, and addresses are not kept for nothing. */
export async function sweepLetters(now: Date): Promise<void> {
  await db.mail.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - keptDays * 86_400_000) } } });
}

import type { Tx } from "@/lib/db";
import { settleCounts } from "@/lib/notes/counting";
import { markNoteStale } from "@/lib/notes/stale";

/**
 * Takes a note that was readable out of sight until a person has looked, because of what the classifier said of it. For moderation, in
 * its transaction, which holds the note's row and records the event.
 */
export async function setAside(tx: Tx, noteId: string, classificationId: string): Promise<void> {
  await tx.hold.create({ data: { noteId, classificationId }, select: { noteId: true } });
  await settleCounts(tx, noteId);
  await markNoteStale(tx, noteId);
}

/** Lets a note wait again for what it waited for the last time. Nothing when it waits already, or never did. */
export async function holdAgain(tx: Tx, noteId: string): Promise<void> {
  const last = {
    where: { noteId },
    orderBy: { createdAt: "desc" },
    select: { id: true, createdAt: true },
  } as const;
  const [words, answer] = [
    await tx.screening.findFirst(last),
    await tx.classification.findFirst({ ...last, where: { noteId, outcome: "hold" } }),
  ];
  const byMachine = answer !== null && (words === null || answer.createdAt > words.createdAt);
  if (!words && !byMachine) return;
  const why = byMachine ? { classificationId: answer.id } : { screeningId: words?.id };
  await tx.hold.createMany({ data: [{ noteId, ...why }], skipDuplicates: true });
  await settleCounts(tx, noteId);
  await markNoteStale(tx, noteId);
}

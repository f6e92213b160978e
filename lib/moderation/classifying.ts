import { buffer } from "node:stream/consumers";
import { ask } from "@/lib/classifier/asking";
import { type Finding, findingsIn, wordsToSend } from "@/lib/classifier/rules";
import type { Classifier } from "@/lib/classifier/settings";
import { db } from "@/lib/db";
import type { ClassifierOutcome } from "@/lib/generated/prisma/enums";
import { mediaStorage } from "@/lib/media/store";
import { type Due, dueOf } from "@/lib/moderation/classifiable";
import { settleFindings } from "@/lib/moderation/classified";

/**
 * Asks the classifier about a published note as it stands, and does what the answer comes to: nothing, waiting for a moderator, or
 * blurred pictures. No transaction is open while it is asked; if the note has changed meanwhile, the answer is dropped (the change is
 * asked about by itself). Answers what came of it, null when nothing was asked or done; throws a ClassifierTrouble.
 */
export async function classify(noteId: string, by: Classifier): Promise<ClassifierOutcome | null> {
  const note = await dueOf(db, noteId);
  if (!note) return null;
  const findings = await findingsAbout(note, by);
  return db.$transaction((tx) => settleFindings(tx, { noteId, version: note.version }, findings));
}

/** The words first, then one picture after the other; what is to wait anyway is not shown any further. */
async function findingsAbout(note: Due, { words, pictures, thresholds }: Classifier): Promise<Finding[]> {
  const found: Finding[] = [];
  const text = wordsToSend({ ...note, altTexts: note.images.map(({ alt }) => alt) });
  if (words && text !== "") found.push(...findingsIn(await ask(words, text), thresholds, null));
  for (const [index, { media }] of note.images.entries()) {
    if (!pictures || found.some(({ action }) => action === "hold")) break;
    const webp = await smallRendition(media.smallKey);
    if (webp) found.push(...findingsIn(await ask(pictures, { webp }), thresholds, index + 1));
  }
  return found;
}

/** Some 480 pixels wide and without metadata, as everybody is sent it. Null when its file is gone. */
async function smallRendition(key: string): Promise<Uint8Array | null> {
  const file = await mediaStorage().read(key);
  return file && buffer(file.body);
}

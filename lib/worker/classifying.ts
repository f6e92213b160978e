import { ClassifierTrouble } from "@/lib/classifier/asking";
import { classifier } from "@/lib/classifier/settings";
import { db, type Tx } from "@/lib/db";
import { classify } from "@/lib/moderation/classifying";

/** Tries of one question, each after a pause e times as long as the one before: the last comes some four hours after the first. */
const tries = 10;

/**
 * A job of its own for a note that changed: the classifier is another program and may be slow. Two at a time, so that slow ones keep no
 * other job waiting; a note that changes again is asked about once.
 */
export async function queueQuestion(tx: Tx, noteId: string): Promise<void> {
  if (!classifier()) return;
  await addJob(tx, { noteId, tries, seconds: 0 });
}

type Wanted = { noteId: string; tries: number; seconds: number };

async function addJob(on: Pick<Tx, "$executeRaw">, { noteId, tries, seconds }: Wanted): Promise<void> {
  await on.$executeRaw`
    SELECT graphile_worker.add_job('classify-note', json_build_object('noteId', ${noteId}::text),
      queue_name := ${`classifier-${Number.parseInt(noteId.slice(-1), 16) % 2}`}, job_key := ${`classify:${noteId}`},
      run_at := now() + make_interval(secs => ${seconds}::float), max_attempts := ${tries}::int)`;
}

type Try = { attempts: number; max_attempts: number };

/** Asks. A classifier that says when it wants to be asked again is asked then; any other trouble is tried again by the queue. */
export async function answerQuestion(noteId: string, { attempts, max_attempts }: Try): Promise<void> {
  const by = classifier();
  if (!by) return;
  try {
    await classify(noteId, by);
  } catch (error) {
    const left = max_attempts - attempts;
    if (!(error instanceof ClassifierTrouble) || error.retryAfter === null || left < 1) throw error;
    console.warn(`worker: ${error.message} and wants to be asked again in ${error.retryAfter} s`);
    await addJob(db, { noteId, tries: left, seconds: error.retryAfter });
  }
}

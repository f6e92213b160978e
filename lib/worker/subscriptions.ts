import type { Tx } from "@/lib/db";
import { forgetPublished } from "@/lib/drafts/commands";
import { scoreNote } from "@/lib/feed/scores";
import { openCaseForHeldComment, openCaseForHold } from "@/lib/moderation/holding";
import { sendNoticeOutcomes } from "@/lib/moderation/notices";
import { settleCounts } from "@/lib/notes/counting";
import { settleEditedFiles, settleNoteFiles } from "@/lib/notes/files";
import { keepNote } from "@/lib/search/keeping";
import { keepPersonNames, keepTopicNames } from "@/lib/search/naming";
import { queueQuestion } from "@/lib/worker/classifying";
import type { Subscriber, Subscriptions } from "@/lib/worker/deliver";
import { telling } from "@/lib/worker/telling";

type NoteChange =
  | "note.published"
  | "note.edited"
  | "note.taken_down"
  | "note.restored"
  | "note.deleted"
  | "note.visibility_changed";
type AboutNote = Subscriber<NoteChange>;

const search: Subscriber<NoteChange | "note.released" | "note.set_aside" | "note.described"> = async (
  tx,
  { noteId },
) => {
  await keepNote(tx, noteId);
  await keepTopicNames(tx, noteId);
};
const names: Subscriber<"account.joined" | "person.renamed"> = (tx, { accountId }) =>
  keepPersonNames(tx, accountId);
const waiting: Subscriber<"note.held" | "note.edited"> = (tx, { noteId }) => openCaseForHold(tx, noteId);
const draft: Subscriber<"note.published" | "note.held"> = (tx, { noteId }) => forgetPublished(tx, noteId);
const count: AboutNote = (tx, { noteId }) => settleCounts(tx, noteId);
const score: Subscriber<"note.published" | "note.released" | "note.restored"> = (tx, { noteId }) =>
  scoreNote(tx, noteId);
const files: Subscriber<NoteChange | "note.held" | "note.set_aside" | "note.picture_settled"> = (
  tx,
  { noteId },
) => settleNoteFiles(tx, noteId);
const classify: AboutNote = (tx, { noteId }) => queueQuestion(tx, noteId);

/** Everything that follows from what happens, by event: the one place where slices meet without knowing each other. */
export const subscriptions: Subscriptions = {
  ...telling,
  // A new note may show a picture whose files went with an earlier one.
  "note.published": { ...telling["note.published"], classify, files, draft, score, search },
  "note.released": { ...telling["note.released"], score, search },
  "note.described": { search },
  "account.joined": { names },
  "person.renamed": { names },
  "note.held": { case: waiting, files, draft },
  "comment.held": { case: (tx, { commentId }) => openCaseForHeldComment(tx, commentId) },
  "note.edited": {
    ...telling["note.edited"],
    case: waiting,
    classify,
    count,
    files: (tx, { noteId, editId }) => settleEditedFiles(tx, noteId, editId),
    search,
  },
  "note.taken_down": { count, files, search },
  "note.restored": { count, files, score, search },
  "note.picture_settled": { files },
  "note.deleted": { count, files, search },
  "person.banned": { settle: settlePerson },
  "person.returned": { settle: settlePerson },
  "note.set_aside": { ...telling["note.set_aside"], files, search },
  "note.visibility_changed": { classify, count, files, search },
  "topic.merged": { settle: settleTopics },
  "topic.separated": { settle: settleTopics },
  "case.decided": {
    ...telling["case.decided"],
    end: endInTime,
    notices: (tx, { caseId }) => sendNoticeOutcomes(tx, caseId),
  },
  "mail.queued": { send: handOver },
};

/** A job of its own: talking to a mail server takes longer than a transaction may last. */
async function handOver(
  tx: Parameters<Subscriber<"mail.queued">>[0],
  { mailId }: { mailId: string },
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('send-mail', json_build_object('mailId', ${mailId}::text), max_attempts := 12)`;
}

/** Jobs of their own: a topic may have a hundred thousand notes. One after the other, and the last word is settled last. */
async function settleTopics(
  tx: Parameters<Subscriber<"topic.merged">>[0],
  {
    hashtagId,
    canonicalId,
    formerId,
  }: { hashtagId: string; canonicalId: string | null; formerId: string | null },
): Promise<void> {
  for (const id of [hashtagId, formerId, canonicalId].filter((each) => each !== null)) {
    await tx.$executeRaw`
      SELECT graphile_worker.add_job('settle-topic', json_build_object('hashtagId', ${id}::text), queue_name := 'topics')`;
  }
}

/** At the very moment, besides the look around of every minute. */
async function endInTime(tx: Tx, { decisionId }: { decisionId: string }): Promise<void> {
  const decision = await tx.decision.findUnique({ where: { id: decisionId }, select: { endsAt: true } });
  if (!decision?.endsAt) return;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('end-restrictions', run_at := ${decision.endsAt}, job_key := ${`end:${decisionId}`})`;
}

/** A job of its own: somebody may have written thousands of notes. */
async function settlePerson(tx: Tx, { accountId }: { accountId: string }): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('settle-person', json_build_object('accountId', ${accountId}::text))`;
}

import type { Tx } from "@/lib/db";
import { extractMentions } from "@/lib/hashtags/grammar";
import { visibleTo } from "@/lib/notes/visibility";
import { notify } from "@/lib/notifications/commands";
import type { Subscriptions } from "@/lib/worker/deliver";

/** Who hears of what: the reactions that end in somebody's inbox. */

async function tellMentioned(
  tx: Tx,
  text: string,
  told: { actorId: string; noteId: string; commentId?: string; eventId: string },
): Promise<void> {
  const handles = extractMentions(text).map((handle) => handle.toLowerCase());
  if (handles.length === 0) return;
  const people = await tx.account.findMany({
    where: { handle: { in: handles.slice(0, 20) } },
    select: { id: true },
  });
  const known = told.commentId ? [] : await alreadyMentioned(tx, told.noteId);
  for (const { id } of people.filter(({ id }) => !known.includes(id)))
    await notify(tx, { accountId: id, kind: "mention", ...told });
}

/** A note that is edited, or comes back from review, mentions the same people again: they have heard of it. */
async function alreadyMentioned(tx: Tx, noteId: string): Promise<string[]> {
  const told = await tx.notification.findMany({
    where: { noteId, commentId: null, kind: "mention" },
    select: { accountId: true },
  });
  return told.map(({ accountId }) => accountId);
}

async function authorOf(tx: Tx, noteId: string): Promise<string | undefined> {
  return (await tx.note.findUnique({ where: { id: noteId }, select: { authorId: true } }))?.authorId;
}

/** A note that is not (or no longer) open to everybody is not announced to strangers. */
async function tellOfNote(tx: Tx, noteId: string, eventId: string): Promise<void> {
  const note = await tx.note.findFirst({
    where: { id: noteId, AND: [visibleTo(null)] },
    select: { authorId: true, title: true, body: true },
  });
  if (!note) return;
  await tellMentioned(tx, `${note.title}\n${note.body}`, { actorId: note.authorId, noteId, eventId });
}

async function tellOfComment(tx: Tx, commentId: string, eventId: string): Promise<void> {
  const comment = await tx.comment.findFirst({
    where: {
      id: commentId,
      deletedAt: null,
      takedown: { is: null },
      author: { suspensions: { none: { endless: true } } },
      note: { deletedAt: null, takedown: { is: null } },
    },
    select: {
      body: true,
      authorId: true,
      noteId: true,
      note: { select: { authorId: true } },
      parent: { select: { authorId: true } },
      answers: { select: { authorId: true } },
    },
  });
  if (!comment) return;
  const told = { actorId: comment.authorId, noteId: comment.noteId, commentId, eventId };
  const answered = comment.answers?.authorId ?? comment.parent?.authorId;
  if (answered) await notify(tx, { accountId: answered, kind: "reply", ...told });
  if (comment.note.authorId !== answered) {
    await notify(tx, { accountId: comment.note.authorId, kind: "comment", ...told });
  }
  await tellMentioned(tx, comment.body, told);
}

async function tellOfDecision(tx: Tx, decisionId: string, eventId: string): Promise<void> {
  const decision = await tx.decision.findUnique({
    where: { id: decisionId },
    select: {
      action: true,
      respondentId: true,
      case: {
        select: { noteId: true, commentId: true, reports: { select: { id: true, reporterId: true } } },
      },
    },
  });
  if (!decision) return;
  const { noteId, commentId, reports } = decision.case;
  if (decision.action !== "dismiss") {
    const about = { noteId, commentId, decisionId };
    await notify(tx, { accountId: decision.respondentId, kind: "decision", eventId, ...about });
  }
  for (const { id, reporterId } of reports) {
    await notify(tx, {
      accountId: reporterId,
      kind: "report_outcome",
      eventId,
      reportId: id,
      noteId,
      commentId,
    });
  }
}

export const telling: Subscriptions = {
  "person.followed": {
    tell: (tx, { followerId, followeeId }, eventId) =>
      notify(tx, { accountId: followeeId, kind: "follow", actorId: followerId, eventId }),
  },
  "note.liked": {
    async tell(tx, { noteId, accountId }, eventId) {
      const author = await authorOf(tx, noteId);
      if (author) await notify(tx, { accountId: author, kind: "like", actorId: accountId, noteId, eventId });
    },
  },
  "note.collected": {
    async tell(tx, { noteId, accountId }, eventId) {
      const author = await authorOf(tx, noteId);
      if (author)
        await notify(tx, { accountId: author, kind: "collect", actorId: accountId, noteId, eventId });
    },
  },
  "alt.suggested": {
    async tell(tx, { suggestionId }, eventId) {
      const suggestion = await tx.altSuggestion.findUnique({
        where: { id: suggestionId },
        select: { noteId: true, suggesterId: true, note: { select: { authorId: true } } },
      });
      if (!suggestion) return;
      const { noteId, suggesterId: actorId, note } = suggestion;
      await notify(tx, { accountId: note.authorId, kind: "alt_suggestion", actorId, noteId, eventId });
    },
  },
  "draft.published": {
    async tell(tx, { noteId }, eventId) {
      const note = await tx.note.findUnique({
        where: { id: noteId },
        select: { authorId: true, hold: { select: { noteId: true } } },
      });
      if (!note) return;
      const kind = note.hold ? "scheduled_held" : "scheduled_published";
      await notify(tx, { accountId: note.authorId, kind, noteId, eventId });
    },
  },
  "draft.refused": {
    tell: (tx, { authorId }, eventId) =>
      notify(tx, { accountId: authorId, kind: "scheduled_failed", eventId }),
  },
  "note.published": { tell: (tx, { noteId }, eventId) => tellOfNote(tx, noteId, eventId) },
  "note.edited": { tell: (tx, { noteId }, eventId) => tellOfNote(tx, noteId, eventId) },
  "note.released": {
    async tell(tx, { noteId }, eventId) {
      const author = await authorOf(tx, noteId);
      if (author) await notify(tx, { accountId: author, kind: "released", noteId, eventId });
      await tellOfNote(tx, noteId, eventId);
    },
  },
  "note.set_aside": {
    async tell(tx, { noteId }, eventId) {
      const author = await authorOf(tx, noteId);
      if (author) await notify(tx, { accountId: author, kind: "held", noteId, eventId });
    },
  },
  "comment.written": { tell: (tx, { commentId }, eventId) => tellOfComment(tx, commentId, eventId) },
  "comment.released": {
    async tell(tx, { commentId }, eventId) {
      const select = { authorId: true, noteId: true } as const;
      const comment = await tx.comment.findUnique({ where: { id: commentId }, select });
      if (!comment) return;
      const { authorId: accountId, noteId } = comment;
      await notify(tx, { accountId, kind: "released", noteId, commentId, eventId });
    },
  },
  "comment.liked": {
    async tell(tx, { commentId, accountId }, eventId) {
      const comment = await tx.comment.findUnique({
        where: { id: commentId },
        select: { authorId: true, noteId: true },
      });
      if (!comment) return;
      const told = { actorId: accountId, noteId: comment.noteId, commentId, eventId };
      await notify(tx, { accountId: comment.authorId, kind: "comment_like", ...told });
    },
  },
  "case.decided": { tell: (tx, { decisionId }, eventId) => tellOfDecision(tx, decisionId, eventId) },
  "appeal.decided": {
    async tell(tx, { appealId }, eventId) {
      const appeal = await tx.appeal.findUnique({
        where: { id: appealId },
        select: {
          party: true,
          appellantId: true,
          decisionId: true,
          decision: { select: { case: { select: { reports: { select: { id: true, reporterId: true } } } } } },
        },
      });
      if (!appeal) return;
      const { appellantId, decisionId, decision } = appeal;
      const told = { accountId: appellantId, kind: "appeal_outcome", eventId } as const;
      if (appeal.party === "author") return notify(tx, { ...told, decisionId });
      const report = decision.case.reports.find(({ reporterId }) => reporterId === appellantId);
      await notify(tx, { ...told, reportId: report?.id });
    },
  },
};

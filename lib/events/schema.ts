type TopicMoved = { hashtagId: string; canonicalId: string | null; formerId: string | null };

/** Every event of the product and what it carries: ids only. A subscriber reads the rows as they are when it runs. */
export type EventPayloads = {
  "account.joined": { accountId: string };
  "person.renamed": { accountId: string };
  "person.followed": { followerId: string; followeeId: string };
  /** `formerId`: the topic whose page it shared until now. */
  "topic.merged": TopicMoved;
  "topic.separated": TopicMoved;
  "trend.reviewed": { hashtagId: string };
  "topic.followed": { accountId: string; hashtagId: string };
  "note.published": { noteId: string };
  "draft.published": { noteId: string };
  "draft.refused": { draftId: string; authorId: string };
  "note.held": { noteId: string };
  /** `editId` names the version that was replaced; null when only choices (channel, audience …) changed. */
  "note.edited": { noteId: string; editId: string | null };
  /** The classifier brought a published note to wait for a person. */
  "note.set_aside": { noteId: string; classificationId: string };
  "note.released": { noteId: string; decisionId: string | null };
  "note.visibility_changed": { noteId: string };
  "note.deleted": { noteId: string };
  "note.taken_down": { noteId: string; decisionId: string };
  "note.restored": { noteId: string; appealId: string | null };
  /** One of its pictures was hidden, or is back. */
  "note.picture_settled": { noteId: string };
  "person.banned": { accountId: string; decisionId: string };
  "person.returned": { accountId: string; appealId: string | null };
  "note.described": { noteId: string; mediaId: string; suggesterId: string };
  "alt.suggested": { suggestionId: string };
  "note.liked": { noteId: string; accountId: string };
  "note.collected": { noteId: string; accountId: string };
  "comment.written": { commentId: string };
  "comment.held": { commentId: string };
  "comment.released": { commentId: string; decisionId: string };
  "comment.liked": { commentId: string; accountId: string };
  "comment.deleted": { commentId: string };
  "comment.taken_down": { commentId: string; decisionId: string };
  /** `appealId`: null when it ended by itself. */
  "comment.restored": { commentId: string; appealId: string | null };
  "report.filed": { reportId: string };
  "notice.filed": { noticeId: string };
  "case.decided": { caseId: string; decisionId: string };
  "appeal.filed": { appealId: string };
  "appeal.decided": { appealId: string };
  "mail.queued": { mailId: string };
};

export type EventName = keyof EventPayloads;

import { extractMentions } from "@/lib/hashtags/grammar";
import { signIns } from "./cast";
import { idAt } from "./ids";
import type { Row } from "./insert";
import type { Said } from "./talk-rows";
import { hoursBefore, type Town } from "./town";

type Notice = {
  accountId: string;
  kind: string;
  actorId: string | null;
  noteId?: string | null;
  commentId?: string | null;
  decisionId?: string | null;
  reportId?: string | null;
  at: Date;
};
export type Answers = {
  likes: Row[];
  collects: Row[];
  follows: Row[];
  said: Said[];
  commentLikes: Row[];
  judged: Notice[];
};

/** What those who may sign in find in their inbox: read up to this morning, new since. The newest of each kind are enough. */
export function noticeRows(town: Town, answers: Answers): Row[] {
  const inboxes = new Set(signIns.map(({ key }) => town.citizens.get(key)?.id ?? ""));
  const authors = new Map(town.notes.map(({ id, author }) => [id, author.id]));
  const speakers = new Map(answers.said.map((one) => [one.id, one]));
  const all: Notice[] = [
    ...answers.likes.map((row) => pressed("like", authors.get(text(row.note_id)), row)),
    ...answers.collects.map((row) => pressed("collect", authors.get(text(row.note_id)), row)),
    ...answers.follows.map(
      (row): Notice => ({
        accountId: text(row.followee_id),
        kind: "follow",
        actorId: text(row.follower_id),
        at: moment(row),
      }),
    ),
    ...answers.commentLikes.map((row) => ({
      ...pressed("comment_like", speakers.get(text(row.comment_id))?.author.id, row),
      noteId: speakers.get(text(row.comment_id))?.note.id ?? null,
      commentId: text(row.comment_id),
    })),
    ...answers.said.flatMap((one) => ofSaying(town, one)),
    ...answers.judged,
  ];
  const theirs = all.filter(({ accountId, actorId }) => inboxes.has(accountId) && accountId !== actorId);
  const read = hoursBefore(town.now, 4);
  return newest(theirs).map(({ accountId, kind, actorId, noteId, commentId, decisionId, reportId, at }) => {
    const about = {
      note_id: noteId ?? null,
      comment_id: commentId ?? null,
      decision_id: decisionId ?? null,
      report_id: reportId ?? null,
    };
    const read_at = at < read ? read : null;
    return {
      id: idAt(at, town.luck),
      account_id: accountId,
      kind,
      actor_id: actorId,
      ...about,
      event_id: idAt(at, town.luck),
      read_at,
      created_at: at,
    };
  });
}

const mostOfAKind = 40;

function newest(notices: Notice[]): Notice[] {
  const seen = new Map<string, number>();
  return notices
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .filter(({ accountId, kind }) => {
      const count = (seen.get(`${accountId} ${kind}`) ?? 0) + 1;
      seen.set(`${accountId} ${kind}`, count);
      return count <= mostOfAKind;
    });
}

/** As lib/worker tells it: whom one answers hears of a reply, the note's author of a comment. */
function ofSaying(
  { citizens }: Town,
  { id, note, author, text: words, at, parent, answers }: Said,
): Notice[] {
  const told = { actorId: author.id, noteId: note.id, commentId: id, at };
  const answered = (answers ?? parent)?.author.id;
  const mentioned = extractMentions(words).flatMap((handle) =>
    [...citizens.values()].filter((person) => person.handle === handle),
  );
  return [
    ...(answered ? [{ accountId: answered, kind: "reply", ...told }] : []),
    ...(note.author.id === answered ? [] : [{ accountId: note.author.id, kind: "comment", ...told }]),
    ...mentioned.map((person) => ({ accountId: person.id, kind: "mention", ...told })),
  ];
}

function pressed(kind: string, accountId: string | undefined, row: Row): Notice {
  return {
    accountId: accountId ?? "",
    kind,
    actorId: text(row.account_id),
    noteId: kind === "comment_like" ? null : text(row.note_id),
    at: moment(row),
  };
}

function text(value: Row[string] | undefined): string {
  return typeof value === "string" ? value : "";
}

function moment(row: Row): Date {
  return row.created_at instanceof Date ? row.created_at : new Date(0);
}

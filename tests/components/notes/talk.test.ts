import { expect, it } from "vitest";
import { changed, type Talk } from "@/components/comments/talk";
import type { CommentView } from "@/lib/comments/views";

function aComment(id: string, more: Partial<CommentView> = {}): CommentView {
  return {
    id,
    parentId: null,
    gone: false,
    author: { id: "mei", handle: "mei", name: "Mei", avatarUrl: null, wroteNote: false },
    answers: null,
    body: id,
    notice: null,
    language: "en",
    createdAt: "2026-01-01T00:00:00.000Z",
    likeCount: 0,
    liked: false,
    replyCount: 0,
    held: false,
    replies: [],
    ...more,
  };
}

const aReply = (id: string, parentId: string) => aComment(id, { parentId });
const talkOf = (...comments: CommentView[]): Talk => ({ comments, next: null, sort: "hot", pending: [] });
const ids = ({ comments }: Talk) =>
  comments.map(({ id, replies }) => [id, ...replies.map((reply) => reply.id)].join(">"));

it("shows what one says first, at once, and puts the server's in its place", () => {
  const said = changed(talkOf(aComment("old")), { kind: "said", comment: aComment("pending-1") });
  expect([ids(said), said.pending]).toEqual([["pending-1", "old"], ["pending-1"]]);
  const settled = changed(said, { kind: "settled", pendingId: "pending-1", comment: aComment("new") });
  expect([ids(settled), settled.pending]).toEqual([["new", "old"], []]);
});

it("takes refused words out again, with the count of replies", () => {
  const before = talkOf(aComment("a", { replyCount: 1, replies: [aReply("r", "a")] }));
  const said = changed(before, { kind: "said", comment: aReply("pending-1", "a") });
  expect([ids(said), said.comments[0]?.replyCount]).toEqual([["a>r>pending-1"], 2]);
  expect(changed(said, { kind: "dropped", id: "pending-1" })).toEqual(before);
});

it("leaves a placeholder while there are replies, and removes it with the last of them", () => {
  const before = talkOf(aComment("a", { replyCount: 1, replies: [aReply("r", "a")] }), aComment("b"));
  const removed = changed(before, { kind: "removed", id: "a" });
  expect(removed.comments[0]).toMatchObject({ gone: true, author: null, body: "" });
  expect(ids(changed(removed, { kind: "removed", id: "r" }))).toEqual(["b"]);
});

it("adds later pages and replies without repeating one", () => {
  const page = { comments: [aComment("a"), aComment("b")], next: "x" };
  const paged = changed(talkOf(aComment("a")), { kind: "paged", page });
  expect([ids(paged), paged.next]).toEqual([["a", "b"], "x"]);
  const replies = { comments: [aReply("r", "a"), aReply("s", "a")], next: null };
  const twice = [1, 2].reduce(
    (talk) => changed(talk, { kind: "replies", parentId: "a", page: replies }),
    paged,
  );
  expect(ids(twice)).toEqual(["a>r>s", "b"]);
});

import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { noteImageSelect, pictureView } from "@/lib/notes/cards";
import { markRead, notify } from "@/lib/notifications/commands";
import { inbox, unreadCounts } from "@/lib/notifications/queries";
import { aDecision } from "../../doors/scene";
import { aComment, aNote, aPerson } from "../../support/cast";

async function liked(note: { id: string }, author: Viewer, by: Viewer, eventId = randomUUID()) {
  await db.$transaction((tx) =>
    notify(tx, { accountId: author.id, kind: "like", actorId: by.id, noteId: note.id, eventId }),
  );
}

async function decided(commentId: string, action: "take_down" | "ban") {
  const { authorId } = await db.comment.findUniqueOrThrow({ where: { id: commentId } });
  const respondent = { id: authorId, handle: "", name: "" } as Viewer;
  const { id: decisionId } = await aDecision({ respondent, by: await aPerson(), action });
  return { decisionId, accountId: authorId };
}

async function takenDown(commentId: string, until: Date | null) {
  const { decisionId } = await decided(commentId, "take_down");
  await db.takedown.create({ data: { commentId, decisionId, until } });
}

async function banned(commentId: string) {
  const by = await decided(commentId, "ban");
  await db.suspension.create({ data: { ...by, until: new Date("9999-12-31"), endless: true } });
}

async function holdBack(noteId: string) {
  await db.hold.create({
    data: { note: { connect: { id: noteId } }, screening: { create: { verdict: "hold", hits: [] } } },
  });
}

describe("the inbox", () => {
  it("tells an author once of a like, however often the heart is pressed", async () => {
    const [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
    const note = await aNote({ by: mei });
    await liked(note, mei, ana);
    await liked(note, mei, ana);
    expect((await inbox(mei, "likes", null)).rows).toHaveLength(1);
  });

  it("tells nobody of their own doings", async () => {
    const mei = await aPerson("mei");
    await liked(await aNote({ by: mei }), mei, mei);
    expect((await unreadCounts(mei)).likes).toBe(0);
  });

  it("is spared people one muted, and anybody with a block between", async () => {
    const [mei, ana, bo] = [await aPerson("mei"), await aPerson("ana"), await aPerson("bo")];
    await db.mute.create({ data: { muterId: mei.id, mutedId: ana.id } });
    await db.block.create({ data: { blockerId: bo.id, blockedId: mei.id } });
    const note = await aNote({ by: mei });
    await liked(note, mei, ana);
    await liked(note, mei, bo);
    expect((await unreadCounts(mei)).likes).toBe(0);
  });

  it("says nothing more of a note that has become private", async () => {
    const [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
    const note = await aNote({ by: mei, title: "秘密" });
    await db.$transaction((tx) =>
      notify(tx, {
        accountId: ana.id,
        kind: "mention",
        actorId: mei.id,
        noteId: note.id,
        eventId: randomUUID(),
      }),
    );
    expect((await inbox(ana, "comments", null)).rows[0]?.note?.title).toBe("秘密");
    await db.note.update({ where: { id: note.id }, data: { visibility: "only_me" } });
    const [row] = (await inbox(ana, "comments", null)).rows;
    expect([row?.note, row?.cover]).toEqual([null, null]);
  });

  it.each([
    ["stands", "said", async () => {}],
    [
      "was deleted",
      null,
      (id: string) => db.comment.update({ where: { id }, data: { deletedAt: new Date() } }),
    ],
    ["stands under a note in review", null, (_: string, noteId: string) => holdBack(noteId)],
    ["was taken down", null, (id: string) => takenDown(id, null)],
    [
      "was taken down until an hour ago",
      "said",
      (id: string) => takenDown(id, new Date(Date.now() - 3_600_000)),
    ],
    ["waits for a look", null, (commentId: string) => db.commentHold.create({ data: { commentId } })],
    ["is by somebody who was banned", null, (id: string) => banned(id)],
  ])("tells the words of a comment that %s: %s", async (_, words, turn) => {
    const [mei, ana, bo] = [await aPerson(), await aPerson(), await aPerson()];
    const note = await aNote({ by: mei });
    const comment = await aComment({ by: ana, on: note, body: "said" });
    await db.$transaction((tx) =>
      notify(tx, {
        accountId: bo.id,
        kind: "reply",
        actorId: ana.id,
        noteId: note.id,
        commentId: comment.id,
        eventId: randomUUID(),
      }),
    );
    await turn(comment.id, note.id);
    const [row] = (await inbox(bo, "comments", null)).rows;
    expect([row?.comment?.body ?? null, row?.actor?.handle]).toEqual([words, ana.handle]);
  });

  it("tells the picture of a note, and of it what a page needs", async () => {
    const [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
    const note = await aNote({ by: mei });
    await liked(note, mei, ana);
    const [row] = (await inbox(mei, "likes", null)).rows;
    const { media } = await db.noteImage.findFirstOrThrow({
      where: { noteId: note.id },
      select: noteImageSelect,
    });
    expect(row?.cover).toEqual(pictureView({ alt: "", media }, null));
  });

  it("counts unread by tab, and reading one tab leaves the others", async () => {
    const [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
    const note = await aNote({ by: mei });
    await liked(note, mei, ana);
    await db.$transaction((tx) =>
      notify(tx, { accountId: mei.id, kind: "follow", actorId: ana.id, eventId: randomUUID() }),
    );
    await markRead(mei, { tab: "likes" });
    expect(await unreadCounts(mei)).toEqual({ comments: 0, likes: 0, follows: 1, notices: 0 });
  });

  it("pages without missing or repeating a row", async () => {
    const mei = await aPerson("mei");
    const note = await aNote({ by: mei });
    for (let n = 0; n < 7; n++) await liked(note, mei, await aPerson());
    const first = await inbox(mei, "likes", null, 4);
    const second = await inbox(mei, "likes", first.next, 4);
    const ids = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(new Set(ids).size).toBe(7);
    expect(second.next).toBeNull();
  });

  it("shows a tab whole, page by page, however much of other kinds lies between", async () => {
    const [mei, ana] = [await aPerson(), await aPerson()];
    const about = { accountId: mei.id, actorId: ana.id, eventId: randomUUID() };
    const kinds = ["like", "comment", "collect", "like", "like", "reply", "collect"] as const;
    for (const [at, kind] of kinds.entries()) {
      const createdAt = new Date(Date.UTC(2026, 0, 1) + at);
      await db.notification.create({ data: { ...about, kind, eventId: randomUUID(), createdAt } });
    }
    const first = await inbox(mei, "likes", null, 3);
    const second = await inbox(mei, "likes", first.next, 3);
    const seen = [...first.rows, ...second.rows].map(({ kind }) => kind);
    expect(seen).toEqual(["collect", "like", "like", "collect", "like"]);
    expect(second.next).toBeNull();
  });

  it.each([
    [99, 99],
    [100, 100],
    [101, 100],
  ])("of %i unread says %i", async (unread, said) => {
    const mei = await aPerson();
    const like = () => ({ accountId: mei.id, kind: "like" as const, eventId: randomUUID() });
    await db.notification.createMany({ data: Array.from({ length: unread }, like) });
    expect((await unreadCounts(mei)).likes).toBe(said);
  });
});

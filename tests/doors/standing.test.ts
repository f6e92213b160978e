import { expect, expectTypeOf, it } from "vitest";
import type { Moderator } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { appealFor, waitingAppeals } from "@/lib/moderation/appeals-view";
import { caseFor } from "@/lib/moderation/case-view";
import { claim } from "@/lib/moderation/claiming";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { aComment, aModerator, aNote, aPerson, aPicture, appoint } from "../support/cast";
import { type Asked, as, knock } from "./harness";
import { aScene, suspend } from "./scene";
import { doorOf } from "./trying";

/** Where standing depends on more than who one is: on the part one has in the matter. */

async function at(viewer: Anyone, door: string, asked: Asked) {
  await as(viewer);
  return (await knock(doorOf({ door }), asked)).outcome;
}

it("what staff read asks for a moderator by its type", () => {
  for (const read of [queue, deskFigures, waitingAppeals, appealFor, caseFor, claim]) {
    expectTypeOf(read).parameter(0).toEqualTypeOf<Moderator>();
    expectTypeOf<Anyone>().not.toExtend<Parameters<typeof read>[0]>();
  }
});

const decision = ({ openCase, ruleId }: { openCase: { id: string }; ruleId: string }) => ({
  form: { caseId: openCase.id, action: "dismiss", ruleId, reason: "" },
});

it("a suspended moderator is nobody in particular, whatever page they had open", async () => {
  const scene = await aScene("moderator");
  const { me, openCase, second } = scene;
  const { id } = openCase;
  await db.case.update({ where: { id }, data: { claimedById: me!.id, claimedAt: new Date() } });
  await suspend(me!, second);
  const open: [string, Asked][] = [
    ["lib/moderation#decide", decision(scene)],
    ["lib/moderation#release", { form: { caseId: id } }],
    ["lib/desk#remark", { form: { caseId: id, audience: "staff", words: "one more word", filter: "" } }],
    ["lib/desk#handOver", { form: { caseId: id, colleagueId: second.id, filter: "" } }],
    [
      "lib/desk#decideTogether",
      { form: { caseIds: id, action: "take_down", reason: "the same", filter: "" } },
    ],
    ["POST /api/moderation/cases/[id]/look", { params: { id }, json: { opening: true } }],
  ];
  for (const [door, asked] of open) expect(await at(me, door, asked), door).toBe("not_found");
  expect((await db.case.findUniqueOrThrow({ where: { id } })).decidedAt).toBeNull();
});

it("a moderator does not decide about themselves, nor what they reported", async () => {
  const scene = await aScene("moderator");
  for (const person of [scene.owner, scene.reporter]) await appoint(person);
  expect(await at(scene.owner, "lib/moderation#decide", decision(scene))).toBe("not_found");
  expect(await at(scene.reporter, "lib/moderation#decide", decision(scene))).toBe("forbidden");
  expect((await db.case.findUniqueOrThrow({ where: { id: scene.openCase.id } })).decidedAt).toBeNull();
});

it("who decided does not judge the appeal, nor who appealed", async () => {
  const scene = await aScene("moderator");
  await appoint(scene.owner);
  const { id } = await db.appeal.create({
    data: { decisionId: scene.decision.id, appellantId: scene.owner.id, words: "这是我自己的猫" },
  });
  const verdict = { form: { appealId: id, outcome: "granted", reason: "you are right" } };
  expect(await at(scene.second, "lib/moderation#judge", verdict)).toBe("forbidden");
  expect(await at(scene.owner, "lib/moderation#judge", verdict)).toBe("not_found");
  expect(await at(scene.me, "lib/moderation#judge", verdict)).toBe("done");
});

it("a role that was taken away is gone at the next request", async () => {
  const scene = await aScene("moderator");
  await as(scene.me);
  await db.staffRole.deleteMany({ where: { accountId: scene.me!.id } });
  const { outcome } = await knock(doorOf({ door: "lib/moderation#decide" }), decision(scene));
  expect(outcome).toBe("not_found");
});

it("a session that was ended, or has run out, opens nothing", async () => {
  const scene = await aScene("stranger");
  const like = { params: { id: scene.note.id } };
  await as(scene.me);
  await db.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } });
  expect((await knock(doorOf({ door: "PUT /api/notes/[id]/like" }), like)).outcome).toBe("unauthenticated");
  await as(scene.me);
  await db.session.deleteMany();
  expect((await knock(doorOf({ door: "PUT /api/notes/[id]/like" }), like)).outcome).toBe("unauthenticated");
});

it("one deletes what is said under one's own note, and nobody else's words elsewhere", async () => {
  const [mei, ana, bo] = [await aPerson("mei"), await aPerson("ana"), await aPerson("bo")];
  const note = await aNote({ by: mei });
  const said = await aComment({ by: ana, on: note });
  expect(await at(bo, "DELETE /api/comments/[id]", { params: { id: said.id } })).toBe("not_found");
  expect(await at(mei, "DELETE /api/comments/[id]", { params: { id: said.id } })).toBe("done");
});

it("nobody publishes somebody else's picture, or fills somebody else's board", async () => {
  const [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
  const [note, picture] = [await aNote({ by: mei }), await aPicture(mei)];
  const board = await db.board.create({ data: { ownerId: mei.id, name: "cats" } });
  const into = { params: { id: note.id }, json: { boardId: board.id } };
  expect(await at(ana, "PUT /api/notes/[id]/collect", into)).toBe("not_found");
  const form = { title: "交猫税", body: "", channel: "pets", visibility: "everyone" };
  const stolen = {
    form: { ...form, requestId: crypto.randomUUID(), "mediaIds[]": [picture.id], "alts[]": [""] },
  };
  expect(await at(ana, "lib/notes#composeNote", stolen)).toBe("invalid");
  expect(await db.note.count()).toBe(1);
});

it("what the address of a request says outweighs what its body says", async () => {
  const [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
  const [one, other] = [await aNote({ by: mei }), await aNote({ by: mei })];
  await at(ana, "PUT /api/notes/[id]/like", { params: { id: one.id }, json: { id: other.id } });
  expect(await db.like.findMany({ select: { noteId: true } })).toEqual([{ noteId: one.id }]);
});

it("nobody signs in as somebody else by naming them", async () => {
  const [mei, deng] = [await aPerson("mei"), await aModerator("deng")];
  const form = { name: "mine", bio: "", id: deng.id, accountId: deng.id, handle: "deng", roles: "admin" };
  expect(await at(mei, "lib/accounts#updateProfile", { form })).toBe("done");
  expect(await db.account.findUniqueOrThrow({ where: { id: deng.id } })).toMatchObject({ name: "deng" });
  expect(await db.staffRole.count()).toBe(1);
});

import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/accounts/viewer";
import { db } from "@/lib/db";
import { limit } from "@/lib/limits";
import { acceptAlt, declineAlt, deleteNote, suggestAlt } from "@/lib/notes/commands";
import { descriptionsOf } from "@/lib/notes/descriptions";
import { altInput } from "@/lib/notes/schema";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { aModerator, aNote, aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { aDecision, aReport, theRules } from "../moderation/support";

let mei: Viewer;
let ana: Viewer;
let note: { id: string };
let mediaId: string;

beforeEach(async () => {
  [mei, ana] = [await aPerson("mei"), await aPerson("ana")];
  note = await aNote({ by: mei });
  mediaId = await pictureOf(note);
});

const pictureOf = async ({ id }: { id: string }) =>
  (await db.noteImage.findFirstOrThrow({ where: { noteId: id } })).mediaId;

const words = (alt: string, of = { noteId: note.id, mediaId }) => altInput.parse({ ...of, alt });
const suggest = (by: Viewer | null, alt = "a ginger cat in a box") => suggestAlt(by, words(alt));
const proposals = () => db.altSuggestion.findMany({ orderBy: { createdAt: "asc" } });
const doubtful = "Where can I buy weed around here?";
const altNow = async () => (await db.noteImage.findFirstOrThrow({ where: { noteId: note.id } })).alt;
const block = (blocker: Viewer, blocked: Viewer) =>
  db.block.create({ data: { blockerId: blocker.id, blockedId: blocked.id } });

async function onlySuggestion() {
  const [first] = await proposals();
  if (!first) throw new Error("nothing was suggested");
  return { suggestionId: first.id };
}

describe("a reader's words for a picture", () => {
  it("wait for the author, who is told once", async () => {
    await suggest(ana);
    await suggest(ana, "a ginger cat asleep in a box");
    expect(await proposals()).toMatchObject([{ alt: "a ginger cat asleep in a box", suggesterId: ana.id }]);
    for (const { id } of await db.event.findMany()) await deliver(subscriptions, id);
    const told = await db.notification.findMany();
    expect(told).toMatchObject([
      { accountId: mei.id, actorId: ana.id, kind: "alt_suggestion", noteId: note.id },
    ]);
    expect(await altNow()).toBe("");
  });

  it("tell nobody when they are gone before the author could be told", async () => {
    await suggest(ana);
    await declineAlt(mei, await onlySuggestion());
    for (const { id } of await db.event.findMany()) await deliver(subscriptions, id);
    expect(await db.notification.count()).toBe(0);
  });

  it("may be 1,000 characters long, and not one more", () => {
    expect(words("猫".repeat(1_000)).alt).toHaveLength(1_000);
    const long = altInput.safeParse({ noteId: note.id, mediaId, alt: "猫".repeat(1_001) });
    expect(long.error?.issues[0]?.message).toBe("altLong");
    expect(altInput.safeParse({ noteId: note.id, mediaId, alt: " \n" }).error?.issues[0]?.message).toBe(
      "altMissing",
    );
  });

  it("are refused where they break a content rule, quoting them", async () => {
    const { code, messageKey, values } = await refusalOf(
      suggest(ana, "真人在线娱乐平台，注册就送彩金，加微信下注"),
    );
    expect({ code, messageKey }).toEqual({ code: "invalid", messageKey: "altBreaksRule" });
    expect(values.quote).not.toBe("");
    expect(await proposals()).toEqual([]);
  });

  it("are for other people's pictures, and for notes one may see", async () => {
    expect((await refusalOf(suggest(mei))).messageKey).toBe("suggestOwnAlt");
    expect((await refusalOf(suggest(null))).code).toBe("unauthenticated");
    const other = await aNote({ by: mei, title: "another" });
    const elsewhere = altInput.parse({ noteId: other.id, mediaId, alt: "a cat" });
    expect((await refusalOf(suggestAlt(ana, elsewhere))).code).toBe("not_found");
    await db.note.update({ where: { id: note.id }, data: { visibility: "only_me" } });
    expect((await refusalOf(suggest(ana))).code).toBe("not_found");
  });

  it("do not pass a block, whoever blocked whom", async () => {
    const [bo, cai] = [await aPerson("bo"), await aPerson("cai")];
    await block(mei, bo);
    await block(cai, mei);
    for (const person of [bo, cai]) expect((await refusalOf(suggest(person))).code).toBe("not_found");
  });

  it("are limited to 30 an hour", async () => {
    for (let time = 0; time < 30; time += 1) await limit("altSuggestion", ana.id);
    expect((await refusalOf(suggest(ana))).code).toBe("limited");
  });
});

describe("the author", () => {
  it("takes them over with one press; they are on the note, and nothing waits any more", async () => {
    const bo = await aPerson("bo");
    await suggest(ana);
    await suggest(bo, "a cat");
    await acceptAlt(mei, await onlySuggestion());
    expect(await altNow()).toBe("a ginger cat in a box");
    expect(await proposals()).toEqual([]);
    const event = await db.event.findFirstOrThrow({ where: { name: "note.described" } });
    expect(event.payload).toEqual({ noteId: note.id, mediaId, suggesterId: ana.id });
  });

  it("cannot let words past the look that a person would have to take at them in an edit", async () => {
    await suggest(ana, doubtful);
    const { code, messageKey } = await refusalOf(acceptAlt(mei, await onlySuggestion()));
    expect({ code, messageKey }).toEqual({ code: "conflict", messageKey: "altNeedsLook" });
    expect(await altNow()).toBe("");
  });

  it("cannot complete with them what the note alone does not say", async () => {
    await db.note.update({ where: { id: note.id }, data: { body: "DM me please" } });
    await suggest(ana, "selling weed tonight");
    expect((await refusalOf(acceptAlt(mei, await onlySuggestion()))).code).toMatch(/conflict|invalid/);
    expect(await altNow()).toBe("");
  });

  it("takes them over beside words that somebody has looked at", async () => {
    await db.note.update({ where: { id: note.id }, data: { body: doubtful } });
    await suggest(ana);
    await acceptAlt(mei, await onlySuggestion());
    expect(await altNow()).toBe("a ginger cat in a box");
  });

  it("changes nothing of a note that waits for a person, or was taken down", async () => {
    await suggest(ana);
    const suggestion = await onlySuggestion();
    const screening = await db.screening.create({ data: { verdict: "hold", hits: [] } });
    await db.hold.create({ data: { noteId: note.id, screeningId: screening.id } });
    expect((await refusalOf(acceptAlt(mei, suggestion))).messageKey).toBe("editHeld");
    await db.hold.deleteMany();
    await theRules();
    const { caseId } = await aReport(ana, { kind: "note", id: note.id });
    await aDecision(await aModerator(), caseId);
    expect((await refusalOf(acceptAlt(mei, suggestion))).messageKey).toBe("editTakenDown");
    expect(await altNow()).toBe("");
  });

  it("has one answer, however often and at once it is given", async () => {
    await suggest(ana);
    const suggestion = await onlySuggestion();
    const answers = [1, 2, 3, 4].map(() => acceptAlt(mei, suggestion));
    const done = (await Promise.allSettled(answers)).filter(({ status }) => status === "fulfilled");
    expect(done).toHaveLength(1);
    expect(await db.event.count({ where: { name: "note.described" } })).toBe(1);
  });

  it("declines, and the picture is as it was", async () => {
    await suggest(ana);
    const suggestion = await onlySuggestion();
    await declineAlt(mei, suggestion);
    expect(await proposals()).toEqual([]);
    expect(await altNow()).toBe("");
    expect((await refusalOf(declineAlt(mei, suggestion))).code).toBe("not_found");
    expect((await refusalOf(acceptAlt(mei, suggestion))).code).toBe("not_found");
  });

  it("alone decides: for others, and on a deleted note, it is not there", async () => {
    await suggest(ana);
    const suggestion = await onlySuggestion();
    for (const decide of [acceptAlt, declineAlt])
      expect((await refusalOf(decide(ana, suggestion))).code).toBe("not_found");
    await deleteNote(mei, { noteId: note.id });
    for (const decide of [acceptAlt, declineAlt])
      expect((await refusalOf(decide(mei, suggestion))).code).toBe("not_found");
  });

  it("does not meet the words of people with a block between the two", async () => {
    await suggest(ana);
    const suggestion = await onlySuggestion();
    await block(ana, mei);
    expect((await descriptionsOf(mei, note.id))?.pictures[0]?.suggestions).toEqual([]);
    expect((await refusalOf(acceptAlt(mei, suggestion))).code).toBe("not_found");
  });

  it("is not bothered with words for a picture that has left the note", async () => {
    await suggest(ana);
    const suggestion = await onlySuggestion();
    await db.noteImage.deleteMany({ where: { noteId: note.id } });
    expect((await refusalOf(acceptAlt(mei, suggestion))).code).toBe("not_found");
  });
});

describe("the page for describing", () => {
  it("shows a reader their own words, and the author everybody's", async () => {
    await suggest(ana);
    expect(await descriptionsOf(ana, note.id)).toMatchObject({
      isMine: false,
      pictures: [{ mine: "a ginger cat in a box", suggestions: [] }],
    });
    expect(await descriptionsOf(await aPerson("bo"), note.id)).toMatchObject({ pictures: [{ mine: null }] });
    expect(await descriptionsOf(mei, note.id)).toMatchObject({
      isMine: true,
      pictures: [{ mine: null, suggestions: [{ alt: "a ginger cat in a box", by: { handle: "ana" } }] }],
    });
  });

  it("is not there for who may not see the note", async () => {
    await block(mei, ana);
    expect(await descriptionsOf(ana, note.id)).toBeNull();
    expect(await descriptionsOf(ana, "nonsense")).toBeNull();
  });
});

import { expect, test } from "vitest";
import { signUp } from "@/lib/auth/commands";
import { comment } from "@/lib/comments/writing";
import { db } from "@/lib/db";
import { letThrough } from "@/lib/notes/checking";
import { screenText } from "@/lib/screening/screen";
import { countTurnedAway } from "@/lib/screening/turning-away";
import { aNote, aPerson } from "../../support/cast";
import { refusalOf } from "../../support/refusal";
import { here, mei as newcomer } from "../auth/people";

const offer = "selling weed, dm me";
const doubt = "betway again tonight";
const term = { offer: "drugs-offer-in-touch/weed", doubt: "gambling-house/betway" };

const counted = async () =>
  Object.fromEntries(
    (await db.turnedAway.findMany()).map(({ termId, refused, asked }) => [termId, [refused, asked]]),
  );

test("a comment that was refused, and one that was asked about, leave a number and no word of it", async () => {
  const mei = await aPerson("mei");
  const { id } = await aNote({ by: mei });
  await refusalOf(comment(mei, { id, body: offer }));
  await refusalOf(comment(mei, { id, body: doubt }));
  expect(await counted()).toEqual({ [term.offer]: [1, 0], [term.doubt]: [0, 1] });
  const [row] = await db.turnedAway.findMany({ where: { termId: term.offer } });
  expect(Object.keys(row ?? {}).sort()).toEqual(["asked", "createdAt", "day", "refused", "termId"]);
  expect(await db.screening.count()).toBe(0);
});

test("so do the words of a note", async () => {
  const mei = await aPerson("mei");
  for (const text of [offer, doubt]) await refusalOf(letThrough(mei, screenText(text), { confirmed: false }));
  expect(await counted()).toEqual({ [term.offer]: [1, 0], [term.doubt]: [0, 1] });
  await letThrough(mei, screenText(doubt), { confirmed: true });
});

test("a name that opens no account is counted, too", async () => {
  await refusalOf(signUp(null, { ...newcomer, name: doubt }, here));
  expect(await counted()).toEqual({ [term.doubt]: [0, 1] });
});

test("who presses again is counted once; somebody else is counted besides", async () => {
  const [ana, lan] = [await aPerson("ana"), await aPerson("lan")];
  for (const by of [ana, ana, lan]) await countTurnedAway(by.id, screenText(offer), "refused");
  expect(await counted()).toEqual({ [term.offer]: [2, 0] });
});

test("what is sent on as it is, is held, and counted as asked about before", async () => {
  const mei = await aPerson("mei");
  const { id } = await aNote({ by: mei });
  await refusalOf(comment(mei, { id, body: doubt }));
  await comment(mei, { id, body: doubt, confirmed: doubt });
  expect(await counted()).toEqual({ [term.doubt]: [0, 1] });
  expect(await db.screening.count()).toBe(1);
});

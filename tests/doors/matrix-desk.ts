import { db } from "@/lib/db";
import { type Row, staff } from "./row";
import type { Scene } from "./scene";

/** How moderators work: who has which case, remarks, breaks. */

/** The case is in the hands of whoever plays the moderator. */
async function inHand({ me, openCase, second }: Scene) {
  const claimedById = me?.roles.length ? me.id : second.id;
  await db.case.update({ where: { id: openCase.id }, data: { claimedById, claimedAt: new Date() } });
  return {};
}

async function onABreak({ me, second }: Scene) {
  await db.deskPause.create({ data: { moderatorId: (me ?? second).id } });
  return {};
}

async function aRaid({ second }: Scene) {
  const until = new Date(Date.now() + 3_600_000);
  await db.raidSwitch.create({ data: { holdYoungerDays: 3, until, switchedOnById: second.id } });
  return {};
}

/** What whoever plays the moderator decided together with others just now. */
async function together({ me, second, decision, ruleId }: Scene) {
  const moderatorId = me?.roles.length ? me.id : second.id;
  const { id: bulkId } = await db.bulkDecision.create({ data: { moderatorId, ruleId } });
  await db.bulkDecided.create({ data: { bulkId, decisionId: decision.id } });
  return { bulkId };
}

export const deskRows: Row[] = [
  {
    door: "lib/desk#skip",
    prepare: inHand,
    asks: ({ openCase: { id } }) => ({ form: { caseId: id, filter: "" } }),
    gets: staff,
  },
  {
    door: "lib/desk#handOver",
    prepare: inHand,
    asks: ({ openCase: { id }, second }) => ({ form: { caseId: id, colleagueId: second.id, filter: "" } }),
    gets: staff,
  },
  {
    door: "lib/desk#remark",
    asks: ({ openCase: { id } }) => ({
      form: { caseId: id, audience: "staff", words: "同样的话上周也有", filter: "" },
    }),
    gets: staff,
  },
  { door: "lib/desk#pause", asks: () => ({ form: {} }), gets: staff },
  { door: "lib/desk#resume", prepare: onABreak, asks: () => ({ form: {} }), gets: staff },
  {
    door: "lib/desk#switchRaidOn",
    asks: () => ({ form: { hold: "on", days: "3", seconds: "30", hours: "6" } }),
    gets: staff,
  },
  { door: "lib/desk#switchRaidOff", prepare: aRaid, asks: () => ({ form: {} }), gets: staff },
  {
    door: "lib/desk#decideTogether",
    asks: ({ openCase: { id } }) => ({
      form: { caseIds: id, action: "take_down", reason: "the same advertisement", filter: "" },
    }),
    gets: staff,
  },
  {
    door: "lib/desk#undoTogether",
    prepare: together,
    asks: ({ given: { bulkId = "" } }) => ({ form: { bulkId } }),
    gets: staff,
  },
  {
    door: "POST /api/moderation/cases/[id]/look",
    asks: ({ openCase: { id } }) => ({ params: { id }, json: { opening: true } }),
    gets: staff,
  },
  {
    door: "POST /api/moderation/exposure",
    asks: () => ({ json: { pictures: 3 } }),
    gets: staff,
  },
];

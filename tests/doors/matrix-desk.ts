import { db } from "@/lib/db";
import { nothingAt, type Row, staff } from "./row";
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

/** A picture that the decision banned. */
async function aBan({ decision }: Scene) {
  const [ban] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO banned_images (id, bits, quality, decision_id, rule_id, refuses)
    SELECT gen_random_uuid(), 5::bit(256), 100, d.id, v.rule_id, true
    FROM decisions d JOIN rule_versions v ON v.id = d.rule_version_id WHERE d.id = ${decision.id}::uuid
    RETURNING id::text`;
  return { bannedImageId: ban?.id ?? "" };
}

/** The decision's case has a picture, which can be told by its looks. */
async function aRemovedPicture({ decision, picture }: Scene) {
  await db.$executeRaw`INSERT INTO media_hashes (media_id, bits, quality) VALUES (${picture.id}::uuid, 5::bit(256), 100)`;
  const { case: about } = await db.decision.findUniqueOrThrow({
    where: { id: decision.id },
    select: { case: { select: { id: true, snapshot: true } } },
  });
  const image = { mediaId: picture.id, smallKey: "", largeKey: "", width: 1, height: 1, alt: "" };
  // a snapshot is an object, as the scene writes it
  const snapshot = { ...(about.snapshot as object), images: [image] };
  await db.case.update({ where: { id: about.id }, data: { snapshot } });
  return { removed: about.id };
}

export const deskRows: Row[] = [
  {
    door: "lib/moderation#liftBan",
    prepare: aBan,
    asks: ({ given: { bannedImageId = "" } }) => ({ form: { bannedImageId, reason: "教材里的插图" } }),
    gets: staff,
  },
  {
    door: "lib/moderation#changeBan",
    prepare: aBan,
    asks: ({ given: { bannedImageId = "" } }) => ({ form: { bannedImageId, refuses: "held" } }),
    gets: staff,
  },
  {
    door: "lib/moderation#banPicture",
    prepare: aRemovedPicture,
    asks: async ({ given: { removed = "" } }) => {
      const found = await db.case.findUnique({ where: { id: removed }, select: { number: true } });
      return { form: { caseNumber: String(found?.number ?? 999_999), imageNumber: "1", refuses: "held" } };
    },
    gets: staff,
  },
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
  ...nothingAt("/api/moderation/cases/[id]/look", ["POST"]),
  ...nothingAt("/api/moderation/exposure", ["POST"]),
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

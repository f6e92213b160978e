import { db } from "@/lib/db";
import { mediaStorage } from "@/lib/media/store";
import { confirmationOf } from "@/lib/moderation/standing-for";
import { draw, aPicture as pixels } from "../lib/media/pictures";
import { anybody, type Gets, nothingAt, ownerOnly, type Row, staff, welcomeWriters } from "./row";
import type { Scene } from "./scene";

/** Reports, decisions, appeals. */

const appellants: Gets = { ...ownerOnly, suspendedOwner: "done" };

/** The case is in the hands of whoever plays the moderator. */
async function claimed({ me, openCase, second }: Scene) {
  const claimedById = me?.roles.length ? me.id : second.id;
  await db.case.update({ where: { id: openCase.id }, data: { claimedById, claimedAt: new Date() } });
  return {};
}

async function appealed({ decision, owner }: Scene) {
  const words = "这是我自己的猫";
  const { id } = await db.appeal.create({ data: { decisionId: decision.id, appellantId: owner.id, words } });
  return { appealId: id };
}

async function anotherTopic() {
  const { id } = await db.hashtag.create({ data: { key: "cattax", name: "CatTax" } });
  return { cattax: id };
}

async function mergedTopic({ topic: { id } }: Scene) {
  const { cattax } = await anotherTopic();
  await db.hashtag.update({ where: { id }, data: { canonicalId: cattax } });
  return {};
}

/** A picture of the note that was taken down, where a takedown puts it. */
async function withheldPicture({ takenNote: { id: noteId } }: Scene) {
  const { media } = await db.noteImage.findFirstOrThrow({ where: { noteId }, select: { media: true } });
  await mediaStorage().put(media.smallKey, await draw(pixels(20, 20)).webp().toBuffer());
  await mediaStorage().quarantine(media.smallKey);
  return { key: media.smallKey };
}

const deskAndAuthor: Gets = {
  ...{ ...staff, moderator: "nothing", admin: "nothing" },
  ...{ owner: "nothing", suspendedOwner: "nothing" },
};

export const orderRows: Row[] = [
  {
    door: "lib/moderation#report",
    asks: ({ note: { id }, ruleId }) => ({ form: { kind: "note", id, ruleId, words: "看起来不对" } }),
    gets: { ...welcomeWriters, owner: "invalid" },
  },
  {
    door: "lib/moderation#fileNotice",
    asks: ({ note: { id }, ruleId }) => ({
      form: {
        url: `/en/notes/${id}`,
        ruleId,
        explanation: "it is against the law",
        name: "Ada",
        email: "ada@example.org",
        goodFaith: "on",
      },
    }),
    gets: anybody,
  },
  {
    door: "lib/moderation#confirmNotice",
    prepare: async ({ openCase, ruleId }) => {
      const code = "ABCD-EFGH-JKMN-PQRS";
      const words = {
        url: "/en/notes/1",
        explanation: "against the law",
        locale: "en",
        email: "ada@example.org",
      };
      await db.illegalNotice.create({ data: { ...words, code, caseId: openCase.id, ruleId } });
      return { code, token: confirmationOf(code) };
    },
    asks: ({ given: { code = "", token = "" } }) => ({ form: { code, token } }),
    gets: anybody,
  },
  {
    door: "lib/moderation#appeal",
    asks: ({ decision: { id } }) => ({ form: { decisionId: id, words: "这是我自己的猫" } }),
    gets: appellants,
  },
  {
    door: "lib/moderation#decide",
    asks: ({ openCase: { id }, ruleId }) => ({
      form: { caseId: id, action: "take_down", ruleId, reason: "it breaks the rule", days: "7" },
    }),
    gets: staff,
  },
  {
    door: "lib/moderation#release",
    prepare: claimed,
    asks: ({ openCase: { id } }) => ({ form: { caseId: id } }),
    gets: staff,
  },
  {
    door: "lib/moderation#judge",
    prepare: appealed,
    asks: ({ given: { appealId = "" } }) => ({
      form: { appealId, outcome: "granted", reason: "you are right" },
    }),
    gets: staff,
  },
  {
    door: "lib/hashtags#reviewTrend",
    asks: ({ topic: { id } }) => ({ form: { id, review: "shown" } }),
    gets: staff,
  },
  {
    door: "lib/hashtags#mergeTopics",
    prepare: anotherTopic,
    asks: () => ({ form: { name: "#猫税", into: "CatTax" } }),
    gets: staff,
  },
  {
    door: "lib/hashtags#separateTopic",
    prepare: mergedTopic,
    asks: ({ topic: { id } }) => ({ form: { id } }),
    gets: staff,
  },
  ...nothingAt("/api/moderation/pictures/[...key]", ["GET", "HEAD"]),
  {
    door: "HEAD /api/moderation/pictures/[...key]",
    prepare: withheldPicture,
    asks: ({ given: { key = "" } }) => ({ params: { key: key.split("/") } }),
    gets: deskAndAuthor,
  },
  {
    door: "GET /api/moderation/pictures/[...key]",
    prepare: withheldPicture,
    asks: ({ given: { key = "" } }) => ({ params: { key: key.split("/") } }),
    gets: deskAndAuthor,
  },
];

import { db } from "@/lib/db";
import { addUpViews, countDays } from "@/lib/hashtags/days";
import { settleFollows } from "@/lib/hashtags/equivalents";
import { daysTold } from "@/lib/hashtags/rules";
import { settleStanding } from "@/lib/notes/equivalents";
import { citizen } from "./people-rows";
import { hoursBefore, type Town } from "./town";

/** Topics that mean the same, by key: whose page it shares → the one that shares it. */
const equivalents = { cattax: "猫税", family: "家人" };

/** Topics that a moderator let be shown as trending, for as long as they are. */
const shown = ["tiktokrefugee", "cozyseason", "family"];

/** What moderators and jobs have made of the town's topics: equivalents, days, views, a word on what is on the rise. */
export async function tendTopics(town: Town): Promise<void> {
  for (const [key, equivalent] of Object.entries(equivalents)) {
    const { id } = await db.hashtag.findUniqueOrThrow({ where: { key }, select: { id: true } });
    await db.hashtag.update({ where: { key: equivalent }, data: { canonicalId: id }, select: { id: true } });
    await settleFollows(id);
    await settleStanding(id);
  }
  await countDays(town.now, { before: daysTold });
  await addUpViews();
  const topics = await db.hashtag.findMany({ where: { key: { in: shown } }, select: { id: true } });
  await db.trend.createMany({
    data: topics.map(({ id: hashtagId }) => ({
      hashtagId,
      review: "shown" as const,
      reviewerId: citizen(town, "lan").id,
      reviewedAt: hoursBefore(town.now, 2),
    })),
  });
}

import { db } from "@/lib/db";
import { aChannel } from "../support/cast";
import { admins, nothingAt, type Row, readers } from "./row";

const names = { nameEn: "Night food", nameZh: "夜宵" };

/** Two open channels, and which one is meant. */
async function two() {
  await db.channel.updateMany({ data: { position: 1 } });
  await aChannel();
  const { id } = await db.channel.upsert({
    where: { slug: "food" },
    create: { slug: "food", nameEn: "Food", nameZh: "美食", position: 2 },
    update: { position: 2, closedAt: null },
  });
  return { channelId: id };
}

async function closed() {
  const { channelId } = await two();
  await db.channel.update({ where: { id: channelId }, data: { closedAt: new Date() } });
  return { channelId };
}

export const channelRows: Row[] = [
  ...nothingAt("/api/[...elsewhere]"),
  ...nothingAt("/api/admin/log", ["GET"]),
  {
    door: "GET /api/admin/log",
    asks: () => ({}),
    gets: { ...admins, admin: "nothing" },
  },
  { door: "GET /api/rules/added", asks: () => ({ query: "locale=zh" }), gets: readers },
  { door: "GET /api/transparency/[month]", asks: () => ({ params: { month: "2026-11" } }), gets: readers },
  { door: "lib/notes#addChannel", asks: () => ({ form: names }), gets: admins },
  {
    door: "lib/notes#renameChannel",
    prepare: two,
    asks: ({ given: { channelId = "" } }) => ({ form: { id: channelId, ...names } }),
    gets: admins,
  },
  {
    door: "lib/notes#moveChannel",
    prepare: two,
    asks: ({ given: { channelId = "" } }) => ({ form: { id: channelId, to: "earlier" } }),
    gets: admins,
  },
  {
    door: "lib/notes#filterChannel",
    prepare: two,
    asks: ({ given: { channelId = "" } }) => ({ form: { id: channelId, leftOut: "1" } }),
    gets: admins,
  },
  {
    door: "lib/notes#closeChannel",
    prepare: two,
    asks: ({ given: { channelId = "" } }) => ({ form: { id: channelId } }),
    gets: admins,
  },
  {
    door: "lib/notes#reopenChannel",
    prepare: closed,
    asks: ({ given: { channelId = "" } }) => ({ form: { id: channelId } }),
    gets: admins,
  },
];

import type { Admin } from "@/lib/accounts/authority";
import { writeAudit } from "@/lib/audit/write";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import type { Locale } from "@/lib/language/locales";
import type { ChannelFilter, ChannelMove, ChannelNames, ChannelRef, ChannelRename } from "@/lib/notes/schema";
import { Refusal } from "@/lib/refusal";

/** Channels, as admins edit them. Each verb is audited, and every page that shows the tabs is drawn anew. */

/** Open channels there may be: more tabs than that nobody finds. */
export const mostChannels = 40;

/** Addresses below /explore that are no channel's. */
const reserved = ["for-you", "mine", "in", "after"];

const view = { id: true, slug: true, nameEn: true, nameZh: true, closedAt: true, leftOut: true } as const;

/** In the order of the tabs; closed ones at the end. */
export async function allChannels(_: Admin) {
  const rows = await db.channel.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }], select: view });
  return [...rows.filter(({ closedAt }) => !closedAt), ...rows.filter(({ closedAt }) => closedAt)];
}

/** The names of those that restricted mode leaves out, in the reader's language. */
export async function channelsLeftOut(locale: Locale): Promise<string[]> {
  const rows = await db.channel.findMany({
    where: { leftOut: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { nameEn: true, nameZh: true },
  });
  return rows.map(({ nameEn, nameZh }) => (locale === "zh" ? nameZh : nameEn));
}

/** One change of the list after the other. */
async function changing<T>(change: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('tanghulu.channels'))`;
    const result = await change(tx);
    const channels = await tx.channel.findMany({ select: { slug: true } });
    await markStale(tx, tags.explore, tags.topics, ...channels.map(({ slug }) => tags.channel(slug)));
    return result;
  });
}

async function channelOf(tx: Tx, id: string) {
  const channel = await tx.channel.findUnique({ where: { id }, select: view });
  if (!channel) throw new Refusal("not_found", "notFound");
  return channel;
}

const openOnes = (tx: Tx) =>
  tx.channel.findMany({
    where: { closedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, position: true },
  });

function refuseTooMany(open: number): void {
  if (open >= mostChannels) throw new Refusal("conflict", "channelsFull", { values: { most: mostChannels } });
}

function audit(tx: Tx, admin: Admin, action: string, id: string, after: Record<string, string | number>) {
  return writeAudit(tx, {
    actorId: admin.id,
    action: `channel.${action}`,
    subject: { kind: "channel", id },
    after,
  });
}

/** Its address is made of the English name, once, so that links go on leading there. */
function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Opens a channel at the end of the tabs. Refuses a name whose address is taken. */
export async function addChannel(admin: Admin, { nameEn, nameZh }: ChannelNames): Promise<void> {
  const slug = slugOf(nameEn);
  if (slug === "") throw new Refusal("invalid", "checkFields", { fields: { nameEn: "channelLetters" } });
  if (reserved.includes(slug))
    throw new Refusal("conflict", "checkFields", { fields: { nameEn: "channelTaken" } });
  await changing(async (tx) => {
    const open = await openOnes(tx);
    refuseTooMany(open.length);
    const position = (open.at(-1)?.position ?? 0) + 1;
    const [channel] = await tx.channel.createManyAndReturn({
      data: [{ slug, nameEn, nameZh, position }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!channel) throw new Refusal("conflict", "checkFields", { fields: { nameEn: "channelTaken" } });
    await audit(tx, admin, "added", channel.id, { slug, nameEn, nameZh });
  });
}

/** Both names; the address stays. */
export async function renameChannel(admin: Admin, { id, nameEn, nameZh }: ChannelRename): Promise<void> {
  await changing(async (tx) => {
    const { nameEn: en, nameZh: zh } = await channelOf(tx, id);
    if (en === nameEn && zh === nameZh) return;
    await tx.channel.update({ where: { id }, data: { nameEn, nameZh }, select: { id: true } });
    await writeAudit(tx, {
      actorId: admin.id,
      action: "channel.renamed",
      subject: { kind: "channel", id },
      before: { nameEn: en, nameZh: zh },
      after: { nameEn, nameZh },
    });
  });
}

/** One place earlier or later among the open ones; at the end of the line it stays where it is. */
export async function moveChannel(admin: Admin, { id, to }: ChannelMove): Promise<void> {
  await changing(async (tx) => {
    await channelOf(tx, id);
    const order = (await openOnes(tx)).map((channel) => channel.id);
    const at = order.indexOf(id);
    const next = to === "earlier" ? at - 1 : at + 1;
    const other = order[next];
    if (at < 0 || other === undefined) return;
    [order[at], order[next]] = [other, id];
    for (const [place, each] of order.entries()) {
      await tx.channel.update({ where: { id: each }, data: { position: place + 1 }, select: { id: true } });
    }
    await audit(tx, admin, "moved", id, { position: next + 1 });
  });
}

/** Whether people in restricted mode meet its notes. Saying the same again changes nothing. */
export async function filterChannel(admin: Admin, { id, leftOut: wish }: ChannelFilter): Promise<void> {
  const leftOut = wish === "1";
  await changing(async (tx) => {
    const channel = await channelOf(tx, id);
    if (channel.leftOut === leftOut) return;
    await tx.channel.update({ where: { id }, data: { leftOut }, select: { id: true } });
    await audit(tx, admin, leftOut ? "left_out" : "let_in", id, { slug: channel.slug });
  });
}

/** No new notes, and out of the tabs; its notes keep it. The last open one stays open. Closing twice is once. */
export async function closeChannel(admin: Admin, { id }: ChannelRef): Promise<void> {
  await changing(async (tx) => {
    const channel = await channelOf(tx, id);
    if (channel.closedAt) return;
    if ((await openOnes(tx)).length < 2) throw new Refusal("conflict", "channelLast");
    await tx.channel.update({ where: { id }, data: { closedAt: new Date() }, select: { id: true } });
    await audit(tx, admin, "closed", id, { slug: channel.slug });
  });
}

/** Back among the tabs, at their end. */
export async function reopenChannel(admin: Admin, { id }: ChannelRef): Promise<void> {
  await changing(async (tx) => {
    const channel = await channelOf(tx, id);
    if (!channel.closedAt) return;
    const open = await openOnes(tx);
    refuseTooMany(open.length);
    const position = (open.at(-1)?.position ?? 0) + 1;
    await tx.channel.update({ where: { id }, data: { closedAt: null, position }, select: { id: true } });
    await audit(tx, admin, "reopened", id, { slug: channel.slug });
  });
}

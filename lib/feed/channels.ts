import { cache } from "react";
import { db } from "@/lib/db";
import { forYou } from "@/lib/feed/schema";
import type { Locale } from "@/lib/language/locales";

export type ChannelView = { slug: string; name: string };

/** The open channels in the order the admins gave them, named in the reader's language. */
export const channelsIn = cache(async (locale: Locale): Promise<ChannelView[]> => {
  const rows = await db.channel.findMany({
    where: { slug: { not: forYou }, closedAt: null },
    orderBy: { position: "asc" },
    select: { slug: true, nameEn: true, nameZh: true },
  });
  return rows.map(({ slug, nameEn, nameZh }) => ({ slug, name: locale === "zh" ? nameZh : nameEn }));
});

/** One channel, closed ones too: their notes keep them, and so do links. */
export const channelNamed = cache(async (locale: Locale, slug: string): Promise<ChannelView | null> => {
  const row = await db.channel.findFirst({
    where: { slug: slug.toWellFormed() },
    select: { nameEn: true, nameZh: true },
  });
  return row && { slug, name: locale === "zh" ? row.nameZh : row.nameEn };
});

import { cache } from "react";
import { db } from "@/lib/db";
import { forYou } from "@/lib/feed/schema";
import type { Locale } from "@/lib/language/locales";

export type ChannelView = { slug: string; name: string };

/** The channels in the order the admins gave them, named in the reader's language. */
export const channelsIn = cache(async (locale: Locale): Promise<ChannelView[]> => {
  const rows = await db.channel.findMany({
    where: { slug: { not: forYou } },
    orderBy: { position: "asc" },
    select: { slug: true, nameEn: true, nameZh: true },
  });
  return rows.map(({ slug, nameEn, nameZh }) => ({ slug, name: locale === "zh" ? nameZh : nameEn }));
});

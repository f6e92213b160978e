import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LaterPage } from "@/components/feed/later-page";
import { DayOver } from "@/components/restricted/day-over";
import { isOutOfTime } from "@/lib/accounts/viewer";
import { currentViewer } from "@/lib/auth/current";
import { dressed } from "@/lib/feed/dress";
import { personalIds } from "@/lib/feed/personal";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ locale: string; cursor: string }> };

export default async function MyLaterPage({ params }: Props) {
  const { locale: language, cursor } = await params;
  const locale = negotiate(language);
  const viewer = await currentViewer();
  if (!viewer) redirect(href(locale, "/explore"));
  if (isOutOfTime(viewer)) return <DayOver locale={locale} />;
  const page = await dressed(personalIds(viewer, { cursor }));
  return (
    <LaterPage
      locale={locale}
      title={translator(locale, "feed")("exploreTitle")}
      feed="mine"
      base="/explore/mine"
      start="/explore"
      {...page}
    />
  );
}

import { redirect } from "next/navigation";
import { LaterPage } from "@/components/feed/later-page";
import { DayOver } from "@/components/restricted/day-over";
import { isOutOfTime } from "@/lib/accounts/viewer";
import { currentViewer } from "@/lib/auth/current";
import { dressed } from "@/lib/feed/dress";
import { followingIds } from "@/lib/feed/following";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { params: Promise<{ locale: string; cursor: string }> };

export default async function LaterFollowingPage({ params }: Props) {
  const { locale: language, cursor } = await params;
  const locale = negotiate(language);
  const viewer = await currentViewer();
  if (!viewer) redirect(href(locale, "/following"));
  if (isOutOfTime(viewer)) return <DayOver locale={locale} />;
  const page = await dressed(followingIds(viewer, { cursor }));
  const title = translator(locale, "feed")("followingTitle");
  return <LaterPage locale={locale} title={title} feed="following" base="/following" {...page} />;
}

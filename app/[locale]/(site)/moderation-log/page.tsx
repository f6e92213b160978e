import type { Metadata } from "next";
import { PublicLog } from "@/components/moderation/public-log";
import { tags } from "@/lib/cache-tags";
import { alternates } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { keepUnder } from "@/lib/page-store/keep";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-static";
export const revalidate = 300;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "moderation");
  const title = t("log.title");
  return { title, description: t("log.description"), alternates: alternates(locale, "/moderation-log") };
}

export default async function LogPage({ params }: Props) {
  await keepUnder(tags.moderationLog);
  return <PublicLog locale={negotiate((await params).locale)} />;
}

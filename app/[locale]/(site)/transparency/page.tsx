import type { Metadata } from "next";
import { TransparencyReport } from "@/components/transparency/report";
import { tags } from "@/lib/cache-tags";
import { alternates } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { monthOf } from "@/lib/moderation/months";
import { keepUnder } from "@/lib/page-store/keep";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-static";
export const revalidate = 300;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "transparency");
  return { title: t("name"), description: t("lead"), alternates: alternates(locale, "/transparency") };
}

/** The month under way. */
export default async function TransparencyPage({ params }: Props) {
  await keepUnder(tags.moderationLog);
  return <TransparencyReport locale={negotiate((await params).locale)} month={monthOf(new Date())} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TransparencyReport } from "@/components/transparency/report";
import { tags } from "@/lib/cache-tags";
import { alternates } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { isMonth, monthOf } from "@/lib/moderation/months";
import { keepUnder } from "@/lib/page-store/keep";

type Props = { params: Promise<{ locale: string; month: string }> };

export const dynamic = "force-static";
export const revalidate = 300;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: asked, month } = await params;
  const locale = negotiate(asked);
  const t = translator(locale, "transparency");
  return {
    title: `${t("name")} · ${month}`,
    description: t("lead"),
    alternates: alternates(locale, `/transparency/${month}`),
  };
}

export default async function MonthPage({ params }: Props) {
  const { locale, month } = await params;
  if (!isMonth(month) || month > monthOf(new Date())) notFound();
  await keepUnder(tags.moderationLog);
  return <TransparencyReport locale={negotiate(locale)} month={month} />;
}

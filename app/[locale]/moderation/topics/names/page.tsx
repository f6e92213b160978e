import type { Metadata } from "next";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { MergeTopics } from "@/components/moderation/merge-topics";
import { SharedPages } from "@/components/moderation/shared-pages";
import { TopicTabs } from "@/components/moderation/topic-tabs";
import { sharedPages } from "@/lib/hashtags/merged";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { staff } from "../../staff";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staff();
  return { title: translator(negotiate((await params).locale), "moderation")("topicDesk.names") };
}

export default async function TopicNamesPage({ params }: Props) {
  const moderator = await staff();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "moderation");
  const [pages, cases, figures] = await Promise.all([
    sharedPages(moderator),
    queue(moderator, locale),
    deskFigures(moderator),
  ]);
  return (
    <DeskFrame locale={locale} tab="topics" cases={cases} figures={figures}>
      <div className="mx-auto max-w-3xl px-4 py-6 lg:px-8">
        <TopicTabs locale={locale} current="names" />
        <h1 className="mt-4 font-bold text-xl">{t("topicDesk.names")}</h1>
        <p className="mt-2 text-ink-2">{t("topicDesk.namesLead")}</p>
        <MergeTopics />
        <SharedPages locale={locale} pages={pages} />
      </div>
    </DeskFrame>
  );
}

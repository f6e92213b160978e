import type { Metadata } from "next";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { PairList } from "@/components/moderation/pair-list";
import { RisingSearches } from "@/components/moderation/rising-searches";
import { Words } from "@/components/shell/words";
import { negotiate } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { clientMessages } from "@/lib/language/messages/client";
import { translator } from "@/lib/language/translate";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { risingSearches } from "@/lib/search/hot";
import { termPairs } from "@/lib/search/pairs";
import { staff } from "../staff";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staff();
  return { title: translator(negotiate((await params).locale), "search")("desk.title") };
}

export default async function SearchDeskPage({ params }: Props) {
  const moderator = await staff();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "search");
  const [cases, figures, rising, pairs] = await Promise.all([
    queue(moderator, locale),
    deskFigures(moderator),
    risingSearches(moderator, new Date()),
    termPairs(moderator),
  ]);
  const { moderation, search } = messages[locale];
  return (
    <DeskFrame locale={locale} tab="search" cases={cases} figures={figures}>
      <Words locale={locale} messages={{ ...clientMessages(locale), moderation, search }}>
        <div className="mx-auto max-w-2xl space-y-10 px-4 py-6 lg:px-8">
          <h1 className="font-bold text-xl">{t("desk.title")}</h1>
          <RisingSearches locale={locale} rising={rising} />
          <PairList locale={locale} pairs={pairs} />
        </div>
      </Words>
    </DeskFrame>
  );
}

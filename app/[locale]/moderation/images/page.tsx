import type { Metadata } from "next";
import Link from "next/link";
import { BanPicture } from "@/components/moderation/ban-forms";
import { BannedImages } from "@/components/moderation/banned-images";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { hasDuty } from "@/lib/accounts/authority";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { bannedImages } from "@/lib/moderation/banned-images";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { staff } from "../staff";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staff();
  return { title: translator(negotiate((await params).locale), "desk")("images.title") };
}

export default async function BannedImagesPage({ params, searchParams }: Props) {
  const moderator = await staff();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "desk");
  const { after } = await searchParams;
  const from = typeof after === "string" ? after : null;
  const [{ images, next }, cases, figures] = await Promise.all([
    bannedImages(moderator, locale, from),
    queue(moderator, locale),
    deskFigures(moderator),
  ]);
  const leads = hasDuty(moderator, "lead");
  return (
    <DeskFrame locale={locale} tab="images" cases={cases} figures={figures}>
      <div className="mx-auto max-w-3xl px-4 py-6 lg:px-8">
        <h1 className="font-bold text-xl">{t("images.title")}</h1>
        <p className="mt-2 text-pretty text-ink-2">{t("images.lead")}</p>
        {leads && (
          <details className="group mt-4 rounded-card ring-1 ring-line">
            <summary className="flex min-h-12 cursor-pointer list-none items-center gap-3 px-4 font-semibold [&::-webkit-details-marker]:hidden">
              {t("images.add")}
              <Icon
                name="down"
                size={18}
                className="ml-auto text-ink-3 transition group-open:rotate-180 motion-reduce:transition-none"
              />
            </summary>
            <div className="px-4 pb-4">
              <p className="mb-4 text-ink-2 text-sm">{t("images.addLead")}</p>
              <BanPicture />
            </div>
          </details>
        )}
        {images.length === 0 ? (
          <EmptyState icon="image" title={t("images.none")} words={t("images.noneWords")} />
        ) : (
          <BannedImages images={images} leads={leads} locale={locale} />
        )}
        {(next || from) && (
          <p className="mt-6 flex justify-center gap-6 font-semibold text-sm">
            {from && (
              <Link href={href(locale, "/moderation/images")} prefetch={false} className="target">
                {t("filter.top")}
              </Link>
            )}
            {next && (
              <Link
                href={href(locale, `/moderation/images?after=${next}`)}
                prefetch={false}
                className="target"
              >
                {t("images.more")}
              </Link>
            )}
          </p>
        )}
      </div>
    </DeskFrame>
  );
}

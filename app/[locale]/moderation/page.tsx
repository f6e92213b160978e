import type { Metadata } from "next";
import Link from "next/link";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { staff } from "./staff";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staff();
  return { title: translator(negotiate((await params).locale), "moderation")("desk.title") };
}

export default async function DeskPage({ params }: Props) {
  const moderator = await staff();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "moderation");
  const [cases, figures] = await Promise.all([queue(moderator, locale), deskFigures(moderator)]);
  return (
    <DeskFrame locale={locale} tab="queue" cases={cases} figures={figures}>
      <h1 className="sr-only">{t("desk.title")}</h1>
      {cases.length === 0 ? (
        <EmptyState icon="check" title={t("desk.empty")} words={t("desk.emptyWords")} />
      ) : (
        <div className="grid min-h-full place-items-center max-lg:hidden">
          <EmptyState icon="shield" title={t("desk.pick")} words={t("desk.pickWords")}>
            <Link
              href={href(locale, "/moderation/next")}
              prefetch={false}
              data-key="j"
              className={buttonClass({ variant: "primary" })}
            >
              {t("desk.start")}
            </Link>
          </EmptyState>
        </div>
      )}
    </DeskFrame>
  );
}

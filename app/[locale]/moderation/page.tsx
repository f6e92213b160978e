import type { Metadata } from "next";
import Link from "next/link";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { Key } from "@/components/moderation/key";
import { ResumeDesk } from "@/components/moderation/pause-desk";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { isPaused } from "@/lib/desk/pausing";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { deskFigures, queuePage } from "@/lib/moderation/queue";
import { caseHref, filterQuery, readFilter } from "@/lib/moderation/queue-filter";
import { staff } from "./staff";

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Search> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staff();
  return { title: translator(negotiate((await params).locale), "moderation")("desk.title") };
}

export default async function DeskPage({ params, searchParams }: Props) {
  const moderator = await staff();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "moderation");
  const asked = await searchParams;
  const filter = readFilter(asked);
  const after = typeof asked.after === "string" ? asked.after : null;
  const [{ rows: cases, next: more }, figures, resting] = await Promise.all([
    queuePage(moderator, locale, filter, after),
    deskFigures(moderator),
    isPaused(moderator),
  ]);
  const frame = { locale, tab: "queue", cases, figures, filter, more, further: after !== null } as const;
  return (
    <DeskFrame {...frame}>
      <h1 className="sr-only">{t("desk.title")}</h1>
      {resting ? (
        <Resting locale={locale} />
      ) : cases.length === 0 ? (
        <div className={filterQuery(filter) === "" ? "" : "max-lg:hidden"}>
          <EmptyState icon="check" title={t("desk.empty")} words={t("desk.emptyWords")} />
        </div>
      ) : (
        <div className="grid min-h-full place-items-center max-lg:hidden">
          <EmptyState icon="shield" title={t("desk.pick")} words={t("desk.pickWords")}>
            <Link
              href={caseHref(
                locale,
                (cases.find(({ claimedBy }) => !claimedBy) ?? cases[0])?.id ?? null,
                filter,
              )}
              prefetch
              data-key="j"
              className={buttonClass({ variant: "primary" })}
            >
              {t("desk.start")} <Key>j</Key>
            </Link>
          </EmptyState>
        </div>
      )}
    </DeskFrame>
  );
}

/** A break is a break: the way back is there, and nothing else asks for anything. */
function Resting({ locale }: { locale: Locale }) {
  const t = translator(locale, "desk");
  return (
    <div className="grid min-h-full place-items-center">
      <EmptyState icon="pause" title={t("care.resting")} words={t("care.restingWords")}>
        <ResumeDesk primary />
      </EmptyState>
    </div>
  );
}

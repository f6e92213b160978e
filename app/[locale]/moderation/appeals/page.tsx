import type { Metadata } from "next";
import Link from "next/link";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { type WaitingAppeal, waitingAppeals } from "@/lib/moderation/appeals-view";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { senior } from "../staff";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await senior();
  return { title: translator(negotiate((await params).locale), "moderation")("appealDesk.title") };
}

export default async function AppealsPage({ params }: Props) {
  const moderator = await senior();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "moderation");
  const [appeals, cases, figures] = await Promise.all([
    waitingAppeals(moderator, locale),
    queue(moderator, locale),
    deskFigures(moderator),
  ]);
  const forMe = appeals.find(({ barred }) => barred === null);
  return (
    <DeskFrame locale={locale} tab="appeals" cases={cases} figures={figures}>
      <div className="mx-auto max-w-2xl px-4 py-6 lg:px-8">
        <h1 className="font-bold text-xl">{t("appealDesk.title")}</h1>
        {appeals.length === 0 ? (
          <EmptyState icon="check" title={t("appealDesk.empty")} words={t("appealDesk.emptyWords")} />
        ) : (
          <ol className="mt-4 space-y-3">
            {appeals.map((each) => (
              <AppealRow key={each.id} waiting={each} locale={locale} first={each === forMe} />
            ))}
          </ol>
        )}
      </div>
    </DeskFrame>
  );
}

/** `first`: of those that this moderator may judge; `j` opens it. */
function AppealRow({ waiting, locale, first }: { waiting: WaitingAppeal; locale: Locale; first: boolean }) {
  const t = translator(locale, "moderation");
  const { id, appellant, words, since, action, rule, decidedBy, barred, someoneCanJudge } = waiting;
  return (
    <li>
      <Link
        href={href(locale, `/moderation/appeals/${id}`)}
        prefetch={false}
        data-key={first ? "j" : undefined}
        className="block rounded-card bg-raised p-4 ring-1 ring-line transition hover:bg-sunken"
      >
        <span className="flex items-baseline gap-2">
          <bdi className="truncate font-semibold">{appellant.name}</bdi>
          <span className="text-ink-3 text-xs max-sm:hidden">@{appellant.handle}</span>
          <RelativeTime at={since} locale={locale} className="ml-auto shrink-0 text-ink-3 text-xs" />
        </span>
        <span lang={langOf(words)} className="mt-1 line-clamp-2 whitespace-pre-line">
          {words}
        </span>
        <span className="mt-2 block text-ink-3 text-xs">
          {t(`actions.${action}`)} · {rule} ·{" "}
          {decidedBy === null
            ? t("appealDesk.decidedByItself")
            : t("appealDesk.decidedBy", { name: decidedBy })}
        </span>
        {barred && (
          <span className="mt-1 block text-warn text-xs">
            {t(`appealDesk.barred.${barred}`)} {!someoneCanJudge && t("appealDesk.nobody")}
          </span>
        )}
      </Link>
    </li>
  );
}

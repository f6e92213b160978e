import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AsItWas, DecisionLetter } from "@/components/moderation/decision-letter";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { HiddenPictures } from "@/components/moderation/hidden-pictures";
import { InTheirWords } from "@/components/moderation/in-their-words";
import { JudgeForm } from "@/components/moderation/judge-form";
import { Key } from "@/components/moderation/key";
import { OriginalDecision } from "@/components/moderation/original-decision";
import { ToldBeside } from "@/components/moderation/told-beside";
import { buttonClass } from "@/components/ui/button-class";
import { FormMessage } from "@/components/ui/form-message";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { type AppealOnDesk, appealFor, nextAppeal } from "@/lib/moderation/appeals-view";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { isUuid } from "@/lib/pagination";
import { senior } from "../../staff";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await senior();
  return { title: translator(negotiate((await params).locale), "moderation")("appealDesk.title") };
}

export default async function AppealPage({ params }: Props) {
  const moderator = await senior();
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  const t = translator(locale, "moderation");
  const [appeal, next, cases, figures] = await Promise.all([
    appealFor(moderator, id, locale),
    isUuid(id) ? nextAppeal(moderator, id) : null,
    queue(moderator, locale),
    deskFigures(moderator),
  ]);
  if (!appeal) notFound();
  return (
    <DeskFrame locale={locale} tab="appeals" cases={cases} figures={figures}>
      <div className="mx-auto max-w-5xl px-4 py-6 lg:px-8">
        <nav className="flex items-center justify-between gap-3">
          <Link
            href={href(locale, "/moderation/appeals")}
            prefetch={false}
            className="target text-ink-2 underline underline-offset-4"
          >
            {t("appealDesk.back")}
          </Link>
          {next && (
            <Link
              href={href(locale, `/moderation/appeals/${next}`)}
              prefetch
              data-key="j"
              className={buttonClass()}
            >
              {t("desk.next")} <Key>j</Key>
            </Link>
          )}
        </nav>
        <h1 className="mt-3 font-bold text-xl">{t("appealDesk.one", { name: appeal.appellant.name })}</h1>
        <p className="mt-1 text-ink-2">{t(`appealDesk.party.${appeal.party}`)}</p>
        <div className="mt-5 grid gap-8 lg:grid-cols-2">
          <div className="min-w-0 space-y-6">
            <section>
              <h2 className="font-semibold text-ink-3 text-xs">{t("appealDesk.theirWords")}</h2>
              <InTheirWords words={appeal.words} className="prose-text mt-2 text-base" />
            </section>
            <Answer appeal={appeal} locale={locale} />
          </div>
          <section className="min-w-0">
            <OriginalDecision original={appeal.original} locale={locale} title={t("original.appealed")} />
            <div className="mt-6">
              <HiddenPictures images={appeal.letter.snapshot.images} locale={locale} />
            </div>
            {appeal.told ? (
              <DecisionLetter letter={appeal.letter} locale={locale} within />
            ) : (
              <>
                <p className="text-ink-2">{t("appealDesk.untold")}</p>
                <AsItWas letter={appeal.letter} locale={locale} />
              </>
            )}
            <ToldBeside decisionId={appeal.letter.id} locale={locale} />
          </section>
        </div>
      </div>
    </DeskFrame>
  );
}

function Answer({ appeal, locale }: { appeal: AppealOnDesk; locale: Locale }) {
  const t = translator(locale, "moderation");
  const { judged, barred, someoneCanJudge } = appeal;
  if (judged) {
    return (
      <FormMessage tone="info">
        <p className="font-semibold">
          {t("appealDesk.judged", { name: judged.by, outcome: judged.outcome })}
        </p>
        <p lang={langOf(judged.reason)} className="mt-1 whitespace-pre-line">
          {judged.reason}
        </p>
      </FormMessage>
    );
  }
  if (barred) {
    return (
      <FormMessage tone="warn">
        {t(`appealDesk.barred.${barred}`)} {!someoneCanJudge && t("appealDesk.nobody")}
      </FormMessage>
    );
  }
  return <JudgeForm appealId={appeal.id} party={appeal.party} />;
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppealSection } from "@/components/moderation/appeal-section";
import { DecisionLetter } from "@/components/moderation/decision-letter";
import { OriginalDecision } from "@/components/moderation/original-decision";
import { SignInFirst } from "@/components/moderation/sign-in-first";
import { ToldBeside } from "@/components/moderation/told-beside";
import { currentViewer } from "@/lib/auth/current";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { letterFor } from "@/lib/moderation/letters";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "moderation");
  return { title: t("decision.signature"), robots: { index: false } };
}

export default async function DecisionPage({ params }: Props) {
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  const t = translator(locale, "moderation");
  const viewer = await currentViewer();
  if (!viewer)
    return <SignInFirst locale={locale} path={`/decisions/${id}`} title={t("decision.signature")} />;
  const letter = await letterFor(viewer, id, locale);
  if (!letter) notFound();
  return (
    <div className="mx-auto w-full max-w-2xl px-3 pt-2 pb-10 md:px-6">
      <DecisionLetter letter={letter} locale={locale} />
      {letter.original && (
        <div className="mt-6">
          <OriginalDecision
            original={letter.original}
            locale={locale}
            lead={letter.mine ? t("original.forPerson") : undefined}
          />
        </div>
      )}
      <ToldBeside decisionId={letter.id} locale={locale} />
      <AppealSection letter={letter} locale={locale} />
    </div>
  );
}

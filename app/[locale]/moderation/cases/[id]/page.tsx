import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseHeader } from "@/components/moderation/case-header";
import { CasePerson } from "@/components/moderation/case-person";
import { CaseReports } from "@/components/moderation/case-reports";
import { CaseSubject } from "@/components/moderation/case-subject";
import { Decide } from "@/components/moderation/decide";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { caseFor } from "@/lib/moderation/case-view";
import { claim } from "@/lib/moderation/claiming";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { isUuid } from "@/lib/pagination";
import { staff } from "../../staff";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staff();
  return { title: translator(negotiate((await params).locale), "moderation")("desk.title") };
}

/** Opening a case claims it: safe to repeat, and it lapses by itself. */
export default async function CasePage({ params }: Props) {
  const moderator = await staff();
  const { locale: asked, id } = await params;
  if (!isUuid(id)) notFound();
  const locale = negotiate(asked);
  await claim(moderator, { caseId: id });
  const [opened, cases, figures] = await Promise.all([
    caseFor(moderator, id, locale),
    queue(moderator, locale),
    deskFigures(moderator),
  ]);
  if (!opened) notFound();
  return (
    <DeskFrame locale={locale} tab="queue" cases={cases} figures={figures} current={id}>
      <CaseHeader opened={opened} cases={cases} locale={locale} />
      <div className="grid gap-x-8 gap-y-6 px-4 pt-5 lg:grid-cols-2 lg:px-8">
        <div className="min-w-0 space-y-6 lg:pb-8">
          <CaseSubject opened={opened} locale={locale} />
          <CaseReports opened={opened} locale={locale} />
        </div>
        <div className="min-w-0 space-y-5">
          <CasePerson opened={opened} locale={locale} />
          <Decide opened={opened} locale={locale} />
        </div>
      </div>
    </DeskFrame>
  );
}

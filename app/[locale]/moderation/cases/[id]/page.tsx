import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { CaseSurroundings } from "@/components/moderation/case-context";
import { CaseHeader } from "@/components/moderation/case-header";
import { CaseNotices } from "@/components/moderation/case-notices";
import { CasePerson } from "@/components/moderation/case-person";
import { CaseRemarks } from "@/components/moderation/case-remarks";
import { CaseReports } from "@/components/moderation/case-reports";
import { CaseSubject } from "@/components/moderation/case-subject";
import { CaseWatch } from "@/components/moderation/case-watch";
import { Decide } from "@/components/moderation/decide";
import { DeskFrame } from "@/components/moderation/desk-frame";
import { OriginalDecision } from "@/components/moderation/original-decision";
import { ResumeDesk } from "@/components/moderation/pause-desk";
import { FormMessage } from "@/components/ui/form-message";
import { contextOf } from "@/lib/desk/context";
import { lookersAt, open } from "@/lib/desk/looking";
import { pastOf } from "@/lib/desk/past";
import { isPaused } from "@/lib/desk/pausing";
import { remarksOn } from "@/lib/desk/remarks";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { caseFor } from "@/lib/moderation/case-view";
import { colleaguesFor } from "@/lib/moderation/claiming";
import { noticesOf } from "@/lib/moderation/notices";
import { deskFigures, queue } from "@/lib/moderation/queue";
import { filterQuery, readFilter } from "@/lib/moderation/queue-filter";
import { isUuid } from "@/lib/pagination";
import { staff } from "../../staff";

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await staff();
  return { title: translator(negotiate((await params).locale), "moderation")("desk.title") };
}

/**
 * Opening a case claims it: safe to repeat, and it lapses by itself. A page that a script asks for may only be made ready in
 * advance, so there the page itself says that it is open (CaseWatch).
 */
export default async function CasePage({ params, searchParams }: Props) {
  const moderator = await staff();
  const { locale: asked, id: caseId } = await params;
  if (!isUuid(caseId)) notFound();
  const locale = negotiate(asked);
  const t = translator(locale, "desk");
  const filter = readFilter(await searchParams);
  const query = filterQuery(filter).slice(1);
  if ((await headers()).get("sec-fetch-dest") !== "empty") await open(moderator, { caseId });
  const opened = await caseFor(moderator, caseId, locale);
  if (!opened) notFound();
  const [cases, figures, context, past, remarks, colleagues, lookers, paused, notices] = await Promise.all([
    queue(moderator, locale, filter),
    deskFigures(moderator),
    contextOf(moderator, opened),
    pastOf(moderator, caseId),
    remarksOn(moderator, caseId),
    colleaguesFor(moderator, { caseId }),
    lookersAt(moderator, { caseId }),
    isPaused(moderator),
    noticesOf(caseId),
  ]);
  const head = { opened, cases, filter, colleagues, paused, locale };
  return (
    <DeskFrame locale={locale} tab="queue" cases={cases} figures={figures} filter={filter} current={caseId}>
      <CaseHeader {...head} />
      <CaseWatch
        key={caseId}
        caseId={caseId}
        madeAt={new Date().toISOString()}
        closed={opened.barred !== null}
        lookers={lookers}
      />
      <div className="grid gap-x-8 gap-y-6 px-4 pt-5 lg:px-8 xl:grid-cols-2">
        <div className="min-w-0 space-y-6 xl:pb-8">
          <CaseSubject opened={opened} locale={locale} />
          {opened.original && <OriginalDecision original={opened.original} locale={locale} />}
          <CaseReports opened={opened} locale={locale} />
          <CaseNotices notices={notices} locale={locale} />
          <CaseSurroundings context={context} locale={locale} />
        </div>
        <div className="min-w-0 space-y-5">
          <CasePerson opened={opened} past={past} locale={locale} />
          <CaseRemarks
            caseId={caseId}
            remarks={remarks}
            decided={opened.barred?.why === "decided"}
            filter={query}
            locale={locale}
          />
          {paused && !opened.barred ? (
            <FormMessage tone="info">
              <p className="mb-3">{t("care.readOnly")}</p>
              <ResumeDesk />
            </FormMessage>
          ) : (
            <Decide opened={opened} filter={query} locale={locale} />
          )}
        </div>
      </div>
    </DeskFrame>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { type PageProps, readPage } from "@/components/auth/page-params";
import { ReportForm } from "@/components/moderation/report-form";
import { SignInFirst } from "@/components/moderation/sign-in-first";
import { FormMessage } from "@/components/ui/form-message";
import { currentViewer } from "@/lib/auth/current";
import { db } from "@/lib/db";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { addedRules } from "@/lib/moderation/added-rules";
import { otherNotes, reportable } from "@/lib/moderation/reportable";
import { ruleChoice } from "@/lib/moderation/rule-ids";
import { subjectRef } from "@/lib/moderation/schema";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "report");
  return { title: t("report"), robots: { index: false } };
}

/** The report form as a page: without JavaScript, or opened in a tab of its own. */
export default async function NewReportPage(props: PageProps) {
  const { locale, once } = await readPage(props);
  const subject = subjectRef.safeParse({ kind: once("kind"), id: once("id") });
  if (!subject.success) notFound();
  const { kind, id } = subject.data;
  const t = translator(locale, "report");
  const viewer = await currentViewer();
  const thing = await reportable(db, viewer, { kind, id });
  if (!thing) notFound();
  if (!viewer) {
    const path = `/reports/new?kind=${kind}&id=${id}`;
    const instead = (
      <Link
        href={href(locale, "/notices/new")}
        prefetch={false}
        className="target mt-4 block text-ink-2 text-sm underline underline-offset-4"
      >
        {t("illegal")}
      </Link>
    );
    return (
      <SignInFirst locale={locale} path={path} title={t("signIn")} words={t("signInWhy")} instead={instead} />
    );
  }
  const [added, others] = await Promise.all([addedRules(locale), otherNotes(db, viewer, { kind, id })]);
  return (
    <div className="mx-auto w-full max-w-lg px-3 pt-2 pb-10 md:px-6">
      <h1 className="font-bold text-xl">{t(`title.${kind}`, { name: thing.authorName })}</h1>
      <figure className="mt-4 rounded-card bg-sunken px-4 py-3">
        <blockquote lang={htmlLang(thing.language)} className="line-clamp-3 whitespace-pre-line">
          {thing.text || "—"}
        </blockquote>
        {kind !== "account" && (
          <figcaption className="mt-1 text-ink-3 text-xs">{thing.authorName}</figcaption>
        )}
      </figure>
      <div className="mt-4 rounded-card bg-raised p-6 ring-1 ring-line max-md:px-4 max-md:py-5">
        {thing.own ? (
          <FormMessage tone="info">{t("own")}</FormMessage>
        ) : (
          <ReportForm
            subject={{ kind, id }}
            pictures={thing.pictures}
            added={added}
            others={others}
            begin={ruleChoice({ reason: once("reason"), rule: once("rule") }, added)}
          />
        )}
      </div>
      <p className="mt-4">
        <Link
          href={href(locale, "/rules")}
          prefetch={false}
          className="target text-ink-2 text-sm underline underline-offset-4"
        >
          {t("readRules")}
        </Link>
      </p>
    </div>
  );
}

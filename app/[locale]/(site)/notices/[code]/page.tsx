import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ConfirmNotice } from "@/components/moderation/confirm-notice";
import { InTheirWords } from "@/components/moderation/in-their-words";
import { OriginalDecision } from "@/components/moderation/original-decision";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { exactTime } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { type NoticeView, noticeBy } from "@/lib/moderation/notices";
import { confirms } from "@/lib/moderation/standing-for";

type Props = {
  params: Promise<{ locale: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const t = translator(negotiate((await params).locale), "notices");
  // Whoever has the address may read the page: it is told to nobody else. ("no-referrer" would also blank the Origin that guards the form.)
  return { title: t("receiptTitle"), robots: { index: false }, referrer: "same-origin" };
}

/** A notice as its sender follows it: the receipt, and later the outcome. */
export default async function NoticePage({ params, searchParams }: Props) {
  const { locale: asked, code } = await params;
  const locale = negotiate(asked);
  const notice = await noticeBy(code, locale);
  if (!notice) notFound();
  const t = translator(locale, "notices");
  const { confirm } = await searchParams;
  return (
    <div className="mx-auto w-full max-w-xl px-3 pt-2 pb-10 md:px-6">
      <h1 className="font-bold text-xl">{t("receiptTitle")}</h1>
      <p className="prose-text mt-3 text-base text-ink-2">{t("receiptLead")}</p>
      <p className="mt-4 break-all rounded-card bg-sunken px-4 py-3 text-center font-mono font-semibold text-lg tracking-wider">
        {notice.code}
      </p>
      {!notice.confirmed && typeof confirm === "string" && confirms(notice.code, confirm) && (
        <ConfirmNotice locale={locale} code={notice.code} token={confirm} />
      )}
      {notice.confirmed && (
        <p className="mt-4 flex items-center gap-2.5 text-good">
          <Icon name="check" size={20} />
          {t("confirmed")}
        </p>
      )}
      <Outcome notice={notice} locale={locale} />
      {notice.original && (
        <div className="mt-6">
          <OriginalDecision original={notice.original} locale={locale} />
        </div>
      )}
      <Facts notice={notice} locale={locale} />
      <p className="mt-8">
        <Link href={href(locale, "/notices/new")} prefetch={false} className={buttonClass()}>
          {t("another")}
        </Link>
      </p>
    </div>
  );
}

type Told = { notice: NoticeView; locale: Locale };

function Outcome({ notice: { outcome }, locale }: Told) {
  const t = translator(locale, "notices");
  if (!outcome) {
    return (
      <p className="mt-6 flex items-center gap-2.5 font-semibold">
        <Icon name="clock" size={20} className="text-ink-3" />
        {t("waiting")}
      </p>
    );
  }
  const kept = outcome.action === "dismiss";
  return (
    <div className="prose-text mt-6 space-y-4 text-base">
      <p className="font-semibold">{t(kept ? "dismissed" : "acted", { rule: outcome.rule })}</p>
      {outcome.reason !== "" && (
        <div>
          <p className="text-ink-2 text-sm">{t("reason")}</p>
          <InTheirWords words={outcome.reason} className="mt-1" />
        </div>
      )}
      <p>{t("byPerson")}</p>
      {outcome.overturned && <p>{t("overturned")}</p>}
      {kept && <p>{t("redress")}</p>}
    </div>
  );
}

function Facts({ notice, locale }: Told) {
  const t = translator(locale, "notices");
  return (
    <dl className="mt-6 space-y-3">
      <Fact name={t("filed")}>{`${exactTime(notice.at, locale, "UTC")} UTC`}</Fact>
      <Fact name={t("about")}>
        <span className="break-all">{notice.url}</span>
      </Fact>
      <Fact name={t("nearest")}>{notice.rule}</Fact>
      <Fact name={t("words")}>
        <span lang={langOf(notice.explanation)} className="whitespace-pre-line">
          {notice.explanation}
        </span>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-ink-3 text-xs">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

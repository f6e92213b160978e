import type { Metadata } from "next";
import { admin } from "@/app/[locale]/(site)/admin/admin";
import { AdminTabs } from "@/components/admin/admin-tabs";
import { Section } from "@/components/settings/settings-page";
import { buttonClass } from "@/components/ui/button-class";
import { auditFigures, verifyAudit } from "@/lib/audit/verifying";
import { ranOutOfTime } from "@/lib/db";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await admin();
  return {
    title: translator(negotiate((await params).locale), "audit")("title"),
    robots: { index: false, follow: false },
  };
}

const tones = { whole: "text-good", broken: "text-warn", long: "" } as const;

/** A log of years takes longer to go through than anybody waits for a page. */
async function stateOf(now: Date): Promise<keyof typeof tones> {
  try {
    return (await verifyAudit(now)).flaw ? "broken" : "whole";
  } catch (error) {
    if (ranOutOfTime(error)) return "long";
    throw error;
  }
}

export default async function LogPage({ params }: Props) {
  await admin();
  const t = translator(negotiate((await params).locale), "audit");
  const now = new Date();
  const [{ sealed, waiting, seals, head }, state] = await Promise.all([auditFigures(now), stateOf(now)]);
  return (
    <div className="mx-auto flex max-w-[760px] flex-col gap-5 px-2 pb-10">
      <AdminTabs locale={negotiate((await params).locale)} path="/admin/log" />
      <header>
        <h1 className="font-bold text-xl tracking-tight">{t("title")}</h1>
        <p className="mt-1 text-pretty text-ink-2">{t("lead")}</p>
      </header>
      <Section title={t("chain")} lead={t("chainWords")}>
        <p className={`font-semibold ${tones[state]}`}>{t(state)}</p>
        {state !== "whole" && <p className="mt-1 text-ink-2">{t(`${state}Words`)}</p>}
        <p className="mt-3 text-ink-2 tabular-nums">{t("figures", { sealed, seals, waiting })}</p>
        {head && (
          <p className="mt-1 text-ink-3 text-xs">
            {t("head")} <code className="break-all">{head}</code>
          </p>
        )}
      </Section>
      <Section title={t("export")} lead={t("exportWords")}>
        <p className="flex flex-wrap gap-3">
          <a href="/api/admin/log?format=csv" download className={buttonClass()}>
            {t("csv")}
          </a>
          <a href="/api/admin/log?format=jsonl" download className={buttonClass()}>
            {t("jsonl")}
          </a>
        </p>
      </Section>
    </div>
  );
}

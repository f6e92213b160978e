import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ComingRules } from "@/components/moderation/coming-rules";
import { RuleBody } from "@/components/moderation/rule-article";
import { RuleVersions } from "@/components/moderation/rule-versions";
import { tags } from "@/lib/cache-tags";
import { alternates, href } from "@/lib/language/href";
import { type Locale, negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { ruleHistory } from "@/lib/moderation/rule-history";
import type { RuleView } from "@/lib/moderation/rulebook";
import { keepUnder } from "@/lib/page-store/keep";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-static";
export const revalidate = 3600;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: wanted, id } = await params;
  const locale = negotiate(wanted);
  const history = await ruleHistory(locale, id);
  if (!history) return {};
  const { title, text } = history.rule;
  return { title, description: text, alternates: alternates(locale, `/rules/${id}`) };
}

export default async function RulePage({ params }: Props) {
  const { locale: wanted, id } = await params;
  const locale = negotiate(wanted);
  await keepUnder(tags.rules);
  const history = await ruleHistory(locale, id);
  if (!history) notFound();
  const { rule, parent, within, coming, versions } = history;
  const t = translator(locale, "rules");
  return (
    <div className="mx-auto w-full max-w-2xl px-3 pt-2 pb-10 md:px-6">
      <nav aria-label={t("title")} className="flex flex-wrap items-center gap-x-2 text-ink-3 text-sm">
        <Link href={href(locale, "/rules")} prefetch={false} className="target py-2 hover:text-ink">
          {t("title")}
        </Link>
        {parent && (
          <>
            <span aria-hidden="true">›</span>
            <RuleLink locale={locale} rule={parent} />
          </>
        )}
      </nav>
      <h1 className="mt-1 font-bold text-xl">
        <span className="mr-2 text-ink-3 tabular-nums">{rule.cited}</span>
        {rule.title}
      </h1>
      <RuleBody rule={rule} locale={locale} />
      {within.length > 0 && (
        <section className="mt-8">
          <h2 className="font-semibold text-lg">{t("moreExactly")}</h2>
          <ul className="mt-1">
            {within.map((each) => (
              <li key={each.id}>
                <RuleLink locale={locale} rule={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ComingRules locale={locale} rules={coming} />
      <RuleVersions locale={locale} versions={versions} />
    </div>
  );
}

function RuleLink({ locale, rule }: { locale: Locale; rule: RuleView }) {
  return (
    <Link
      href={href(locale, `/rules/${rule.id}`)}
      prefetch={false}
      className="inline-flex min-h-11 items-center gap-2 hover:underline"
    >
      <span className="text-ink-3 tabular-nums">{rule.cited}</span>
      {rule.title}
    </Link>
  );
}

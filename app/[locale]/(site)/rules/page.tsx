import type { Metadata } from "next";
import Link from "next/link";
import { ComingRules } from "@/components/moderation/coming-rules";
import { RuleArticle } from "@/components/moderation/rule-article";
import { ruleName } from "@/components/moderation/rule-name";
import { EmptyState } from "@/components/ui/empty-state";
import { tags } from "@/lib/cache-tags";
import { alternates, href } from "@/lib/language/href";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { comingRules } from "@/lib/moderation/rule-history";
import { rulebook } from "@/lib/moderation/rulebook";
import { keepUnder } from "@/lib/page-store/keep";

type Props = { params: Promise<{ locale: string }> };

export const dynamic = "force-static";
export const revalidate = 3600;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = negotiate((await params).locale);
  const t = translator(locale, "rules");
  return { title: t("title"), description: t("description"), alternates: alternates(locale, "/rules") };
}

export default async function RulesPage({ params }: Props) {
  const locale = negotiate((await params).locale);
  await keepUnder(tags.rules);
  const t = translator(locale, "rules");
  const all = await rulebook(locale);
  const rules = all.filter(({ parentId }) => parentId === null);
  return (
    <div className="mx-auto w-full max-w-2xl px-3 pt-2 pb-10 md:px-6">
      <h1 className="font-bold text-xl">{t("title")}</h1>
      <p className="prose-text mt-3 text-base text-ink-2">{t("lead")}</p>
      {rules.length === 0 && <EmptyState icon="shield" title={t("empty")} />}
      <nav aria-label={t("contents")} className="mt-5">
        <ul className="flex flex-wrap gap-2">
          {rules.map(({ id, number, title }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="target flex min-h-9 items-center gap-1.5 rounded-full bg-sunken px-3.5 font-medium text-sm hover:bg-line"
              >
                <span className="text-ink-3 tabular-nums">{number}</span>
                {ruleName(locale, id, title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-4 divide-y divide-line">
        {rules.map((rule) => (
          <RuleArticle
            key={rule.id}
            rule={rule}
            within={all.filter(({ parentId }) => parentId === rule.id)}
            locale={locale}
          />
        ))}
      </div>
      <div className="mb-8 empty:hidden">
        <ComingRules locale={locale} rules={await comingRules(locale, null)} />
      </div>
      <p className="border-line border-t pt-6">
        <Link
          href={href(locale, "/moderation-log")}
          prefetch={false}
          className="target font-semibold underline decoration-line underline-offset-4 hover:decoration-current"
        >
          {t("log")}
        </Link>
        <Link
          href={href(locale, "/transparency")}
          prefetch={false}
          className="target ml-6 font-semibold underline decoration-line underline-offset-4 hover:decoration-current"
        >
          {translator(locale, "transparency")("name")}
        </Link>
        <Link
          href={href(locale, "/notices/new")}
          prefetch={false}
          className="target ml-6 font-semibold underline decoration-line underline-offset-4 hover:decoration-current"
        >
          {translator(locale, "notices")("title")}
        </Link>
      </p>
    </div>
  );
}

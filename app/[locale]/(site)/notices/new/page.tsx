import type { Metadata } from "next";
import Link from "next/link";
import { type PageProps, readPage } from "@/components/auth/page-params";
import { NoticeForm } from "@/components/moderation/notice-form";
import { ruleName } from "@/components/moderation/rule-name";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { type RuleView, rulebook } from "@/lib/moderation/rulebook";

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await readPage(props);
  return { title: translator(locale, "notices")("title") };
}

/** The form for illegal content. It asks for no account; an address may come along from where one was reading. */
export default async function NewNoticePage(props: PageProps) {
  const { locale, once } = await readPage(props);
  const t = translator(locale, "notices");
  return (
    <div className="mx-auto w-full max-w-xl px-3 pt-2 pb-10 md:px-6">
      <h1 className="font-bold text-xl">{t("title")}</h1>
      <p className="prose-text mt-3 text-base text-ink-2">{t("lead")}</p>
      <div className="mt-5 rounded-dialog bg-surface p-5 sm:p-7">
        <NoticeForm locale={locale} url={once("url")} rules={grouped(await rulebook(locale), locale)} />
      </div>
      <p className="mt-4 px-1">
        <Link
          href={href(locale, "/rules")}
          prefetch={false}
          className="target text-ink-2 text-sm underline underline-offset-4"
        >
          {translator(locale, "report")("readRules")}
        </Link>
      </p>
    </div>
  );
}

/** Each rule's more exact ones, and the rule itself for what is none of them. */
function grouped(rules: RuleView[], locale: Locale) {
  const named = ({ id, title }: RuleView) => ({ value: id, label: ruleName(locale, id, title) });
  const wide = rules.filter(({ parentId }) => parentId === null);
  return wide.map((rule) => {
    const within = rules.filter(({ parentId }) => parentId === rule.id);
    if (within.length === 0) return named(rule);
    const whole = { value: rule.id, label: translator(locale, "report")("elseName") };
    return { group: named(rule).label, options: [...within.map(named), whole] };
  });
}

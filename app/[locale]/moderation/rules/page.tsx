import type { Metadata } from "next";
import { RuleTree } from "@/components/moderation/rule-tree";
import { RulesFrame } from "@/components/moderation/rules-frame";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { ruleTree } from "@/lib/moderation/rule-desk";
import { rulesEditor } from "../staff";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await rulesEditor();
  return { title: translator(negotiate((await params).locale), "ruleDesk")("title") };
}

export default async function RuleTreePage({ params }: Props) {
  const editor = await rulesEditor();
  const locale = negotiate((await params).locale);
  const t = translator(locale, "ruleDesk");
  return (
    <RulesFrame locale={locale}>
      <div className="mx-auto max-w-3xl">
        <h1 className="font-bold text-xl">{t("title")}</h1>
        <p className="mt-1 mb-6 text-pretty text-ink-2">{t("lead")}</p>
        <RuleTree locale={locale} rules={await ruleTree(editor, locale)} />
      </div>
    </RulesFrame>
  );
}

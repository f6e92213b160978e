import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RuleCompare } from "@/components/moderation/rule-compare";
import { RuleDrafts } from "@/components/moderation/rule-drafts";
import { RuleFaces } from "@/components/moderation/rule-faces";
import { RuleHead } from "@/components/moderation/rule-head";
import { RulePreview } from "@/components/moderation/rule-preview";
import { RulePublishing } from "@/components/moderation/rule-publishing";
import { RuleWriting, ruleForm } from "@/components/moderation/rule-writing";
import { RulesFrame } from "@/components/moderation/rules-frame";
import { negotiate } from "@/lib/language/locales";
import { openRule } from "@/lib/moderation/rule-desk";
import { readFace } from "@/lib/moderation/rule-views";
import { rulesEditor } from "../../staff";

type Search = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<Search> };

async function opened({ params, searchParams }: Props) {
  const editor = await rulesEditor();
  const { locale: wanted, id: ruleId } = await params;
  const locale = negotiate(wanted);
  const { draft, view } = await searchParams;
  const draftId = typeof draft === "string" ? draft : null;
  const rule = await openRule(editor, locale, { ruleId, draftId });
  if (!rule) notFound();
  return { locale, rule, face: readFace(view) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, rule } = await opened(props);
  return { title: `${rule.cited} ${rule.terms.content[locale].title}` };
}

export default async function RuleEditingPage(props: Props) {
  const { locale, rule, face } = await opened(props);
  const form = face === "write" ? ruleForm : undefined;
  return (
    <RulesFrame locale={locale}>
      <RuleHead locale={locale} rule={rule} />
      <div className="mt-4 mb-5">
        <RuleFaces locale={locale} ruleId={rule.id} current={face} form={form} />
      </div>
      {face === "write" && <RuleWriting locale={locale} rule={rule} />}
      {face === "preview" && <RulePreview locale={locale} rule={rule} />}
      {face === "changes" && (
        <div className="flex flex-col gap-5">
          <div>
            <RuleCompare locale={locale} rule={rule} />
          </div>
          <RulePublishing locale={locale} rule={rule} />
          <RuleDrafts locale={locale} rule={rule} />
        </div>
      )}
    </RulesFrame>
  );
}

import { GoodFaith } from "@/components/moderation/good-faith";
import { Form, Submit } from "@/components/ui/form";
import { FormArea, FormSelect, FormText } from "@/components/ui/form-fields";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { fileNotice } from "@/lib/moderation/actions";
import { explanationLimit } from "@/lib/moderation/limits";

type Rule = { value: string; label: string };
type Props = { locale: Locale; url?: string; rules: (Rule | { group: string; options: Rule[] })[] };

/** What the law asks of a notice (Regulation (EU) 2022/2065, article 16), and no more. */
export function NoticeForm({ locale, url, rules }: Props) {
  const t = translator(locale, "notices");
  return (
    <Form door={fileNotice}>
      <FormText name="url" label={t("url")} hint={t("urlHint")} initially={url} inputMode="url" required />
      <FormSelect name="ruleId" label={t("ruleId")} options={[{ value: "", label: t("choose") }, ...rules]} />
      <FormArea
        name="explanation"
        label={t("explanation")}
        hint={t("explanationHint")}
        maxLength={explanationLimit}
        rows={5}
        required
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <FormText name="name" label={t("name")} autoComplete="name" />
        <FormText name="email" label={t("email")} type="email" autoComplete="email" />
      </div>
      <p className="-mt-3 text-ink-3 text-xs">{t("personHint")}</p>
      <GoodFaith label={t("goodFaith")} />
      <Submit variant="primary" className="self-start">
        {t("send")}
      </Submit>
    </Form>
  );
}

import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { FormMessage } from "@/components/ui/form-message";
import { dayOf } from "@/lib/hashtags/rules";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { publishRuleDraft, withdrawRuleVersion } from "@/lib/moderation/actions";
import { ruleDaysAhead } from "@/lib/moderation/limits";
import type { OpenedRule } from "@/lib/moderation/rule-desk";
import { missingIn, sameTerms } from "@/lib/moderation/rule-terms";
import { ruleDeskPath } from "@/lib/moderation/rule-views";

type Props = { locale: Locale; rule: OpenedRule };

/** What can be done with a rule once it was read: publish its draft from a day on, or take back what waits for its day. */
export function RulePublishing({ locale, rule }: Props) {
  if (rule.ahead) return <Scheduled locale={locale} rule={rule} ahead={rule.ahead} />;
  if (!rule.draft) return null;
  if (!rule.draft.newest) return <Older locale={locale} rule={rule} draft={rule.draft} />;
  if (missingIn(rule.terms).length > 0) {
    return <FormMessage tone="warn">{translator(locale, "ruleDesk")("finishFirst")}</FormMessage>;
  }
  if (rule.inForce && sameTerms(rule.inForce.terms, rule.terms)) return null;
  return <Publish locale={locale} rule={rule} draftId={rule.draft.id} />;
}

const box = "rounded-card bg-surface p-4 ring-1 ring-line sm:p-6";

function Publish({ locale, rule, draftId }: Props & { draftId: string }) {
  const t = translator(locale, "ruleDesk");
  const now = new Date();
  return (
    <section aria-labelledby="publish" className={box}>
      <h2 id="publish" className="font-semibold text-base">
        {t("publish")}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-pretty text-ink-2">
        {t(rule.inForce ? "publishLead" : rule.parent ? "newLead" : "newWideLead")}
      </p>
      <Form door={publishRuleDraft}>
        <input type="hidden" name="ruleId" value={rule.id} />
        <input type="hidden" name="draftId" value={draftId} />
        <input type="hidden" name="versionId" value={rule.base.versionId ?? ""} />
        <div className="max-w-xs">
          <FormText
            type="date"
            name="from"
            label={t("from")}
            hint={t("fromHint")}
            min={dayOf(now, 0)}
            max={dayOf(now, ruleDaysAhead)}
            initially={dayOf(now, 0)}
          />
        </div>
        <Submit variant="primary" className="self-start">
          {t("publish")}
        </Submit>
      </Form>
    </section>
  );
}

function Scheduled({ locale, rule, ahead }: Props & { ahead: NonNullable<OpenedRule["ahead"]> }) {
  const t = translator(locale, "ruleDesk");
  const { version, from } = ahead;
  return (
    <section aria-labelledby="scheduled" className={box}>
      <h2 id="scheduled" className="font-semibold text-base">
        {t("scheduled", { version, date: exactDay(from, locale, "UTC") })}
      </h2>
      <p className="mt-1 mb-4 max-w-prose text-pretty text-ink-2">
        {t(rule.inForce ? "scheduledWords" : rule.parent ? "scheduledNew" : "scheduledWide")}
      </p>
      <Form door={withdrawRuleVersion}>
        <input type="hidden" name="ruleId" value={rule.id} />
        <input type="hidden" name="versionId" value={ahead.id} />
        <Submit className="self-start">{t("withdraw")}</Submit>
      </Form>
    </section>
  );
}

function Older({ locale, rule, draft }: Props & { draft: { id: string } }) {
  const t = translator(locale, "ruleDesk");
  return (
    <FormMessage tone="info">
      {t("olderDraft")}{" "}
      <a
        href={`${href(locale, ruleDeskPath(rule.id))}?draft=${draft.id}`}
        className="target font-semibold underline underline-offset-4"
      >
        {t("openOlder")}
      </a>
    </FormMessage>
  );
}

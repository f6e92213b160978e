"use client";

import Link from "next/link";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { ReasonSteps, StepHeading, StepLink } from "@/components/moderation/reason-steps";
import { useReasonWords } from "@/components/moderation/reason-words";
import { OtherNotes, ReportWords } from "@/components/moderation/report-details";
import { ReportThanks } from "@/components/moderation/report-thanks";
import { Form, Submit, useFormProgress } from "@/components/ui/form";
import { href } from "@/lib/language/href";
import { report } from "@/lib/moderation/actions";
import type { Subject } from "@/lib/moderation/limits";
import type { OtherNote } from "@/lib/moderation/reportable";
import { type AddedRule, type RuleChoice, ruleChoice } from "@/lib/moderation/rule-ids";

type Props = {
  subject: Subject;
  pictures?: number;
  /** Exact rules besides those of the first set. */
  added: readonly AddedRule[];
  /** Of an address. */
  begin?: RuleChoice;
  /** Further notes of the same person; where they are not known, a link leads to where they are. */
  others?: readonly OtherNote[];
};

/** The reason, the exact rule, a few words if one likes: three presses. Each step has an address, for those without JavaScript. */
export function ReportForm({ subject, pictures = 0, added, begin = ruleChoice({}), others }: Props) {
  const t = useTranslations("report");
  const locale = useLocale();
  const words = useReasonWords(locale, added);
  const [{ choice, moved }, setStep] = useState({ choice: begin, moved: false });
  const steps = {
    choice,
    moved,
    words,
    added,
    choose: (next: RuleChoice) => setStep({ choice: next, moved: true }),
    addressOf: ({ reason, rule }: RuleChoice) => {
      const query = new URLSearchParams(subject);
      if (rule) query.set("rule", rule);
      else if (reason) query.set("reason", reason);
      return href(locale, `/reports/new?${query}`);
    },
  };
  const { reason, rule } = choice;
  return (
    <Form door={report} doneInstead={<ReportThanks />}>
      <input type="hidden" name="kind" value={subject.kind} />
      <input type="hidden" name="id" value={subject.id} />
      <input type="hidden" name="ruleId" value={rule ?? ""} />
      {!rule && <ReasonSteps key={reason ?? ""} {...steps} />}
      {rule && (
        <div key={rule}>
          <p className="text-ink-2 text-sm">{t("reportedFor")}</p>
          <div className="flex items-baseline justify-between gap-3">
            <StepHeading moved={moved}>
              <span className="mr-1.5 text-ink-3 tabular-nums">{words(rule).number}</span>
              {words(rule).name}
            </StepHeading>
            <StepLink {...steps} to={ruleChoice({ reason: reason ?? "" }, added)} className="shrink-0">
              {t("change")}
            </StepLink>
          </div>
          <WrongRule />
        </div>
      )}
      {/* stays when the rule is changed, with what was typed */}
      <div hidden={!rule} className="flex flex-col gap-5">
        <ReportWords pictures={pictures} />
        {others ? (
          <OtherNotes notes={others} />
        ) : (
          <Link
            href={steps.addressOf(choice)}
            prefetch={false}
            className="target -mt-2 text-ink-2 text-sm underline underline-offset-4"
          >
            {t("addNotes")}
          </Link>
        )}
        <Submit variant="primary">{t("send")}</Submit>
      </div>
      <Link
        href={href(locale, "/notices/new")}
        prefetch={false}
        className="target -mt-2 text-ink-2 text-sm underline underline-offset-4"
      >
        {t("illegal")}
      </Link>
    </Form>
  );
}

function WrongRule() {
  const { refused } = useFormProgress();
  const wrong = refused?.fields.ruleId;
  return wrong ? <p className="mt-1 text-brand-text text-sm">{wrong}</p> : null;
}

"use client";

import Link from "next/link";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { ReasonSteps, StepHeading, StepLink } from "@/components/moderation/reason-steps";
import { useReasonWords } from "@/components/moderation/reason-words";
import { buttonClass } from "@/components/ui/button-class";
import { Form, Submit, useFormProgress } from "@/components/ui/form";
import { FormArea, FormSelect } from "@/components/ui/form-fields";
import { Icon } from "@/components/ui/icon";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { report } from "@/lib/moderation/actions";
import { type Subject, wordsLimit } from "@/lib/moderation/limits";
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
    <Form door={report} doneInstead={<Thanks />}>
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
        <Words pictures={pictures} />
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

function Words({ pictures }: { pictures: number }) {
  const t = useTranslations("report");
  return (
    <>
      {pictures > 1 && (
        <FormSelect
          name="imageNumber"
          label={t("part")}
          options={[
            { value: "", label: t("whole") },
            ...Array.from({ length: pictures }, (_, at) => ({
              value: String(at + 1),
              label: t("picture", { number: at + 1 }),
            })),
          ]}
        />
      )}
      <FormArea
        name="words"
        label={t("words")}
        hint={t("wordsHint")}
        maxLength={wordsLimit}
        rows={2}
        className="min-h-19!"
      />
    </>
  );
}

/** What else of the same person it is about. */
function OtherNotes({ notes }: { notes: readonly OtherNote[] }) {
  const t = useTranslations("report");
  if (notes.length === 0) return null;
  return (
    <fieldset>
      <legend className="font-semibold text-sm">{t("alsoNotes")}</legend>
      {notes.map(({ id, title, language }) => (
        <label key={id} className="flex min-h-11 cursor-pointer items-center gap-3">
          <input type="checkbox" name="alsoNotes[]" value={id} className="size-5 shrink-0 accent-ink" />
          <span lang={htmlLang(language)} className="min-w-0 truncate">
            {title}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Thanks() {
  const t = useTranslations("report");
  const locale = useLocale();
  return (
    <div className="flex flex-col items-center pt-2 pb-2 text-center">
      <span className="mb-4 grid size-14 place-items-center rounded-full bg-good-soft text-good">
        <Icon name="check" size={26} />
      </span>
      <p className="font-semibold text-lg">{t("doneTitle")}</p>
      <p className="mt-2 text-pretty text-ink-2">{t("done")}</p>
      <Link href={href(locale, "/reports")} prefetch={false} className={`mt-6 ${buttonClass()}`}>
        {t("follow")}
      </Link>
    </div>
  );
}

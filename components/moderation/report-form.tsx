"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { Form, Submit, useFormProgress } from "@/components/ui/form";
import { FormArea } from "@/components/ui/form-fields";
import { Icon } from "@/components/ui/icon";
import { href } from "@/lib/language/href";
import { report } from "@/lib/moderation/actions";
import { ruleIds } from "@/lib/moderation/rule-ids";
import { type Subject, wordsLimit } from "@/lib/moderation/schema";

/** A reason, a few words if one likes, and what happens next. */
export function ReportForm({ subject, inDialog = false }: { subject: Subject; inDialog?: boolean }) {
  const t = useTranslations("report");
  return (
    <Form door={report} doneInstead={<Thanks />}>
      <input type="hidden" name="kind" value={subject.kind} />
      <input type="hidden" name="id" value={subject.id} />
      <p className="-mb-2 text-ink-2">{t("lead")}</p>
      <Reasons />
      <FormArea
        name="words"
        label={t("words")}
        hint={t("wordsHint")}
        maxLength={wordsLimit}
        rows={2}
        className="min-h-19!"
      />
      <div
        className={
          inDialog
            ? "sticky bottom-0 -mx-6 -mb-6 border-line border-t bg-raised px-6 py-3 max-md:pb-[calc(12px+env(safe-area-inset-bottom))]"
            : undefined
        }
      >
        <Submit variant="primary" wide className="min-h-12">
          {t("send")}
        </Submit>
      </div>
    </Form>
  );
}

function Reasons() {
  const t = useTranslations("report");
  const { refused } = useFormProgress();
  const wrong = refused?.fields.ruleId;
  return (
    <fieldset aria-describedby={wrong ? "ruleId-error" : undefined}>
      <legend className="sr-only">{t("reason")}</legend>
      {wrong && (
        <p id="ruleId-error" className="mb-1 flex items-center gap-1.5 text-brand-text text-sm">
          <Icon name="warning" size={16} />
          {wrong}
        </p>
      )}
      <ul key={refused?.values.ruleId} className="-mx-3">
        {ruleIds.map((id) => (
          <li key={id}>
            <label className="flex min-h-12 cursor-pointer items-center gap-3 rounded-control px-3 py-1.5 transition hover:bg-sunken has-checked:bg-sunken">
              <input
                type="radio"
                name="ruleId"
                value={id}
                defaultChecked={refused?.values.ruleId === id}
                aria-invalid={wrong ? true : undefined}
                className="size-5 shrink-0 accent-ink"
              />
              <span>
                <span className="block font-semibold">{t(`reasons.${id}.name`)}</span>
                <span className="block text-ink-2 text-xs">{t(`reasons.${id}.plain`)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
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

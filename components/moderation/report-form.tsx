"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { Form, useFormProgress } from "@/components/ui/form";
import { FormArea, FormSelect } from "@/components/ui/form-fields";
import { Icon } from "@/components/ui/icon";
import { href } from "@/lib/language/href";
import { report } from "@/lib/moderation/actions";
import { type Subject, wordsLimit } from "@/lib/moderation/limits";
import { ruleIds } from "@/lib/moderation/rule-ids";

/** A few words if one likes, and a reason: the reason sends, so that a report takes three presses and not four. */
export function ReportForm({ subject, pictures = 0 }: { subject: Subject; pictures?: number }) {
  const t = useTranslations("report");
  const locale = useLocale();
  return (
    <Form door={report} doneInstead={<Thanks />}>
      <input type="hidden" name="kind" value={subject.kind} />
      <input type="hidden" name="id" value={subject.id} />
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
      <Reasons />
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

function Reasons() {
  const t = useTranslations("report");
  const { refused, pending } = useFormProgress();
  const wrong = refused?.fields.ruleId;
  return (
    <fieldset disabled={pending} aria-busy={pending} className="transition-opacity disabled:opacity-60">
      <legend className="font-semibold text-sm">{t("lead")}</legend>
      <p className="mt-1 text-ink-2 text-xs">{t("leadHint")}</p>
      {wrong && (
        <p className="mt-1 flex items-center gap-1.5 text-brand-text text-sm">
          <Icon name="warning" size={16} />
          {wrong}
        </p>
      )}
      <ul className="-mx-3 mt-1">
        {ruleIds.map((id) => (
          <li key={id}>
            <button
              type="submit"
              name="ruleId"
              value={id}
              className="flex min-h-12 w-full items-center gap-3 rounded-control px-3 py-1.5 text-left transition hover:bg-sunken"
            >
              <span className="grow">
                <span className="block font-semibold">{t(`reasons.${id}.name`)}</span>
                <span className="block text-ink-2 text-xs">{t(`reasons.${id}.plain`)}</span>
              </span>
              <Icon name="right" size={18} className="shrink-0 text-ink-3" />
            </button>
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

"use client";

import { useTranslations } from "use-intl";
import { Key } from "@/components/moderation/key";
import { Form, Submit, useFormProgress } from "@/components/ui/form";
import { FormArea } from "@/components/ui/form-fields";
import type { AppealParty } from "@/lib/generated/prisma/enums";
import { judge } from "@/lib/moderation/actions";
import { reasonLimit } from "@/lib/moderation/limits";

const outcomes = [
  { outcome: "granted", key: "1" },
  { outcome: "refused", key: "0" },
] as const;

type Props = { appealId: string; party: AppealParty };

/** Answers an appeal; nothing is chosen beforehand. */
export function JudgeForm({ appealId, party }: Props) {
  const t = useTranslations("moderation");
  return (
    <Form door={judge}>
      <input type="hidden" name="appealId" value={appealId} />
      <Outcomes party={party} />
      <FormArea name="reason" label={t("appealDesk.reason")} maxLength={reasonLimit} required rows={3} />
      <Submit variant="primary" wide className="min-h-12" data-key="send">
        {t("appealDesk.submit")} <Key>⌘↵</Key>
      </Submit>
    </Form>
  );
}

function Outcomes({ party }: Pick<Props, "party">) {
  const t = useTranslations("moderation");
  const { refused } = useFormProgress();
  const wrong = refused?.fields.outcome;
  const chosen = refused?.values.outcome;
  return (
    <fieldset key={chosen} aria-describedby={wrong ? "outcome-error" : undefined}>
      <legend className="mb-2 font-semibold text-ink-3 text-xs">{t("appealDesk.judge")}</legend>
      {wrong && (
        <p id="outcome-error" className="mb-2 text-brand-text text-sm">
          {wrong}
        </p>
      )}
      <div className="grid gap-2">
        {outcomes.map(({ outcome, key }) => (
          <label
            key={outcome}
            className="flex min-h-14 cursor-pointer items-center gap-3 rounded-control bg-sunken px-4 py-2 transition hover:bg-line has-focus-visible:outline-2 has-checked:ring-2 has-focus-visible:outline-info has-checked:ring-ink"
          >
            <input
              type="radio"
              name="outcome"
              value={outcome}
              defaultChecked={chosen === outcome}
              data-key={key}
              data-then="reason"
              className="size-5 accent-ink"
            />
            <span className="flex-1">
              <span className="block font-semibold">{t(`appealDesk.${outcome}`)}</span>
              <span className="block text-ink-2 text-xs">
                {t(
                  party === "reporter" && outcome === "granted"
                    ? "appealDesk.reopenHint"
                    : `appealDesk.${outcome}Hint`,
                )}
              </span>
            </span>
            <Key>{key}</Key>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

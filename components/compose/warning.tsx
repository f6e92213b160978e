"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { RowError } from "@/components/compose/choice-row";
import { langOf } from "@/lib/language/detect";
import { lineLength } from "@/lib/language/text";
import { limits } from "@/lib/notes/rules";

type Props = {
  /** Empty for a warning without words, null for none. */
  warning: string | null;
  error: string | undefined;
  onChange: (warning: string | null) => void;
};

/** A warning before the pictures, with a few words if one likes. The style sheet shows the field, so it needs no script. */
export function Warning({ warning, error, onChange }: Props) {
  const t = useTranslations("compose");
  // Switched off and on again, the words are still there.
  const [words, setWords] = useState("");
  const shown = warning ?? words;
  const length = lineLength(shown);
  const over = length > limits.contentWarning;
  return (
    <div className="group/warning border-line border-b">
      <label className="flex min-h-13 cursor-pointer items-center gap-3 py-1.5">
        <span className="min-w-0 flex-1">
          <span className="block text-base text-ink-2">{t("warning")}</span>
          <span className="block text-ink-3 text-xs">{t("warningLead")}</span>
        </span>
        <input
          type="checkbox"
          name="warned"
          value="1"
          checked={warning !== null}
          onChange={({ target: { checked } }) => {
            if (!checked) setWords(shown);
            onChange(checked ? shown : null);
          }}
          className="relative h-7 w-12 shrink-0 cursor-pointer appearance-none rounded-full bg-ink-3 transition after:absolute after:top-1 after:left-1 after:size-5 after:rounded-full after:bg-white after:shadow-float after:transition checked:bg-good checked:after:translate-x-5"
        />
      </label>
      <div className="hidden items-center gap-3 pb-3 group-has-[:checked]/warning:flex">
        <input
          name="contentWarning"
          dir="auto"
          lang={langOf(shown)}
          value={shown}
          aria-label={t("warningWords")}
          placeholder={t("warningHint")}
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby="contentWarning-count contentWarning-error"
          onChange={({ target: { value } }) => onChange(value)}
          className="h-11 min-w-0 flex-1 rounded-control bg-sunken px-3.5 text-base text-ink"
        />
        <span
          id="contentWarning-count"
          className={`text-xs tabular-nums ${over ? "font-semibold text-brand-text" : "text-ink-3"}`}
        >
          <span aria-hidden="true">
            {length} / {limits.contentWarning}
          </span>
          <span className="sr-only">{t("countOf", { length, limit: limits.contentWarning })}</span>
        </span>
      </div>
      <RowError name="contentWarning" error={error} />
    </div>
  );
}

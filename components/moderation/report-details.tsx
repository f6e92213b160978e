"use client";

import { useTranslations } from "use-intl";
import { FormArea, FormSelect } from "@/components/ui/form-fields";
import { htmlLang } from "@/lib/language/detect";
import { wordsLimit } from "@/lib/moderation/limits";
import type { OtherNote } from "@/lib/moderation/reportable";

/** Which picture, and in one's own words. */
export function ReportWords({ pictures }: { pictures: number }) {
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
export function OtherNotes({ notes }: { notes: readonly OtherNote[] }) {
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

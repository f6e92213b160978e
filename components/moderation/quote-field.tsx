"use client";

import { useTranslations } from "use-intl";
import { Key } from "@/components/moderation/key";
import { FormArea } from "@/components/ui/form-fields";
import { htmlLang } from "@/lib/language/detect";

/** The words a decision rests on: taken over from what is marked in the case, or typed, one quote a line. */
export function QuoteField({ initially, language }: { initially: string; language: string }) {
  const t = useTranslations("moderation");
  function takeOver() {
    const selection = document.getSelection();
    const from = selection?.anchorNode?.parentElement?.closest("[data-quotable]");
    const words = selection?.toString().trim();
    const field = document.getElementById("quotes");
    if (!from || !words || !(field instanceof HTMLTextAreaElement)) return;
    const lines = words.split("\n").filter((line) => line.trim() !== "");
    field.value = [field.value.trim(), ...lines].filter(Boolean).join("\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    selection?.removeAllRanges();
  }
  return (
    <FormArea
      name="quotes"
      label={t("desk.quotes")}
      hint={t("desk.quotesHint")}
      initially={initially}
      lang={htmlLang(language)}
      rows={1}
      className="min-h-12!"
      aside={
        <button
          type="button"
          data-key="q"
          // Else the press would take the selection away.
          onPointerDown={(event) => event.preventDefault()}
          onClick={takeOver}
          className="target flex items-center gap-1.5 font-semibold text-ink-2 text-sm hover:text-ink"
        >
          {t("desk.quote")} <Key>q</Key>
        </button>
      }
    />
  );
}

"use client";

import { useTranslations } from "use-intl";
import { CardPreview } from "@/components/compose/card-preview";
import { type TemplateId, templateIds } from "@/lib/cards/rules";

type Props = { words: string; chosen: TemplateId; onChoose: (template: TemplateId) => void };

/** Every look, with the words in it. */
export function LookChoice({ words, chosen, onChoose }: Props) {
  const t = useTranslations("cards");
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-semibold text-sm">{t("look")}</legend>
      <div className="-mx-6 flex gap-2.5 overflow-x-auto px-6 py-1 [scrollbar-width:none] md:mx-0 md:grid md:grid-cols-5 md:px-1">
        {templateIds.map((id) => (
          <label
            key={id}
            className="relative w-19 shrink-0 cursor-pointer rounded-[10px] has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-info md:w-auto"
          >
            <input
              type="radio"
              name="card-look"
              value={id}
              checked={id === chosen}
              onChange={() => onChoose(id)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <CardPreview
              id={id}
              words={words}
              className={`aspect-3/4 w-full rounded-[9px] ${id === chosen ? "ring-2 ring-ink ring-offset-2 ring-offset-raised" : ""}`}
            />
            <span
              className={`mt-1.5 block truncate text-center text-xs ${id === chosen ? "font-semibold text-ink" : "text-ink-2"}`}
            >
              {t(`looks.${id}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

"use client";

import { useTranslations } from "use-intl";
import { RowError } from "@/components/compose/choice-row";
import { Icon } from "@/components/ui/icon";
import { type Declaration, declarations } from "@/lib/notes/rules";

type Props = {
  chosen: Declaration[];
  error: string | undefined;
  onChoose: (chosen: Declaration[]) => void;
};

/** What there is to say of how the note came to be; each with what it means. Opens without scripts, too. */
export function Declaring({ chosen, error, onChoose }: Props) {
  const t = useTranslations("compose");
  const said = useTranslations("feed");
  const toggle = (each: Declaration, on: boolean) =>
    onChoose(declarations.filter((one) => (one === each ? on : chosen.includes(one))));
  return (
    <div className="border-line border-b">
      <details className="group/declaring">
        <summary className="-mx-2 flex h-13 cursor-pointer items-center gap-3 rounded-control px-2 text-base">
          <span className="shrink-0 text-ink-2">{t("declare")}</span>
          <span className="ml-auto truncate font-medium">
            {chosen.map((each) => said(`declared.${each}`)).join(t("and")) || t("declareNone")}
          </span>
          <Icon name="right" size={18} className="text-ink-3 transition group-open/declaring:rotate-90" />
        </summary>
        <fieldset className="pb-2" aria-describedby="declarations-error">
          <legend className="sr-only">{t("declare")}</legend>
          {declarations.map((each) => (
            <label key={each} className="flex min-h-13 cursor-pointer items-center gap-3 py-1.5">
              <span className="min-w-0 flex-1">
                <span className="block font-medium text-base">{said(`declared.${each}`)}</span>
                <span className="block text-ink-2 text-xs">{said(`declaredWhat.${each}`)}</span>
              </span>
              <input
                type="checkbox"
                name="declarations[]"
                value={each}
                checked={chosen.includes(each)}
                onChange={({ target: { checked } }) => toggle(each, checked)}
                className="mx-2 size-5 shrink-0 accent-(--ink)"
              />
            </label>
          ))}
        </fieldset>
      </details>
      <RowError name="declarations" error={error} />
    </div>
  );
}

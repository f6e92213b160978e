"use client";

import { useTranslations } from "use-intl";
import { Key } from "@/components/moderation/key";
import { useFormProgress } from "@/components/ui/form";
import type { Subject } from "@/lib/moderation/limits";

const choices = [
  { action: "take_down", key: "1" },
  { action: "suspend", key: "3" },
  { action: "dismiss", key: "0" },
] as const;

type Props = { kind: Subject["kind"]; held: boolean; initially: string; wrong?: string };

/** What is to be done. After a choice that needs a reason the keyboard goes on to it. */
export function ActionChoice({ kind, held, initially, wrong }: Props) {
  const t = useTranslations("moderation");
  const { refused } = useFormProgress();
  const chosen = refused?.values.action ?? initially;
  return (
    <fieldset>
      <legend className="mb-2 font-semibold text-ink-3 text-xs">{t("desk.decide")}</legend>
      {wrong && <p className="mb-2 text-brand-text text-sm">{wrong}</p>}
      <div key={chosen} className="flex flex-wrap gap-2">
        {choices
          .filter(({ action }) => action !== "take_down" || kind !== "account")
          .map(({ action, key }) => (
            <label
              key={action}
              className="flex min-h-12 flex-1 cursor-pointer whitespace-nowrap items-center justify-between gap-2 rounded-control bg-sunken px-4 transition hover:bg-line has-checked:font-semibold has-focus-visible:outline-2 has-checked:ring-2 has-focus-visible:outline-info has-checked:ring-ink"
            >
              <input
                type="radio"
                name="action"
                value={action}
                defaultChecked={action === chosen}
                data-key={key}
                data-then={action === "dismiss" ? undefined : "reason"}
                className="sr-only"
              />
              {t(action === "dismiss" && held ? "desk.act.release" : `desk.act.${action}`)}
              <Key>{key}</Key>
            </label>
          ))}
      </div>
    </fieldset>
  );
}

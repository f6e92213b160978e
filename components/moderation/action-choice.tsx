"use client";

import { useTranslations } from "use-intl";
import { Key } from "@/components/moderation/key";
import { useFormProgress } from "@/components/ui/form";
import { measures, measuresFor } from "@/lib/moderation/ladder";
import type { Subject } from "@/lib/moderation/limits";

type Props = { kind: Subject["kind"]; held: boolean; initially: string; wrong?: string };

/** What is to be done, from the mildest to the hardest, each under its number. A choice that needs a reason leads on to it. */
export function ActionChoice({ kind, held, initially, wrong }: Props) {
  const t = useTranslations("moderation");
  const { refused } = useFormProgress();
  const chosen = refused?.values.action ?? initially;
  const [nothing, ...rest] = measuresFor(kind);
  return (
    <fieldset className="@container">
      <legend className="mb-2 font-semibold text-ink-3 text-xs">{t("desk.decide")}</legend>
      {wrong && <p className="mb-2 text-brand-text text-sm">{wrong}</p>}
      <div key={chosen} className="grid grid-cols-2 gap-2 @md:grid-cols-3">
        {[...rest, nothing].flatMap((action) =>
          action === undefined ? (
            []
          ) : (
            <label
              key={action}
              className="flex min-h-12 cursor-pointer items-center justify-between gap-2 rounded-control bg-sunken px-3 py-1.5 transition hover:bg-line has-checked:font-semibold has-focus-visible:outline-2 has-checked:ring-2 has-focus-visible:outline-info has-checked:ring-ink"
            >
              <input
                type="radio"
                name="action"
                value={action}
                defaultChecked={action === chosen}
                data-key={measures.indexOf(action)}
                data-then={action === "dismiss" ? undefined : "reason"}
                className="sr-only"
              />
              <span className="min-w-0 leading-tight">
                {t(action === "dismiss" && held ? "desk.act.release" : `desk.act.${action}`)}
                <span className="block font-normal text-ink-3 text-xs">
                  {t(action === "dismiss" && held ? "desk.actHint.release" : `desk.actHint.${action}`)}
                </span>
              </span>
              <Key>{String(measures.indexOf(action))}</Key>
            </label>
          ),
        )}
      </div>
    </fieldset>
  );
}

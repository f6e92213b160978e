"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Form, Submit, useFormProgress } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { switchRaidOff, switchRaidOn } from "@/lib/desk/actions";
import { raidLimits } from "@/lib/desk/limits";

/** `days` and `seconds` are those in force; null where that part is off. */
type Props = { running: boolean; days: number | null; seconds: number | null };

export function RaidForm({ running, days, seconds }: Props) {
  const t = useTranslations("desk");
  const number = { type: "number", inputMode: "numeric" } as const;
  return (
    <Form door={switchRaidOn}>
      <Part name="hold" initially={days !== null || !running} words={t("raid.hold")}>
        <FormText
          {...number}
          name="days"
          label={t("raid.days")}
          min={raidLimits.days.least}
          max={raidLimits.days.most}
          initially={String(days ?? raidLimits.days.usual)}
        />
      </Part>
      <Part name="slow" initially={seconds !== null} words={t("raid.slow")}>
        <FormText
          {...number}
          name="seconds"
          label={t("raid.seconds")}
          min={raidLimits.seconds.least}
          max={raidLimits.seconds.most}
          initially={String(seconds ?? raidLimits.seconds.usual)}
        />
      </Part>
      <FormText
        {...number}
        name="hours"
        label={t("raid.hours")}
        min={raidLimits.hours.least}
        max={raidLimits.hours.most}
        initially={String(raidLimits.hours.usual)}
      />
      <Submit variant="primary" className="self-start">
        {t(running ? "raid.change" : "raid.on")}
      </Submit>
    </Form>
  );
}

type PartProps = { name: "hold" | "slow"; initially: boolean; words: string; children: ReactNode };

/** What it asks for stands below its switch, shown by the switch itself. */
function Part({ name, initially, words, children }: PartProps) {
  const { refused } = useFormProgress();
  const on = refused ? name in refused.values : initially;
  return (
    <fieldset className="group/part rounded-card bg-raised p-4 ring-1 ring-line">
      <label className="flex min-h-11 items-center gap-3 font-semibold">
        <input
          key={String(on)}
          type="checkbox"
          name={name}
          defaultChecked={on}
          className="size-5 accent-ink"
        />
        {words}
      </label>
      {refused?.fields[name] && <p className="text-brand-text text-sm">{refused.fields[name]}</p>}
      <div className="mt-3 hidden group-has-[input[type=checkbox]:checked]/part:block">{children}</div>
    </fieldset>
  );
}

export function RaidOff() {
  const t = useTranslations("desk");
  return (
    <Form door={switchRaidOff}>
      <Submit>{t("raid.off")}</Submit>
    </Form>
  );
}

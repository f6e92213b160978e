"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { type Options, SelectOptions } from "@/components/ui/options";
import { useHydrated } from "@/components/ui/use-hydrated";

type Field = {
  name: string;
  label: string;
  value: string;
  options: Options;
};
type Props = { action: string; mine: boolean; fields: Field[] };

/** The choices are a form that reads an address: with JavaScript each acts at once. */
export function FilterForm({ action, mine, fields }: Props) {
  const t = useTranslations("desk");
  const router = useRouter();
  const hydrated = useHydrated();
  function apply(event: FormEvent<HTMLFormElement>) {
    const chosen = [...new FormData(event.currentTarget)].filter(([, value]) => value !== "");
    const query = new URLSearchParams(chosen.map(([name, value]) => [name, String(value)]));
    router.push(query.size === 0 ? action : `${action}?${query}`);
  }
  return (
    <form
      action={action}
      onChange={apply}
      aria-label={t("filter.title")}
      className="flex min-w-0 flex-1 items-center gap-1"
    >
      {mine && <input type="hidden" name="mine" value="1" />}
      {fields.map(({ name, label, value, options }) => (
        <span key={name} className="relative min-w-0 flex-1">
          <select
            name={name}
            aria-label={label}
            defaultValue={value}
            data-set={value === "" ? undefined : ""}
            className="target h-9 w-full appearance-none truncate rounded-full bg-transparent pr-5 pl-2.5 text-ink-2 text-sm ring-1 ring-line hover:bg-sunken data-set:bg-sunken data-set:font-semibold data-set:text-ink data-set:ring-ink-3"
          >
            <SelectOptions options={options} />
          </select>
          <Icon
            name="down"
            size={14}
            className="pointer-events-none absolute top-1/2 right-1.5 -translate-y-1/2 text-ink-3"
          />
        </span>
      ))}
      {!hydrated && (
        <button type="submit" className="target min-h-9 shrink-0 rounded-full px-2 font-semibold text-sm">
          {t("filter.apply")}
        </button>
      )}
    </form>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";

export type FilterField = {
  name: string;
  label: string;
  value: string;
  /** The value that narrows nothing. */
  usual: string;
  choices: { value: string; label: string }[];
};

type Props = { locale: Locale; query: string; label: string; apply: string; fields: FilterField[] };

/** A form of choices that goes where it is told as soon as one is changed; without JavaScript, by its button. */
export function FilterForm({ locale, query, label, apply, fields }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  function choose(): void {
    if (!form.current) return;
    const given = new URLSearchParams();
    for (const [name, value] of new FormData(form.current)) {
      const usual = fields.find((field) => field.name === name)?.usual;
      if (typeof value === "string" && value !== usual) given.set(name, value);
    }
    router.push(href(locale, `/search?${given}`), { scroll: false });
  }
  return (
    <form
      ref={form}
      action={href(locale, "/search")}
      aria-label={label}
      className="scrollbar-none -mx-2 flex gap-2 overflow-x-auto px-2 py-1"
    >
      <input type="hidden" name="q" value={query} />
      {fields.map(({ name, label: what, value, usual, choices }) => (
        <span
          key={`${name} ${value}`}
          className={`relative flex shrink-0 items-center rounded-full border ${value === usual ? "border-line bg-surface text-ink-2" : "border-transparent bg-brand-soft font-semibold text-brand-text"}`}
        >
          <select
            name={name}
            aria-label={what}
            defaultValue={value}
            onChange={choose}
            className="min-h-11 cursor-pointer appearance-none rounded-full bg-transparent pr-8 pl-3.5 text-sm md:min-h-9"
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value} className="bg-raised font-normal text-ink">
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="down" size={16} className="pointer-events-none absolute right-2.5" />
        </span>
      ))}
      <button
        type="submit"
        className="hidden no-js:block min-h-11 shrink-0 rounded-full bg-sunken px-4 font-semibold text-sm"
      >
        {apply}
      </button>
    </form>
  );
}

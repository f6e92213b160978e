"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
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
        <select
          key={`${name} ${value}`}
          name={name}
          aria-label={what}
          defaultValue={value}
          onChange={choose}
          className={`min-h-11 shrink-0 cursor-pointer rounded-full border border-line px-3.5 text-sm md:min-h-9 ${value === usual ? "bg-surface text-ink-2" : "bg-brand-soft font-semibold text-brand-text"}`}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} className="bg-raised font-normal text-ink">
              {choice.label}
            </option>
          ))}
        </select>
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

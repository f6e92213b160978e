"use client";

import { useEffect } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { Suggesting } from "@/components/compose/use-topics";
import { announce } from "@/components/ui/announce";
import { compactCount } from "@/lib/language/numbers";

type Props = { id: string; open: Suggesting; onChoose: (name: string) => void };

/** Topics that begin as typed, with how many notes each has. The text field keeps the focus and steers it. */
export function TopicMenu({ id, open, onChoose }: Props) {
  const t = useTranslations("compose");
  const locale = useLocale();
  const { topics, active } = open;
  const count = topics.length;
  useEffect(() => announce(t("topicsOffered", { count }), { silent: true }), [count, t]);
  return (
    <div className="relative z-10">
      <div
        id={id}
        role="listbox"
        aria-label={t("topics")}
        className="absolute inset-x-0 top-1 animate-[rise_150ms_var(--ease-soft)] overflow-hidden rounded-card bg-raised shadow-float ring-1 ring-line"
      >
        {topics.map(({ name, noteCount }, at) => (
          <div
            key={name}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            // Pressing would take the focus out of the text before the click arrives.
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(name);
            }}
            className="flex min-h-11 cursor-pointer items-center justify-between gap-4 px-3.5 hover:bg-sunken aria-selected:bg-sunken"
          >
            <span className="min-w-0 truncate font-semibold">#{name}</span>
            <span className="shrink-0 text-ink-3 text-xs">
              {t("noteCount", { count: noteCount, shown: compactCount(noteCount, locale) })}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "@/components/ui/dialog";

const groups = [
  [
    "cases",
    [
      ["j", "next"],
      ["k", "previous"],
      ["s", "skip"],
      ["r", "release"],
      ["h", "handOver"],
      ["x", "select"],
    ],
  ],
  [
    "decide",
    [
      ["v", "pictures"],
      ["q", "quote"],
      ["u", "rule"],
      ["m", "remark"],
      ["Esc", "leave"],
      ["⌘ ↵", "send"],
    ],
  ],
  [
    "page",
    [
      ["c", "queue"],
      ["a", "appeals"],
      ["p", "pause"],
      ["?", "help"],
    ],
  ],
] as const;

/** `?` lists the keys of the desk; those of the decisions stand on their buttons too. */
export function KeysHelp() {
  const t = useTranslations("desk");
  const words = useTranslations("shell");
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        data-key="?"
        onClick={() => setOpen(true)}
        aria-label={t("keys.open")}
        title={t("keys.open")}
        className="target grid size-9 place-items-center rounded-full font-mono text-ink-2 text-sm hover:bg-sunken hover:text-ink [@media(hover:none)]:hidden"
      >
        ?
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t("keys.title")} closeLabel={words("close")}>
        {groups.map(([group, keys]) => (
          <section key={group} className="mt-4 first:mt-0">
            <h3 className="mb-2 font-semibold text-ink-3 text-xs">{t(`keys.groups.${group}`)}</h3>
            <dl className="grid grid-cols-[3.25rem_1fr] items-center gap-x-5 gap-y-2">
              {keys.map(([key, label]) => (
                <div key={key} className="contents">
                  <dt>
                    <kbd className="inline-block min-w-9 rounded-md bg-sunken px-2 py-1 text-center font-mono text-xs">
                      {key}
                    </kbd>
                  </dt>
                  <dd>{t(`keys.${label}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Dialog>
    </>
  );
}

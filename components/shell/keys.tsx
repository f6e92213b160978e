"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { isTyping } from "@/components/shell/typing";
import { Dialog } from "@/components/ui/dialog";

const keys = [
  ["j", "keysNext"],
  ["k", "keysPrevious"],
  ["Enter", "keysOpen"],
  ["/", "keysSearch"],
  ["Esc", "keysClose"],
  ["?", "keysHelp"],
] as const;

/** `/` goes to the search box, `?` lists the keys. */
export function Keys() {
  const t = useTranslations("shell");
  const [open, setOpen] = useState(false);
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (isTyping(event)) return;
      if (event.key === "?") setOpen(true);
      if (event.key === "/") {
        document.querySelector<HTMLInputElement>("input[type=search]:is(#find, main *)")?.focus();
        event.preventDefault();
      }
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title={t("keysTitle")} closeLabel={t("close")}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-5 gap-y-3">
        {keys.map(([key, label]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-8 rounded-md bg-sunken px-2 py-1 text-center font-mono text-xs">
                {key}
              </kbd>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

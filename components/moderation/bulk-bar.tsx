"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { isTyping } from "@/components/shell/typing";
import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { decideTogether } from "@/lib/desk/actions";
import { reasonLimit } from "@/lib/moderation/limits";

const boxes = () => [...document.querySelectorAll<HTMLInputElement>("#queue input[data-rule]")];

/** Decides the ticked cases of the queue together. `x` ticks the case in focus, or the open one; Shift takes all between. */
export function BulkBar({ filter }: { filter: string }) {
  const t = useTranslations("desk");
  const [chosen, setChosen] = useState<{ id: string; rule: string }[]>([]);
  const last = useRef(-1);
  const read = () =>
    setChosen(
      boxes()
        .filter(({ checked }) => checked)
        .map(({ value, dataset }) => ({ id: value, rule: dataset.rule ?? "" })),
    );
  useEffect(() => {
    const list = document.getElementById("queue");
    function click(event: MouseEvent) {
      const all = boxes();
      const at = all.findIndex(
        ({ value }) => event.target instanceof HTMLInputElement && value === event.target.value,
      );
      if (at < 0) return;
      const on = all[at]?.checked ?? false;
      const from = last.current;
      if (event.shiftKey && from >= 0) {
        for (const box of all.slice(Math.min(at, from), Math.max(at, from) + 1)) box.checked = on;
      }
      last.current = at;
      read();
    }
    function press(event: KeyboardEvent) {
      if (event.key !== "x" || isTyping(event)) return;
      const row =
        document.activeElement?.closest("#queue li") ?? list?.querySelector("li:has([aria-current])");
      row?.querySelector<HTMLInputElement>("input[data-rule]")?.click();
    }
    list?.addEventListener("click", click);
    document.addEventListener("keydown", press);
    return () => {
      list?.removeEventListener("click", click);
      document.removeEventListener("keydown", press);
    };
  });
  function clear() {
    for (const box of boxes()) box.checked = false;
    read();
  }
  if (chosen.length === 0) return null;
  const oneRule = new Set(chosen.map(({ rule }) => rule)).size === 1;
  return (
    <section className="border-line border-t bg-raised px-4 py-3">
      <p className="mb-2 flex items-center justify-between gap-3">
        <span role="status" className="font-semibold">
          {t("bulk.count", { count: chosen.length })}
        </span>
        <button type="button" onClick={clear} className="target font-semibold text-ink-2 text-sm">
          {t("bulk.clear")}
        </button>
      </p>
      {oneRule ? (
        <Form door={decideTogether}>
          <input type="hidden" name="caseIds" value={chosen.map(({ id }) => id).join(",")} />
          <input type="hidden" name="filter" value={filter} />
          <div className="flex gap-5">
            {(["take_down", "dismiss"] as const).map((action) => (
              <label key={action} className="flex min-h-11 items-center gap-2.5">
                <input
                  type="radio"
                  name="action"
                  value={action}
                  defaultChecked={action === "take_down"}
                  className="size-5 accent-ink"
                />
                {t(action === "dismiss" ? "bulk.dismiss" : "bulk.takeDown")}
              </label>
            ))}
          </div>
          <FormText name="reason" id="bulk-reason" label={t("bulk.reason")} maxLength={reasonLimit} />
          <Submit wide>{t("bulk.send")}</Submit>
        </Form>
      ) : (
        <p className="text-sm text-warn">{t("bulk.oneRule")}</p>
      )}
    </section>
  );
}

/** The tick of one case in the queue. */
export function BulkTick({ caseId, rule }: { caseId: string; rule: string }) {
  const t = useTranslations("desk");
  return (
    <label className="absolute inset-y-0 left-0 grid w-11 cursor-pointer place-items-center">
      <input
        type="checkbox"
        value={caseId}
        data-rule={rule}
        aria-label={t("bulk.select")}
        className="size-4 accent-ink"
      />
    </label>
  );
}

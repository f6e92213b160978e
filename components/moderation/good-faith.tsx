"use client";

import { useFormProgress } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";

/** The statement that a notice has to carry, to be ticked by its sender. */
export function GoodFaith({ label }: { label: string }) {
  const { refused } = useFormProgress();
  const wrong = refused?.fields.goodFaith;
  return (
    <div>
      <label className="flex min-h-11 items-start gap-3">
        <input
          key={String(refused?.values.goodFaith)}
          type="checkbox"
          name="goodFaith"
          defaultChecked={refused?.values.goodFaith === "on"}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? "good-faith-error" : undefined}
          className="mt-0.5 size-5 shrink-0 accent-brand"
        />
        <span>{label}</span>
      </label>
      {wrong && (
        <p id="good-faith-error" className="mt-1 flex items-start gap-1.5 text-brand-text text-sm">
          <Icon name="warning" size={16} className="mt-0.5" />
          {wrong}
        </p>
      )}
    </div>
  );
}

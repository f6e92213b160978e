"use client";

import { useActionState } from "react";
import { Icon } from "@/components/ui/icon";
import { idle } from "@/lib/action-state";
import { forgetSearch, forgetSearches } from "@/lib/search/actions";

/** Takes one search out of one's history. */
export function ForgetOne({ id, label }: { id: string; label: string }) {
  const [, submit] = useActionState(forgetSearch, idle);
  return (
    <form action={submit}>
      <input type="hidden" name="id" value={id} />
      <button
        type="submit"
        aria-label={label}
        className="grid size-11 place-items-center rounded-full text-ink-3 hover:text-ink"
      >
        <Icon name="close" size={16} />
      </button>
    </form>
  );
}

export function ForgetAll({ label }: { label: string }) {
  const [, submit] = useActionState(forgetSearches, idle);
  return (
    <form action={submit}>
      <button type="submit" className="target min-h-9 rounded-full px-3 text-ink-2 text-sm hover:text-ink">
        {label}
      </button>
    </form>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import { Icon } from "@/components/ui/icon";
import { idle } from "@/lib/action-state";
import { forgetSearch, forgetSearches } from "@/lib/search/actions";

/** Takes one search out of one's history. */
export function ForgetOne({ id, label }: { id: string; label: string }) {
  const [state, submit] = useActionState(forgetSearch, idle);
  useRefreshed(state.status === "done");
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
  const [state, submit] = useActionState(forgetSearches, idle);
  useRefreshed(state.status === "done");
  return (
    <form action={submit}>
      <button type="submit" className="target min-h-9 rounded-full px-3 text-ink-2 text-sm hover:text-ink">
        {label}
      </button>
    </form>
  );
}

function useRefreshed(done: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (done) router.refresh();
  }, [done, router]);
}

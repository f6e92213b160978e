"use client";

import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { chooseReminders } from "@/lib/accounts/actions";
import { type ActionState, idle } from "@/lib/action-state";

type Props = { label: string; words: string; on: boolean };

/** One press, and it is so: the form says which state is wanted, so that two tabs do not undo each other. */
export function ReminderSwitch({ label, words, on }: Props) {
  const [state, submit, pending] = useActionState<ActionState<{ remindsAlt: boolean }>, FormData>(
    chooseReminders,
    idle,
  );
  const isOn = state.status === "done" ? state.result.remindsAlt : on;
  return (
    <form action={submit}>
      <FormMessage className="mb-4">{state.status === "refused" && state.message}</FormMessage>
      <input type="hidden" name="remindsAlt" value={isOn ? "0" : "1"} />
      <button
        type="submit"
        role="switch"
        aria-checked={isOn}
        aria-busy={pending}
        className="flex min-h-11 w-full items-center gap-4 rounded-control text-left"
      >
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{label}</span>
          <span className="block text-pretty text-ink-2 text-sm">{words}</span>
        </span>
        <span
          aria-hidden="true"
          className={`relative h-7 w-12 shrink-0 rounded-full transition ${isOn ? "bg-good" : "bg-ink-3"}`}
        >
          <span
            className={`absolute top-1 left-1 size-5 rounded-full bg-white shadow-float transition-transform ${isOn ? "translate-x-5" : ""}`}
          />
        </span>
      </button>
    </form>
  );
}

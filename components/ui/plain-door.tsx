"use client";

import { useActionState } from "react";
import { type ActionState, idle } from "@/lib/action-state";

type Props<Result> = {
  action: (previous: ActionState<Result>, form: FormData) => Promise<ActionState<Result>>;
  id: string;
  /** What else the door wants to know. */
  kind?: string;
  verb: string;
  /** What stands beside the button once it has been done. */
  done: string;
};

/** One verb as a form of its own, for readers without JavaScript: their page cannot know which of a pair is meant. */
export function PlainDoor<Result>({ action, id, kind, verb, done }: Props<Result>) {
  const [state, post] = useActionState<ActionState<Result>, FormData>(action, idle);
  return (
    <form action={post}>
      <input type="hidden" name="id" value={id} />
      {kind && <input type="hidden" name="kind" value={kind} />}
      <button type="submit" className="min-h-11 rounded-full bg-sunken px-4 font-semibold">
        {verb}
      </button>
      <span role="status">
        {state.status === "refused" && state.message}
        {state.status === "done" && done}
      </span>
    </form>
  );
}

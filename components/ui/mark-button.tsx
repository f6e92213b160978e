"use client";

import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { type ActionState, idle } from "@/lib/action-state";

type Door<Result> = (state: ActionState<Result>, form: FormData) => Promise<ActionState<Result>>;

type Words = {
  /** What the button shows while the state is off, and while it is on. */
  off: string;
  on: string;
  /** What pressing it does: sets the state, or takes it back. */
  set: string;
  unset: string;
};

type Props<Result> = {
  on: boolean;
  onChange: (on: boolean) => void;
  words: Words;
  primary?: boolean;
  /** The id and the two doors for readers without JavaScript, who get a button for each verb. */
  id: string;
  doors: { set: Door<Result>; unset: Door<Result> };
};

/** A button for a state that is set and taken back, such as following. */
export function MarkButton<Result>({ on, onChange, words, primary = true, id, doors }: Props<Result>) {
  return (
    <>
      <button
        type="button"
        aria-label={on ? words.unset : words.set}
        onClick={() => onChange(!on)}
        className={`${buttonClass({ variant: on || !primary ? "quiet" : "primary" })} min-w-24 no-js:hidden`}
      >
        {on && <Icon name="check" size={16} />}
        {on ? words.on : words.off}
      </button>
      <span className="no-js:flex hidden flex-wrap gap-2">
        <MarkForm id={id} door={doors.set} verb={words.set} />
        <MarkForm id={id} door={doors.unset} verb={words.unset} />
      </span>
    </>
  );
}

function MarkForm<Result>({ id, door, verb }: { id: string; door: Door<Result>; verb: string }) {
  const [, send] = useActionState<ActionState<Result>, FormData>(door, idle);
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className={buttonClass({ size: "sm" })}>
        {verb}
      </button>
    </form>
  );
}

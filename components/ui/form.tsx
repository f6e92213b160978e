"use client";

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-class";
import { FormMessage } from "@/components/ui/form-message";
import { useTypedMeanwhile } from "@/components/ui/use-typed-meanwhile";
import { type ActionState, idle, type Refused } from "@/lib/action-state";
import type { RefusalCode } from "@/lib/refusal";

type Props<Result> = {
  door: (previous: ActionState<Result>, form: FormData) => Promise<ActionState<Result>>;
  children: ReactNode;
  /** Said above the fields when it is done. */
  doneMessage?: ReactNode;
  /** Shown in place of the form when it is done. */
  doneInstead?: ReactNode;
  className?: string;
};

type Progress = { refused: Refused | null; pending: boolean };

const FormProgress = createContext<Progress>({ refused: null, pending: false });

export function useFormProgress(): Progress {
  return useContext(FormProgress);
}

/** A form at one of our doors, with or without JavaScript; its fields and button find out from it how things stand. */
export function Form<Result>({ door, children, doneMessage, doneInstead, className }: Props<Result>) {
  const [state, submit, pending] = useActionState<ActionState<Result>, FormData>(door, idle);
  if (state.status === "done" && doneInstead) return <div role="status">{doneInstead}</div>;
  return <FormBody {...{ state, submit, pending, doneMessage, className }}>{children}</FormBody>;
}

type BodyProps = {
  /** For buttons that stand outside of it. */
  id?: string;
  state: ActionState<unknown>;
  submit: (form: FormData) => void;
  pending: boolean;
  doneMessage?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** The form by itself, for whoever keeps its state and shows its answer in a way of their own. */
export function FormBody({ id, state, submit, pending, doneMessage, className, children }: BodyProps) {
  const form = useRef<HTMLFormElement>(null);
  const refused = state.status === "refused" ? state : null;
  const { typing, listeners } = useTypedMeanwhile(form, state);
  useEffect(() => {
    // Who is typing goes on: the message is read out all the same.
    if (refused && !typing.current) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refused, typing]);
  return (
    <FormProgress value={{ refused, pending }}>
      <form ref={form} id={id} action={submit} {...listeners} noValidate className={className}>
        <FormMessage className="mb-5">{refused?.message}</FormMessage>
        {doneMessage && (
          <FormMessage tone="good" className="mb-5">
            {state.status === "done" && !pending && doneMessage}
          </FormMessage>
        )}
        <div className="flex flex-col gap-5">{children}</div>
      </form>
    </FormProgress>
  );
}

type SubmitProps = ButtonLook & {
  children: ReactNode;
  className?: string;
  label?: string;
  describedBy?: string;
};

export function Submit({ children, label, describedBy, ...look }: SubmitProps) {
  const { pending } = useFormProgress();
  return (
    <Button type="submit" pending={pending} aria-label={label} aria-describedby={describedBy} {...look}>
      {children}
    </Button>
  );
}

type When = { code: RefusalCode; field?: string; children: ReactNode };

/** Another way on, offered when the form (or one field of it) was refused for a certain reason. */
export function WhenRefused({ code, field, children }: When) {
  const { refused } = useFormProgress();
  return refused?.code === code && (!field || refused.fields[field]) ? children : null;
}

"use client";

import type { ReactNode } from "react";
import { useActionState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { FormBody } from "@/components/ui/form";
import { type ActionState, idle } from "@/lib/action-state";

type Result = { codes: string[] };

type Props = {
  door: (previous: ActionState<Result>, form: FormData) => Promise<ActionState<Result>>;
  /** Where to go once the codes are kept. */
  done: string;
  words: { title: string; lead: string; done: string };
  children: ReactNode;
};

/** A form that answers with recovery codes: they take its place, this once. */
export function RecoveryCodes({ door, done, words, children }: Props) {
  const [state, submit, pending] = useActionState<ActionState<Result>, FormData>(door, idle);
  if (state.status !== "done") {
    return (
      <FormBody state={state} submit={submit} pending={pending}>
        {children}
      </FormBody>
    );
  }
  return (
    <div role="status">
      <p className="font-semibold text-base">{words.title}</p>
      <p className="mt-1 text-ink-2">{words.lead}</p>
      <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-2 rounded-card bg-sunken p-4 font-mono text-base tracking-wider">
        {state.result.codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      {/* not a client navigation: the page is to forget them */}
      <a href={done} className={`mt-5 ${buttonClass()}`}>
        {words.done}
      </a>
    </div>
  );
}

"use client";

import type { ReactNode } from "react";
import { Form, Submit } from "@/components/ui/form";
import { switchOff, switchOn } from "@/lib/terms/actions";

type Props = {
  termId: string;
  to: "on" | "off";
  label?: string;
  next?: "list" | "term";
  children: ReactNode;
};

/** Sets the state of a term in one press. */
export function SwitchButton({ termId, to, label, next = "list", children }: Props) {
  return (
    <Form door={to === "on" ? switchOn : switchOff}>
      <input type="hidden" name="termId" value={termId} />
      <input type="hidden" name="next" value={next} />
      <Submit size="sm" variant={to === "on" ? "quiet" : "outline"} label={label}>
        {children}
      </Submit>
    </Form>
  );
}

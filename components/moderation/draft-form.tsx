"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { FormBody } from "@/components/ui/form";
import { idle } from "@/lib/action-state";
import { saveRuleDraft } from "@/lib/moderation/actions";

/** What an edit rests on; null is nothing. */
type Base = { draftId: string | null; versionId: string | null };
type Props = {
  id: string;
  ruleId: string;
  base: Base;
  /** Where what was saved meanwhile can be read: the id of the draft is put behind it. */
  theirs: { path: string; words: string };
  children: ReactNode;
};

/** The form of a rule. Refused because somebody was faster, it rests on what they saved: sent again, it stands on top of that. */
export function DraftForm({ id, ruleId, base, theirs, children }: Props) {
  const [state, submit, pending] = useActionState(saveRuleDraft, idle);
  useLeaveGuard(id, pending);
  // the button is always in sight, the general word above the fields is not
  const said = state.status === "refused" && Object.keys(state.fields).length === 0 ? state : null;
  useEffect(() => {
    if (said) document.querySelector(`#${id} [role=alert]`)?.scrollIntoView({ block: "center" });
  }, [said, id]);
  const newer = state.status === "refused" && isBase(state.detail) ? state.detail : null;
  const { draftId, versionId } = newer ?? base;
  return (
    <FormBody {...{ id, state, submit, pending }}>
      {newer?.draftId && (
        <a
          href={theirs.path + newer.draftId}
          target="_blank"
          rel="noopener"
          className="target -mt-3 self-start font-semibold underline underline-offset-4"
        >
          {theirs.words}
        </a>
      )}
      <input type="hidden" name="ruleId" value={ruleId} />
      <input type="hidden" name="draftId" value={draftId ?? ""} />
      <input type="hidden" name="versionId" value={versionId ?? ""} />
      {children}
    </FormBody>
  );
}

function isBase(detail: unknown): detail is Base {
  return typeof detail === "object" && detail !== null && "draftId" in detail && "versionId" in detail;
}

/** Who leaves the page with words unsaved is asked by the browser. */
function useLeaveGuard(form: string, pending: boolean): void {
  const unsaved = useRef(false);
  useEffect(() => {
    const field = document.getElementById(form);
    const typed = () => {
      unsaved.current = true;
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.current && !pending) event.preventDefault();
    };
    field?.addEventListener("input", typed);
    window.addEventListener("beforeunload", ask);
    return () => {
      field?.removeEventListener("input", typed);
      window.removeEventListener("beforeunload", ask);
    };
  }, [form, pending]);
}

"use client";

import { type ReactNode, useActionState, useEffect, useState } from "react";
import { useLeaveGuard } from "@/components/moderation/use-leave-guard";
import { type Base, useUnsaved } from "@/components/moderation/use-unsaved";
import { Button } from "@/components/ui/button";
import { FormBody } from "@/components/ui/form";
import { FormMessage } from "@/components/ui/form-message";
import { idle } from "@/lib/action-state";
import { saveRuleDraft } from "@/lib/moderation/actions";

type Props = {
  id: string;
  ruleId: string;
  base: Base;
  /** Where what was saved meanwhile can be read: the id of the draft is put behind it. */
  theirs: { path: string; words: string };
  /** Said when what was typed before is there again, and the way back to what is saved. */
  again: { words: string; discard: string };
  children: ReactNode;
};

/** The form of a rule. Refused because somebody was faster, it rests on what they saved: sent again, it stands on top of that. */
export function DraftForm({ id, ruleId, base, theirs, again, children }: Props) {
  const [answer, submit, pending] = useActionState(saveRuleDraft, idle);
  const state = useWhile(base, answer);
  const refused = state.status === "refused" ? state : null;
  const unsaved = useUnsaved(id, ruleId, { base, pending, refused: refused !== null });
  useLeaveGuard(id, { pending, refused: refused !== null });
  // the button is always in sight, the general word above the fields is not
  const said = refused && Object.keys(refused.fields).length === 0 ? refused : null;
  useEffect(() => {
    if (said) document.querySelector(`#${id} [role=alert]`)?.scrollIntoView({ block: "center" });
  }, [said, id]);
  const newer = isBase(refused?.detail) ? refused.detail : null;
  const { draftId, versionId } = newer ?? unsaved.rests;
  return (
    <FormBody {...{ id, state, submit, pending }}>
      {unsaved.restored && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <FormMessage tone="info" className="min-w-0 flex-1 basis-64">
            {again.words}
          </FormMessage>
          <Button onClick={unsaved.discard}>{again.discard}</Button>
        </div>
      )}
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

/**
 * An answer holds until the next saving, which changes what the form rests on. (A key would begin the form anew as well, but
 * without scripts React finds the answer again by the key that the form was sent with.)
 */
function useWhile<Answer>(base: Base, answer: Answer): Answer | typeof idle {
  const [given, setGiven] = useState({ answer, base });
  if (given.answer !== answer) setGiven({ answer, base });
  const stands = given.base.draftId === base.draftId && given.base.versionId === base.versionId;
  return given.answer !== answer || stands ? answer : idle;
}

"use client";

import { useActionState } from "react";
import { useTranslations } from "use-intl";
import { TriedText } from "@/components/terms/tried-text";
import { FormBody, Submit } from "@/components/ui/form";
import { FormArea } from "@/components/ui/form-fields";
import { type ActionState, idle } from "@/lib/action-state";
import { tryText } from "@/lib/terms/actions";
import type { Tried } from "@/lib/terms/trying";

type Props = { rules: Record<string, string> };

/** A text and what the check says of it. The text stays in its field. */
export function TryForm({ rules }: Props) {
  const t = useTranslations("terms");
  const [state, submit, pending] = useActionState<ActionState<Tried>, FormData>(tryText, idle);
  const text = state.status === "done" ? state.result.pieces.map((piece) => piece.text).join("") : undefined;
  return (
    <>
      <FormBody {...{ state, submit, pending }}>
        <FormArea
          key={text}
          name="text"
          label={t("try.text")}
          rows={6}
          spellCheck={false}
          initially={text}
          required
        />
        <Submit variant="primary" className="self-start">
          {t("try.run")}
        </Submit>
      </FormBody>
      <div aria-live="polite">
        {state.status === "done" && <TriedText tried={state.result} rules={rules} />}
      </div>
    </>
  );
}

"use client";

import { useActionState } from "react";
import { useTranslations } from "use-intl";
import { ImportPreview } from "@/components/terms/import-preview";
import { described, FieldFrame } from "@/components/ui/field";
import { FormBody, Submit } from "@/components/ui/form";
import { FormArea } from "@/components/ui/form-fields";
import { type ActionState, idle } from "@/lib/action-state";
import { previewImport } from "@/lib/terms/actions";
import type { Preview } from "@/lib/terms/importing";

/** First a look at what a file would do, then the taking in. */
export function ImportForm() {
  const t = useTranslations("terms");
  const [state, submit, pending] = useActionState<ActionState<Preview>, FormData>(previewImport, idle);
  const error = state.status === "refused" ? state.fields.file : undefined;
  return (
    <>
      <FormBody {...{ state, submit, pending }}>
        <FieldFrame name="file" label={t("file.choose")} hint={t("file.chooseHint")} error={error}>
          <input
            {...described("file", error, t("file.chooseHint"))}
            type="file"
            accept=".csv,text/csv"
            className="min-h-11 w-full rounded-control border border-line border-dashed bg-surface px-3 py-2 text-sm file:mr-3 file:min-h-9 file:rounded-full file:border-0 file:bg-sunken file:px-4 file:font-semibold file:text-ink"
          />
        </FieldFrame>
        <FormArea
          name="text"
          label={t("file.paste")}
          spellCheck={false}
          className="max-h-80 font-mono text-sm"
          initially={state.status === "done" ? state.result.text : undefined}
          key={state.status === "done" ? state.result.text : ""}
        />
        <Submit className="self-start">{t("file.look")}</Submit>
      </FormBody>
      <div aria-live="polite">
        {state.status === "done" && <ImportPreview key={state.result.text} preview={state.result} />}
      </div>
    </>
  );
}

"use client";

import { useTranslations } from "use-intl";
import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { mergeTopics } from "@/lib/hashtags/actions";

/** Two names, and which of them leads. */
export function MergeTopics() {
  const t = useTranslations("moderation");
  const field = {
    required: true,
    maxLength: 66,
    autoComplete: "off",
    autoCapitalize: "none",
    spellCheck: false,
  };
  return (
    <Form door={mergeTopics} className="mt-5 rounded-card bg-raised p-4 ring-1 ring-line">
      <div className="grid gap-4 sm:grid-cols-2">
        <FormText {...field} name="name" label={t("topicDesk.name")} hint={t("topicDesk.nameHint")} />
        <FormText {...field} name="into" label={t("topicDesk.into")} hint={t("topicDesk.intoHint")} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Submit variant="primary" data-key="send">
          {t("topicDesk.merge")}
        </Submit>
        <p className="text-ink-3 text-xs">{t("topicDesk.slow")}</p>
      </div>
    </Form>
  );
}

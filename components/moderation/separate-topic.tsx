"use client";

import { useTranslations } from "use-intl";
import { Form, Submit } from "@/components/ui/form";
import { separateTopic } from "@/lib/hashtags/actions";

export function SeparateTopic({ id, name }: { id: string; name: string }) {
  const t = useTranslations("moderation");
  return (
    <Form door={separateTopic}>
      <input type="hidden" name="id" value={id} />
      <Submit size="sm" label={t("topicDesk.separateIt", { name: `#${name}` })}>
        {t("topicDesk.separate")}
      </Submit>
    </Form>
  );
}

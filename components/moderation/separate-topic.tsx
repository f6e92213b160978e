"use client";

import { useTranslations } from "use-intl";
import { Form, Submit } from "@/components/ui/form";
import { separateTopic } from "@/lib/hashtags/actions";

/** `named`: the id of the element that names the topic, in its own language. */
export function SeparateTopic({ id, named }: { id: string; named: string }) {
  const t = useTranslations("moderation");
  return (
    <Form door={separateTopic}>
      <input type="hidden" name="id" value={id} />
      <Submit size="sm" describedBy={named}>
        {t("topicDesk.separate")}
      </Submit>
    </Form>
  );
}

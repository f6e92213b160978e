"use client";

import { useTranslations } from "use-intl";
import { Form, Submit } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { pause, resume } from "@/lib/desk/actions";

export function PauseDesk() {
  const t = useTranslations("desk");
  return (
    <Form door={pause}>
      <Submit size="sm" data-key="p">
        <Icon name="pause" size={16} /> {t("care.pause")}
      </Submit>
    </Form>
  );
}

export function ResumeDesk({ primary = false }: { primary?: boolean }) {
  const t = useTranslations("desk");
  return (
    <Form door={resume}>
      <Submit size={primary ? "md" : "sm"} variant={primary ? "primary" : "quiet"} data-key="p">
        <Icon name="play" size={16} /> {t("care.resume")}
      </Submit>
    </Form>
  );
}

"use client";

import { useTranslations } from "use-intl";
import { PairForm } from "@/components/moderation/pair-form";
import { buttonClass } from "@/components/ui/button-class";
import { Form, Submit } from "@/components/ui/form";
import { removePair } from "@/lib/search/actions";

/** A pair; what opens on it changes or removes it, also without JavaScript. */
export function PairRow({ id, en, zh }: { id: string; en: string; zh: string }) {
  const t = useTranslations("search");
  return (
    <li className="px-4 py-1.5">
      <details className="group">
        <summary className="grid min-h-11 cursor-pointer list-none grid-cols-[1fr_1fr_auto] items-center gap-3">
          <span lang="en" className="truncate">
            {en}
          </span>
          <span lang="zh-Hans" className="truncate">
            {zh}
          </span>
          <span className={buttonClass({ size: "sm", variant: "plain" })}>
            <span aria-hidden="true">{t("desk.edit")}</span>
            <span className="sr-only">{t("desk.editOne", { en, zh })}</span>
          </span>
        </summary>
        <div className="space-y-3 pt-2 pb-4">
          <PairForm id={id} en={en} zh={zh} />
          <Form door={removePair}>
            <input type="hidden" name="id" value={id} />
            <div>
              <Submit variant="danger" size="sm" label={t("desk.removeOne", { en, zh })}>
                {t("desk.remove")}
              </Submit>
            </div>
          </Form>
        </div>
      </details>
    </li>
  );
}

"use client";

import { useTranslations } from "use-intl";
import { PlainDoor } from "@/components/ui/plain-door";
import { block, mute, unblock, unmute } from "@/lib/relationships/actions";

/** Keeping somebody away, by buttons that name both verbs. Stands inside of a `<noscript>`. */
export function PlainDistance({ id }: { id: string }) {
  const t = useTranslations("people");
  const done = t("done");
  return (
    <>
      <PlainDoor action={mute} id={id} verb={t("mute")} done={done} />
      <PlainDoor action={unmute} id={id} verb={t("unmute")} done={done} />
      <PlainDoor action={block} id={id} verb={t("block")} done={done} />
      <PlainDoor action={unblock} id={id} verb={t("unblock")} done={done} />
    </>
  );
}

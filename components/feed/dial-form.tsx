"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import { useTranslations } from "use-intl";
import { dialStop, dialTrack } from "@/components/feed/dial-look";
import { announce } from "@/components/ui/announce";
import { turnDial } from "@/lib/accounts/actions";
import { type ActionState, idle } from "@/lib/action-state";
import { dials } from "@/lib/feed/rules";
import type { LanguageDial } from "@/lib/generated/prisma/enums";

/** Turned at once, and kept: each stop is a button of one form, so that it turns without JavaScript, too. */
export function DialForm({ current }: { current: LanguageDial }) {
  const t = useTranslations("feed");
  const router = useRouter();
  const [state, turn] = useActionState<ActionState<{ dial: LanguageDial }>, FormData>(turnDial, idle);
  const turned = state.status === "done" ? state.result.dial : current;
  useEffect(() => {
    if (state.status === "refused") announce(state.message);
  }, [state]);
  useEffect(() => {
    if (turned !== current) router.refresh();
  }, [turned, current, router]);
  return (
    <form action={turn} aria-label={t("dial.name")} className={dialTrack}>
      {dials.map((dial) => (
        <button
          key={dial}
          type="submit"
          name="dial"
          value={dial}
          title={t(`dial.${dial}`)}
          aria-label={t(`dial.${dial}`)}
          aria-pressed={dial === turned}
          className={dialStop}
        />
      ))}
    </form>
  );
}

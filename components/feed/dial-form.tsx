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
  const [turned, turn] = useActionState<LanguageDial, FormData>(async (before, form) => {
    const wanted = dials.find((dial) => dial === form.get("dial")) ?? before;
    const state: ActionState<void> = await turnDial(idle, form);
    if (state.status === "refused") announce(state.message);
    return state.status === "done" ? wanted : before;
  }, current);
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

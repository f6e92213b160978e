"use client";

import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import type { Refused } from "@/lib/action-state";
import { doorPath } from "@/lib/auth/returning";

/** What is said around the field. */

/** Said before somebody writes: what happens to it just now, and that it is not about them. */
export function Calm({ holds, slowSeconds }: { holds: boolean; slowSeconds: number | null }) {
  const t = useTranslations("comments");
  if (!holds && !slowSeconds) return null;
  return (
    <p className="mb-1.5 flex items-start gap-1.5 text-ink-2 text-xs">
      <Icon name="clock" size={14} className="mt-0.5 shrink-0" />
      <span>{holds ? t("calmHolds") : t("calmSlow", { seconds: slowSeconds ?? 0 })}</span>
    </p>
  );
}

/** Whom it answers, and the way out of that. */
export function Answering({ name, onCancel }: { name: string; onCancel: () => void }) {
  const t = useTranslations("comments");
  return (
    <p className="mb-1.5 flex items-center gap-1 text-ink-2 text-xs">
      <span className="truncate">{t("replyTo", { name })}</span>
      <button
        type="button"
        aria-label={t("cancelReply", { name })}
        onClick={onCancel}
        className="target grid size-6 place-items-center rounded-full"
      >
        <Icon name="close" size={14} />
      </button>
    </p>
  );
}

export function Problem({ words, refused }: { words: string; refused: Refused | null }) {
  const t = useTranslations("comments");
  const locale = useLocale();
  const path = usePathname();
  return (
    <p role="alert" className="text-brand-text text-xs empty:hidden [&:not(:empty)]:mb-2">
      {words || (refused?.fields.body ?? refused?.message)}
      {refused?.code === "unauthenticated" && (
        <a className="ml-2 underline" href={doorPath(locale, "sign-in", path)}>
          {t("signIn")}
        </a>
      )}
    </p>
  );
}

/** How much room is left, or how much too long it is. */
export function RoomLeft({ left }: { left: number }) {
  const t = useTranslations("comments");
  return (
    <p
      id="comment-left"
      aria-live="polite"
      className={`mt-1 text-xs ${left < 0 ? "text-brand-text" : "text-ink-3"}`}
    >
      {left < 0 ? t("over", { count: -left }) : t("left", { count: left })}
    </p>
  );
}

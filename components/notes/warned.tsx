"use client";

import { type CSSProperties, type ReactNode, useEffect, useRef } from "react";
import { useLocale, useTranslations } from "use-intl";
import { noticeTitle } from "@/components/moderation/notice-title";
import { reveal, useRevealed } from "@/components/notes/revealed";
import { Icon } from "@/components/ui/icon";
import type { Notice } from "@/lib/accounts/notices";

type Props = {
  noteId: string;
  /** The author's words; may be empty. */
  warning: string;
  /** When it is not its author who blurred it. */
  notice: Notice | null;
  lang: string | undefined;
  /** The blurred stand-in of the first picture: the pictures themselves are not fetched before they are wanted. */
  blurred: string;
  /** Height by width of the row on a phone. */
  ratio: number;
  className?: string;
  /** The pictures, laid over the whole of it. */
  children: ReactNode;
};

/** Pictures behind their author's warning or the house's, until somebody opens them: an element that needs no script to do so. */
export function Warned({ noteId, warning, notice, lang, blurred, ratio, className = "", children }: Props) {
  const t = useTranslations("note");
  const moderation = useTranslations("withheld");
  const locale = useLocale();
  const details = useRef<HTMLDetailsElement>(null);
  const shown = useRevealed(noteId);
  const taken = useRef(false);
  useEffect(() => {
    const element = details.current;
    if (!element) return;
    // Who was faster than the scripts has opened it already.
    if (element.open && !taken.current) reveal(noteId);
    else element.open = shown;
    taken.current = true;
  }, [noteId, shown]);
  return (
    <details
      ref={details}
      onToggle={({ currentTarget }) => reveal(noteId, currentTarget.open)}
      suppressHydrationWarning
      style={{ "--ratio": ratio } as CSSProperties}
      className={`group/warned relative aspect-[1/var(--ratio)] max-h-[76dvh] w-full md:aspect-auto md:h-full md:max-h-none ${className}`}
    >
      <summary
        style={{ backgroundImage: `url(${blurred})` }}
        className="absolute inset-0 z-2 cursor-pointer overflow-hidden bg-center bg-cover text-white outline-offset-[-4px] group-open/warned:inset-auto group-open/warned:top-3 group-open/warned:left-3 group-open/warned:rounded-full group-open/warned:!bg-none"
      >
        <span className="grid size-full place-content-center justify-items-center gap-2 bg-black/65 p-6 text-center group-open/warned:hidden">
          <Icon name="eye-off" size={28} />
          <span className="font-semibold text-base">
            {notice ? moderation(notice.automated ? "blurredByItself" : "blur") : t("warning")}
          </span>
          {notice && (
            <span className="max-w-prose text-pretty text-sm">
              {moderation("why", { rule: noticeTitle(notice, locale) })}
            </span>
          )}
          {warning !== "" && (
            <span lang={lang} dir="auto" className="max-w-prose text-pretty text-sm">
              {warning}
            </span>
          )}
          <span className="mt-2 grid min-h-11 place-items-center rounded-full bg-white/90 px-5 font-semibold text-[oklch(0.25_0.01_60)] text-sm">
            {t("showPictures")}
          </span>
        </span>
        <span className="target hidden items-center gap-1.5 rounded-full bg-black/65 px-3 py-1 text-xs group-open/warned:flex">
          <Icon name="eye-off" size={14} />
          {t("hidePictures")}
        </span>
      </summary>
      {children}
    </details>
  );
}

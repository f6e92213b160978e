"use client";

import { useLocale, useTranslations } from "use-intl";
import { noticeTitle } from "@/components/moderation/notice-title";
import { Icon } from "@/components/ui/icon";
import { ratioOf } from "@/lib/feed/waterfall";
import { htmlLang } from "@/lib/language/detect";
import type { NoteCard } from "@/lib/notes/cards";

/** In place of a picture its author warns of, or that is blurred here: nothing of it is fetched. */
export function CardVeil({ card }: { card: NoteCard }) {
  const t = useTranslations("feed");
  const moderation = useTranslations("withheld");
  const locale = useLocale();
  const { notice } = card;
  if (notice && notice.what !== "label") {
    return (
      <span className="absolute inset-0 grid place-content-center justify-items-center gap-1 bg-black/65 px-3 pb-11 text-center text-white">
        <Icon name="eye-off" size={20} />
        <span className="font-semibold text-xs">
          {moderation(notice.automated ? "blurredByItself" : notice.what)}
        </span>
        <span className="line-clamp-2 break-words text-xs">
          {moderation("why", { rule: noticeTitle(notice, locale) })}
        </span>
      </span>
    );
  }
  return (
    <span className="absolute inset-0 grid place-content-center justify-items-center gap-1 bg-black/65 px-3 pb-11 text-center text-white">
      <Icon name="eye-off" size={20} />
      <span className={card.contentWarning ? "sr-only" : "font-medium text-xs"}>{t("warning")}</span>
      {card.contentWarning && (
        <span
          lang={htmlLang(card.language)}
          dir="auto"
          className="line-clamp-2 break-words font-medium text-xs"
        >
          {card.contentWarning}
        </span>
      )}
    </span>
  );
}

/** Beside the card's link, not within it: a button of its own. Without scripts the note itself shows its pictures. */
export function CardReveal({ card, onReveal }: { card: NoteCard; onReveal: () => void }) {
  const t = useTranslations("feed");
  return (
    <div
      style={{ aspectRatio: `1 / ${ratioOf(card.cover)}` }}
      className="no-js:hidden pointer-events-none absolute inset-x-0 top-0 flex items-end justify-center pb-3"
    >
      <button
        type="button"
        aria-label={t("revealPicture", { title: card.title })}
        onClick={onReveal}
        className="target pointer-events-auto rounded-full bg-white/90 px-4 py-1 font-semibold text-[oklch(0.25_0.01_60)] text-xs"
      >
        {t("reveal")}
      </button>
    </div>
  );
}

/** Small, on the picture: that there is a notice, and what the author declares. */
export function CardLabels({ card }: { card: NoteCard }) {
  const t = useTranslations("feed");
  const moderation = useTranslations("withheld");
  const said = card.declarations.map((each) => t(`declared.${each}`));
  const labels = card.notice?.what === "label" ? [moderation("label"), ...said] : said;
  if (labels.length === 0) return null;
  return (
    <span className="absolute top-2 left-2 max-w-[calc(100%-48px)] truncate rounded-md bg-black/60 px-1.5 py-px text-[0.6875rem] text-white">
      {labels.join(" · ")}
    </span>
  );
}

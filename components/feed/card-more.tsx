"use client";

import { useTranslations } from "use-intl";
import { openCardMenu } from "@/components/feed/card-menu-door";
import { setUnwanted, type Unwanted } from "@/components/feed/unwanted";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { useOverlay } from "@/components/viewer/overlay";
import type { FeedCard } from "@/lib/feed/dress";
import { ratioOf } from "@/lib/feed/waterfall";

/** Opens the card's menu. Quiet until a pointer or the keyboard comes near; fingers press the card and hold. */
export function CardMore({ card }: { card: FeedCard }) {
  const t = useTranslations("feed");
  return (
    <div
      style={{ aspectRatio: `1 / ${ratioOf(card.cover)}` }}
      className="no-js:hidden pointer-events-none absolute inset-x-0 top-0 flex items-end justify-end p-1"
    >
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={t("menu.of", { title: card.title })}
        title={t("menu.title")}
        onClick={() => openCardMenu(card)}
        className="grid size-11 place-items-center rounded-full text-white opacity-0 transition focus-visible:opacity-100 group-hover/card:opacity-100 [@media(hover:hover)]:pointer-events-auto"
      >
        <span className="grid size-8 place-items-center rounded-full bg-black/55">
          <Icon name="more" size={18} />
        </span>
      </button>
    </div>
  );
}

/** In the card's place, so that nothing moves: what was said, and the way back. */
export function UnwantedCard({ card, what }: { card: FeedCard; what: Unwanted }) {
  const t = useTranslations("feed");
  const store = useOverlay();
  return (
    <div
      className="flex flex-col items-center justify-center gap-3 rounded-card bg-sunken p-4 text-center text-ink-2 text-xs"
      style={{ aspectRatio: `1 / ${ratioOf(card.cover)}` }}
    >
      <Icon name="eye-off" size={20} />
      <p role="status" className="line-clamp-3 break-words">
        {t(`menu.said.${what.kind}`, { name: what.name })}
      </p>
      <button
        type="button"
        className={buttonClass({ size: "sm", variant: "outline" })}
        onClick={() => setUnwanted(store, card, what, false)}
      >
        {t("menu.undo")}
      </button>
    </div>
  );
}

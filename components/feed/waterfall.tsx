"use client";

import { type CSSProperties, lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Card } from "@/components/feed/card";
import { useOpenCard } from "@/components/feed/card-menu-door";
import { ColumnWidth } from "@/components/feed/cover";
import { FeedEnd } from "@/components/feed/feed-end";
import { cardPlace, growingLayouts, listHeight } from "@/components/feed/placing";
import { useCardKeys } from "@/components/feed/use-card-keys";
import { useLeftFeed } from "@/components/feed/use-left-feed";
import { useMore } from "@/components/feed/use-more";
import { useSeen } from "@/components/feed/use-seen";
import { useWindow } from "@/components/feed/use-window";
import type { FeedCard } from "@/lib/feed/dress";

const CardMenu = lazy(() =>
  import("@/components/feed/card-menu").then((menu) => ({ default: menu.CardMenu })),
);

type Props = {
  /** The feed's path under /api/feeds, e.g. "explore/pets" or "search?q=cat". */
  feed: string;
  cards: FeedCard[];
  next: string | null;
  /** The page that goes on from here, for readers without JavaScript. */
  moreHref: string | null;
  mutes?: boolean;
};

export function Waterfall({ feed, cards: firstCards, next: firstNext, moreHref, mutes = true }: Props) {
  const t = useTranslations("feed");
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const first = useMemo(() => ({ cards: firstCards, next: firstNext }), [firstCards, firstNext]);
  const { cards, next, status, loadMore, resume } = useMore(feed, first);
  const [layOut] = useState(growingLayouts);
  const layouts = useMemo(() => layOut(cards), [layOut, cards]);
  // A card stays where it is, however far the feed grows.
  const [places] = useState(() => new Map<FeedCard, CSSProperties>());
  const { shown: near, place, columnWidth } = useWindow(list, layouts);
  const page = useMemo(() => ({ cards, next }), [cards, next]);
  useLeftFeed({ feed, page, resume, list, layouts, place });
  const walked = useCardKeys(list, cards.length);
  useSeen(box);
  const asked = useOpenCard() !== null;
  const shown = withCard(near ?? firstCards.map((_, at) => at), walked);
  useEffect(() => {
    const drawn = new Set(shown.map((at) => cards[at]));
    for (const card of places.keys()) if (!drawn.has(card)) places.delete(card);
  }, [shown, cards, places]);
  return (
    <>
      <section aria-label={t("notes")} className="waterfall">
        <div ref={list} className={near ? "waterfall-list" : "waterfall-list waterfall-asleep"}>
          <div className="waterfall-height" style={listHeight(layouts)} />
          <div ref={box} className="waterfall-cards">
            <ColumnWidth value={columnWidth}>
              {shown.map((at) => {
                const card = cards[at];
                if (!card) return null;
                const style = places.get(card) ?? cardPlace(layouts, at, card.title);
                places.set(card, style);
                return <Card key={card.id} card={card} at={at} style={style} mutes={mutes} />;
              })}
            </ColumnWidth>
          </div>
        </div>
      </section>
      <FeedEnd
        count={cards.length}
        status={next === null ? "end" : status}
        moreHref={moreHref}
        loadMore={loadMore}
      />
      {asked && (
        <Suspense>
          <CardMenu feed={feed} />
        </Suspense>
      )}
    </>
  );
}

function withCard(shown: number[], card: number | null): number[] {
  if (card === null || shown.includes(card)) return shown;
  return [...shown, card].sort((one, other) => one - other);
}

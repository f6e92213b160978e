"use client";

import { lazy, Suspense, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { Card } from "@/components/feed/card";
import { useOpenCard } from "@/components/feed/card-menu-door";
import { FeedEnd } from "@/components/feed/feed-end";
import { cardPlace, layOutAll, listHeight } from "@/components/feed/placing";
import { useCardKeys } from "@/components/feed/use-card-keys";
import { useLeftFeed } from "@/components/feed/use-left-feed";
import { useMore } from "@/components/feed/use-more";
import { useSeen } from "@/components/feed/use-seen";
import { useWindow } from "@/components/feed/use-window";
import styles from "@/components/feed/waterfall.module.css";
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
  const first = useMemo(() => ({ cards: firstCards, next: firstNext }), [firstCards, firstNext]);
  const { cards, next, status, loadMore, resume } = useMore(feed, first);
  const layouts = useMemo(
    () => layOutAll(cards.map(({ title, cover }) => ({ title, width: cover.width, height: cover.height }))),
    [cards],
  );
  const styled = useMemo(() => cards.map(({ title }, at) => cardPlace(layouts, at, title)), [cards, layouts]);
  const { shown: near, place } = useWindow(list, layouts);
  const page = useMemo(() => ({ cards, next }), [cards, next]);
  useLeftFeed({ feed, page, resume, list, layouts, place });
  const walked = useCardKeys(list, cards.length);
  useSeen(list);
  const asked = useOpenCard() !== null;
  const shown = withCard(near ?? cards.map((_, at) => at), walked);
  return (
    <>
      <section aria-label={t("notes")} className={styles.feed}>
        <div ref={list} className={styles.list} style={listHeight(layouts)}>
          {shown.map((at) => {
            const card = cards[at];
            return card && <Card key={card.id} card={card} at={at} style={styled[at] ?? {}} mutes={mutes} />;
          })}
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

"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { type CSSProperties, memo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { CardHeart } from "@/components/feed/card-heart";
import { openCardMenu } from "@/components/feed/card-menu-door";
import { CardMore, UnwantedCard } from "@/components/feed/card-more";
import { CardLabels, CardReveal, CardVeil } from "@/components/feed/card-veil";
import { Cover, CoverFrame, waiting } from "@/components/feed/cover";
import { useUnwanted } from "@/components/feed/unwanted";
import { useLongPress } from "@/components/feed/use-long-press";
import { reveal, useRevealed } from "@/components/notes/revealed";
import { Marked } from "@/components/search/marked";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { useHides, usePerson, useUnsuited } from "@/components/viewer/overlay";
import type { FeedCard } from "@/lib/feed/dress";
import { ratioOf } from "@/lib/feed/waterfall";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Declaration } from "@/lib/notes/rules";

type Props = {
  card: FeedCard;
  at: number;
  style: CSSProperties;
  /** Where muted people's notes are left out; on their own page they are not. */
  mutes: boolean;
};

export const Card = memo(function Card({ card, at, style, mutes }: Props) {
  const { blocked, blockedBy, muted } = usePerson(card.author.id);
  const hides = useHides(card.author.id);
  const declared = mutes ? card.declarations.filter((each) => hides.includes(each)) : [];
  const unsuited = useUnsuited(card.id);
  const unwanted = useUnwanted(card);
  const press = useLongPress(() => openCardMenu(card));
  const hidden = unsuited || blocked || blockedBy || (mutes && muted) || declared.length > 0;
  return (
    <article
      data-card={at}
      data-note={card.id}
      style={style}
      className={`group/card [-webkit-touch-callout:none] waterfall-card ${waitsFor(at)}`}
      {...(hidden || unwanted ? {} : press)}
    >
      {hidden ? (
        <HiddenCard card={card} declared={declared} unsuited={unsuited} />
      ) : unwanted ? (
        <UnwantedCard card={card} what={unwanted} />
      ) : (
        <OpenCard card={card} at={at} />
      )}
    </article>
  );
});

/** Which cards' pictures wait until the page is awake: on a phone, and everywhere. Kept in step with waterfall.css. */
function waitsFor(at: number): string {
  if (at >= waiting) return "waterfall-from-7th waterfall-from-13th";
  return at >= waiting / 2 ? "waterfall-from-7th" : "";
}

function OpenCard({ card, at }: { card: FeedCard; at: number }) {
  const locale = useLocale();
  const t = useTranslations("feed");
  const router = useRouter();
  const { author, cover, title, found } = card;
  const to = href(locale, `/notes/${card.id}`);
  const lang = htmlLang(card.language);
  const revealed = useRevealed(card.id);
  const veiled = card.contentWarning !== null && (!revealed || card.notice?.what === "hidden");
  return (
    <>
      <Link
        href={to}
        prefetch={false}
        // Fetched when a finger or pointer arrives, a moment before it presses: the note then opens at once.
        onPointerEnter={() => router.prefetch(to)}
        scroll={false}
        className="group block rounded-card outline-offset-4"
      >
        <CoverFrame cover={cover}>
          {veiled ? <CardVeil card={card} /> : <Cover cover={cover} lang={lang} at={at} />}
          <CardLabels card={card} />
          {found?.via && <FoundBy words={found.via} />}
          {card.imageCount > 1 && (
            <span
              title={t("pictures", { count: card.imageCount })}
              className="absolute top-2 right-2 grid size-6 place-items-center rounded-full bg-black/45 text-white"
            >
              <Icon name="images" size={14} />
              <span className="sr-only">{t("pictures", { count: card.imageCount })}</span>
            </span>
          )}
        </CoverFrame>
        <h2 lang={lang} dir="auto" className="mx-1 mt-2 font-medium text-sm leading-5 waterfall-title">
          <Marked text={title} marked={found?.marked ?? []} />
        </h2>
      </Link>
      {veiled && card.notice?.what !== "hidden" && (
        <CardReveal card={card} onReveal={() => reveal(card.id)} />
      )}
      <div className="mx-1 flex h-8 items-center gap-2 text-ink-3 text-xs">
        <Link
          href={href(locale, `/people/${author.handle}`)}
          prefetch={false}
          className="target mr-auto flex min-w-0 items-center gap-1.5 rounded-full transition hover:text-ink"
        >
          <Avatar handle={author.handle} name={author.name} url={author.avatarUrl} size={20} />
          <bdi className="truncate">{author.name}</bdi>
        </Link>
        <CardHeart noteId={card.id} likes={card.likeCount} />
      </div>
      <CardMore card={card} />
    </>
  );
}

/** Found by the other language's words: which ones. */
function FoundBy({ words }: { words: string }) {
  const t = useTranslations("feed");
  return (
    <span className="absolute bottom-2 left-2 max-w-[calc(100%-16px)] truncate rounded-md bg-black/60 px-1.5 py-px text-[0.6875rem] text-white">
      {t("foundBy", { words })}
    </span>
  );
}

/** The place stays, so that nothing moves when the viewer's part arrives. */
type HiddenProps = { card: FeedCard; declared: Declaration[]; unsuited: boolean };

function HiddenCard({ card, declared, unsuited }: HiddenProps) {
  const t = useTranslations("feed");
  return (
    <div
      className="grid place-content-center justify-items-center gap-2 rounded-card bg-sunken p-4 text-center text-ink-3 text-xs"
      style={{ aspectRatio: `1 / ${ratioOf(card.cover)}` }}
    >
      <Icon name="eye-off" size={20} />
      {declared.length > 0 && (
        <span className="font-medium">{declared.map((each) => t(`declared.${each}`)).join(" · ")}</span>
      )}
      {t(unsuited ? "hiddenRestricted" : "hiddenPerson")}
    </div>
  );
}

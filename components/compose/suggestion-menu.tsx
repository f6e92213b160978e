"use client";

import { useEffect } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { Offer, Suggesting } from "@/components/compose/use-suggestions";
import { announce } from "@/components/ui/announce";
import { Avatar } from "@/components/ui/avatar";
import { langOf } from "@/lib/language/detect";
import { compactCount } from "@/lib/language/numbers";

type Props = { id: string; open: Suggesting; onChoose: (words: string) => void };

/** What begins as typed: topics with how many notes each has, or people. The text field keeps the focus and steers it. */
export function SuggestionMenu({ id, open, onChoose }: Props) {
  const t = useTranslations("compose");
  const { kind, offers, active } = open;
  const count = offers.length;
  const topics = kind === "hashtag";
  useEffect(
    () => announce(t(topics ? "topicsOffered" : "peopleOffered", { count }), { silent: true }),
    [count, topics, t],
  );
  return (
    <div className="relative z-10">
      <div
        id={id}
        role="listbox"
        aria-label={t(topics ? "topics" : "people")}
        className="absolute inset-x-0 top-1 animate-[rise_150ms_var(--ease-soft)] overflow-hidden rounded-card bg-raised shadow-float ring-1 ring-line"
      >
        {offers.map((offer, at) => (
          <div
            key={offer.words}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            // Pressing would take the focus out of the text before the click arrives.
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(offer.words);
            }}
            className="flex min-h-11 cursor-pointer items-center justify-between gap-4 px-3.5 hover:bg-sunken aria-selected:bg-sunken"
          >
            <Offered offer={offer} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Offered({ offer }: { offer: Offer }) {
  const t = useTranslations("compose");
  const locale = useLocale();
  if (offer.kind === "topic") {
    const { name, noteCount, leadsTo } = offer;
    return (
      <>
        <span className="mr-auto min-w-0 truncate">
          <span lang={langOf(name)} className="font-semibold">
            #<bdi>{name}</bdi>
          </span>
          {leadsTo && (
            <span lang={langOf(leadsTo)} className="text-ink-3 text-xs">
              {" "}
              {t("sameTopic", { name: leadsTo })}
            </span>
          )}
        </span>
        <span className="shrink-0 text-ink-3 text-xs">
          {t("noteCount", { count: noteCount, shown: compactCount(noteCount, locale) })}
        </span>
      </>
    );
  }
  const { handle, name, avatarUrl, followed } = offer;
  return (
    <>
      <Avatar handle={handle} name={name} url={avatarUrl} size={24} />
      <span className="mr-auto min-w-0 truncate">
        <bdi lang={langOf(name)} className="font-semibold">
          {name}
        </bdi>{" "}
        <span className="text-ink-3 text-xs">@{handle}</span>
      </span>
      {followed && <span className="shrink-0 text-ink-3 text-xs">{t("followed")}</span>}
    </>
  );
}

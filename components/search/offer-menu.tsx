"use client";

import { useEffect } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { Offer, Offering } from "@/components/search/use-offers";
import { announce } from "@/components/ui/announce";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { langOf } from "@/lib/language/detect";
import { compactCount } from "@/lib/language/numbers";

type Props = { id: string; open: Offering; onChoose: (path: string) => void; onClear: () => void };

const groups = ["history", "all", "topic", "person", "hot"] as const;
const titles = { history: "history", topic: "topics", person: "people", hot: "hot" } as const;

/** What is offered, in groups; the field keeps the focus and steers it. */
export function OfferMenu({ id, open, onChoose, onClear }: Props) {
  const t = useTranslations("searchBox");
  const { offers, active } = open;
  const count = offers.length;
  useEffect(() => announce(t("count", { count }), { silent: true }), [count, t]);
  const past = offers.some(({ kind }) => kind === "history");
  return (
    <div className="absolute inset-x-0 top-[calc(100%+6px)] z-30 max-h-[min(70dvh,560px)] animate-[rise_150ms_var(--ease-soft)] overflow-y-auto rounded-card bg-raised py-1.5 shadow-float ring-1 ring-line">
      <div id={id} role="listbox" aria-label={t("offered")}>
        {groups.map((group) => {
          const members = offers.flatMap((offer, at) => (offer.kind === group ? [{ offer, at }] : []));
          if (members.length === 0) return null;
          const title = group === "all" ? null : t(titles[group]);
          return (
            // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role
            <div key={group} role="group" aria-label={title ?? t("label")}>
              {title && (
                <div aria-hidden="true" className="px-4 pt-2 pb-1 text-ink-3 text-xs">
                  {title}
                </div>
              )}
              {members.map(({ offer, at }) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field steers it
                <div
                  key={`${offer.kind} ${offer.path}`}
                  id={`${id}-${at}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === active}
                  // Pressing would take the focus out of the field before the click arrives.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(offer.path)}
                  className="flex min-h-11 cursor-pointer items-center gap-3 px-4 hover:bg-sunken aria-selected:bg-sunken"
                >
                  <Offered offer={offer} />
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {past && <Clear label={t("clear")} onClear={onClear} />}
    </div>
  );
}

function Clear({ label, onClear }: { label: string; onClear: () => void }) {
  return (
    <button
      type="button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClear}
      className="target mx-2.5 mt-1 min-h-9 rounded-full px-2 text-ink-3 text-xs hover:text-ink"
    >
      {label}
    </button>
  );
}

function Offered({ offer }: { offer: Offer }) {
  const t = useTranslations("searchBox");
  const locale = useLocale();
  if (offer.kind === "topic") {
    const { name, noteCount, foundAs } = offer.topic;
    return (
      <>
        <Icon name="hash" size={18} className="shrink-0 text-ink-3" />
        <span className="mr-auto min-w-0 truncate">
          <bdi lang={langOf(name)}>{name}</bdi>
          {foundAs && (
            <bdi lang={langOf(foundAs)} className="ml-2 text-ink-3 text-xs">
              {foundAs}
            </bdi>
          )}
        </span>
        <span className="shrink-0 text-ink-3 text-xs">
          {t("notes", { count: noteCount, short: compactCount(noteCount, locale) })}
        </span>
      </>
    );
  }
  if (offer.kind === "person") {
    const { handle, name, avatarUrl, followerCount } = offer.person;
    return (
      <>
        <Avatar handle={handle} name={name} url={avatarUrl} size={24} />
        <span className="mr-auto min-w-0 truncate">
          <bdi lang={langOf(name)}>{name}</bdi> <span className="text-ink-3 text-xs">@{handle}</span>
        </span>
        <span className="shrink-0 text-ink-3 text-xs max-sm:sr-only">
          {t("followers", { count: followerCount, short: compactCount(followerCount, locale) })}
        </span>
      </>
    );
  }
  const icons = { all: "search", history: "clock", hot: "up" } as const;
  return (
    <>
      <Icon name={icons[offer.kind]} size={18} className="shrink-0 text-ink-3" />
      <bdi lang={langOf(offer.words)} className="min-w-0 truncate">
        {offer.kind === "all" ? t("all", { query: offer.words }) : offer.words}
      </bdi>
    </>
  );
}

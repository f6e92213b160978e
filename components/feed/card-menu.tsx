"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { openCardMenu, useOpenCard } from "@/components/feed/card-menu-door";
import { setUnwanted, type Unwanted } from "@/components/feed/unwanted";
import { Why } from "@/components/feed/why";
import { ask } from "@/components/ui/ask";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { menuItem } from "@/components/ui/menu-item";
import { useOverlay, useViewer } from "@/components/viewer/overlay";
import type { FeedCard } from "@/lib/feed/dress";
import type { Standing } from "@/lib/feed/explain";

/** What one rarely wants of a card: not to be shown the like, and why it is there. `feed`: its path under /api/feeds. */
export function CardMenu({ feed }: { feed: string }) {
  const t = useTranslations("feed");
  const card = useOpenCard();
  return (
    <Dialog
      open={card !== null}
      onClose={() => openCardMenu(null)}
      title={card?.title || t("menu.title")}
      closeLabel={t("menu.close")}
      className="max-sm:mb-0 max-sm:w-full max-sm:max-w-none max-sm:rounded-b-none"
    >
      {card && <Choices key={card.id} card={card} feed={feed} />}
    </Dialog>
  );
}

function useStanding(id: string): Standing | null {
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    let here = true;
    ask<Standing>(`/api/notes/${id}/ranking`).then((answer) => {
      if (here && answer.ok) setStanding(answer.result);
    });
    return () => {
      here = false;
    };
  }, [id]);
  return standing;
}

function Choices({ card, feed }: { card: FeedCard; feed: string }) {
  const t = useTranslations("feed");
  const store = useOverlay();
  const viewer = useViewer();
  const standing = useStanding(card.id);
  const { author } = card;
  const own = viewer?.id === author.id;
  const choices: Unwanted[] = [
    { kind: "note", id: card.id, name: card.title },
    { kind: "author", id: author.id, name: author.name },
    ...(standing?.topics ?? []).slice(0, 4).map(({ id, name }) => ({ kind: "topic" as const, id, name })),
  ];
  return (
    <div className="flex flex-col gap-4">
      {!own && (
        <ul className="-mx-3">
          {choices.map((what) => (
            <li key={what.kind + what.id}>
              <button
                type="button"
                className={menuItem}
                onClick={() => {
                  openCardMenu(null);
                  void setUnwanted(store, card, what, true);
                }}
              >
                <Icon
                  name={what.kind === "topic" ? "hash" : what.kind === "author" ? "user" : "eye-off"}
                  size={20}
                />
                <span className="min-w-0 truncate">{t(`menu.not.${what.kind}`, { name: what.name })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Why card={card} feed={feed} standing={standing} />
    </div>
  );
}

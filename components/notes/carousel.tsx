"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useArrowKeys } from "@/components/notes/use-arrow-keys";
import { Icon } from "@/components/ui/icon";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props = {
  /** One list item each, as wide as the row. */
  children: ReactNode;
  count: number;
  className?: string;
  /** Height by width of the row on a phone, where the text follows below. */
  ratio: number;
};

/**
 * A row that snaps to whole pictures: swiped, scrolled or walked with the arrow keys. Without JavaScript it is still a row
 * that scrolls.
 */
export function Carousel({ children, count, ratio, className = "" }: Props) {
  const t = useTranslations("note");
  const row = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(0);
  const hydrated = useHydrated();

  function go(by: number) {
    const element = row.current;
    if (!element) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const to = Math.min(count - 1, Math.max(0, Math.round(element.scrollLeft / element.clientWidth) + by));
    element.scrollTo({ left: to * element.clientWidth, behavior: still ? "instant" : "smooth" });
  }

  useArrowKeys(row, count > 1, go);
  // after every change: an edited note has other pictures
  useEffect(() => {
    for (const near of [...(row.current?.children ?? [])].slice(0, at + 2))
      near.setAttribute("data-near", "");
  });

  return (
    <section
      aria-label={t("pictures")}
      aria-roledescription="carousel"
      className={`group/pictures relative ${className}`}
    >
      <ol
        ref={row}
        // a row that scrolls must be reachable by keyboard
        tabIndex={count > 1 ? 0 : undefined}
        onScroll={({ currentTarget: { scrollLeft, clientWidth } }) =>
          setAt(Math.round(scrollLeft / clientWidth))
        }
        style={{ "--ratio": ratio } as React.CSSProperties}
        className="note-row scrollbar-none flex aspect-[1/var(--ratio)] max-h-[76dvh] w-full snap-x snap-mandatory overflow-x-auto overscroll-x-contain focus-visible:outline-offset-[-4px] md:aspect-auto md:h-full md:max-h-none"
      >
        {children}
      </ol>
      {count > 1 && (
        <>
          <p
            aria-live="polite"
            className="absolute top-4 right-4 rounded-full bg-black/55 px-2.5 py-0.5 text-white text-xs tabular-nums"
          >
            <span aria-hidden="true">
              {at + 1} / {count}
            </span>
            <span className="sr-only">{t("pictureOf", { at: at + 1, count })}</span>
          </p>
          <p
            aria-hidden="true"
            className="pointer-events-none absolute inset-x-0 bottom-5 flex justify-center gap-1.5"
          >
            {Array.from({ length: count }, (_, dot) => (
              <i
                // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
                key={dot}
                className={`size-1.5 rounded-full shadow-[0_0_2px_rgb(0_0_0/0.5)] transition ${dot === at ? "scale-125 bg-white" : "bg-white/55"}`}
              />
            ))}
          </p>
          {hydrated && (
            <>
              <Arrow side="left" label={t("previous")} disabled={at === 0} onPress={() => go(-1)} />
              <Arrow side="right" label={t("next")} disabled={at === count - 1} onPress={() => go(1)} />
            </>
          )}
        </>
      )}
    </section>
  );
}

type ArrowProps = { side: "left" | "right"; label: string; disabled: boolean; onPress: () => void };

function Arrow({ side, label, disabled, onPress }: ArrowProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={onPress}
      className={`absolute top-1/2 grid size-10 -translate-y-1/2 place-items-center rounded-full bg-white/90 text-[oklch(0.25_0.01_60)] opacity-0 shadow-float transition focus-visible:opacity-100 group-hover/pictures:opacity-100 max-md:hidden aria-disabled:pointer-events-none aria-disabled:!opacity-0 ${side === "left" ? "left-4" : "right-4"}`}
    >
      <Icon name={side} size={20} />
    </button>
  );
}

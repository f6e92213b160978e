"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, lazy, Suspense, useId, useRef } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useOffers } from "@/components/search/use-offers";
import { Icon } from "@/components/ui/icon";
import { useViewer } from "@/components/viewer/overlay";
import { href } from "@/lib/language/href";

const OfferMenu = lazy(() =>
  import("@/components/search/offer-menu").then((menu) => ({ default: menu.OfferMenu })),
);

type Props = { id?: string; value?: string; className?: string };

/**
 * The one box for everything: a plain form, which works without JavaScript, with suggestions once there is some. While an input
 * method composes, nothing is asked and no key is ours.
 */
export function SearchBox({ id, value, className = "" }: Props) {
  const t = useTranslations("searchBox");
  const locale = useLocale();
  const router = useRouter();
  const viewer = useViewer();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const { open, lookFor, move, close, clearHistory } = useOffers(Boolean(viewer));
  const chosen = open?.offers[open.active];

  function go(path: string): void {
    close();
    field.current?.blur();
    router.push(href(locale, path));
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (open) move(event.key === "ArrowDown" ? 1 : -1);
      else lookFor(field.current?.value ?? "");
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      go(chosen.path);
    }
  }

  return (
    <search
      className={`relative ${className}`}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || close()}
    >
      <form
        action={href(locale, "/search")}
        onSubmit={close}
        className="flex h-11 items-center gap-2.5 rounded-full bg-sunken px-4 text-ink-3 transition focus-within:bg-surface focus-within:ring-2 focus-within:ring-line"
      >
        <Icon name="search" size={18} />
        <input
          ref={field}
          id={id}
          type="search"
          name="q"
          role="combobox"
          defaultValue={value}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-label={t("label")}
          aria-autocomplete="list"
          aria-expanded={open !== null}
          aria-controls={open ? listId : undefined}
          aria-activedescendant={chosen ? `${listId}-${open?.active}` : undefined}
          placeholder={t("hint")}
          onFocus={({ currentTarget }) => lookFor(currentTarget.value)}
          onChange={(event) => {
            const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
            if (!composing) lookFor(event.target.value);
          }}
          onCompositionEnd={({ currentTarget }) => lookFor(currentTarget.value)}
          onKeyDown={press}
          className="h-full min-w-0 flex-1 bg-transparent text-base text-ink outline-none md:text-sm [&::-webkit-search-cancel-button]:hidden"
        />
      </form>
      {open && (
        <Suspense>
          <OfferMenu id={listId} open={open} onChoose={go} onClear={clearHistory} />
        </Suspense>
      )}
    </search>
  );
}

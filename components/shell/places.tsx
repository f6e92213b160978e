"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icons";
import { useViewer } from "@/components/viewer/overlay";
import { href, withoutLocale } from "@/lib/language/href";

type Place = { key: "home" | "topics" | "post" | "inbox" | "me"; icon: IconName; path: string; at: RegExp };

const places: Place[] = [
  { key: "home", icon: "home", path: "/explore", at: /^\/(?:explore|latest|following)/ },
  { key: "topics", icon: "hash", path: "/topics", at: /^\/topics/ },
  { key: "post", icon: "plus", path: "/compose", at: /^\/compose/ },
  { key: "inbox", icon: "bell", path: "/inbox", at: /^\/inbox/ },
  { key: "me", icon: "user", path: "/me", at: /^\/me(?:\/|$)/ },
];

/** The five places of the site: a bar at the bottom of a phone, a rail beside a wider page. */
export function Places({ form }: { form: "bar" | "rail" }) {
  const t = useTranslations("shell");
  const viewer = useViewer();
  const locale = useLocale();
  const here = withoutLocale(usePathname());
  const mine = viewer ? `/people/${viewer.handle}` : null;
  return places.map(({ key, icon, path, at }) => {
    const target = key === "me" && mine ? mine : path;
    const current = at.test(here) || (key === "me" && here === mine);
    const unread = key === "inbox" ? (viewer?.unread ?? 0) : 0;
    const label = key === "home" && form === "rail" ? t("explore") : t(key);
    return (
      <Link
        key={key}
        href={href(locale, target)}
        prefetch={false}
        aria-current={current ? "page" : undefined}
        title={form === "rail" ? label : undefined}
        className={form === "bar" ? barItem(key === "post") : railItem}
      >
        {form === "bar" && key === "post" ? (
          <span className="grid h-9 w-12 place-items-center rounded-card bg-brand text-brand-ink">
            <Icon name={icon} size={22} />
          </span>
        ) : (
          <Icon name={icon} />
        )}
        <span className={labelClass(form, key === "post")}>{label}</span>
        {unread > 0 && <Unread count={unread} label={t("unread", { count: unread })} form={form} />}
      </Link>
    );
  });
}

const railItem =
  "relative flex size-12 items-center justify-center gap-3.5 rounded-full text-base text-ink-2 transition hover:bg-sunken hover:text-ink aria-[current]:bg-sunken aria-[current]:font-semibold aria-[current]:text-ink xl:w-full xl:justify-start xl:px-3.5";

function barItem(post: boolean): string {
  return `relative flex flex-1 flex-col items-center justify-center gap-0.5 text-ink-3 aria-[current]:font-semibold aria-[current]:text-ink ${post ? "" : "pt-0.5"}`;
}

function labelClass(form: "bar" | "rail", post: boolean): string {
  if (form === "rail") return "max-xl:sr-only";
  return post ? "sr-only" : "text-xs leading-4";
}

function Unread({ count, label, form }: { count: number; label: string; form: "bar" | "rail" }) {
  const place =
    form === "bar" ? "top-1 left-[calc(50%+4px)]" : "max-xl:top-1 max-xl:right-1 max-xl:absolute xl:ml-auto";
  return (
    <span
      className={`${form === "bar" ? "absolute" : ""} min-w-[18px] rounded-full bg-brand px-1 text-center font-semibold text-[11px] text-brand-ink leading-[18px] ${place}`}
    >
      <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

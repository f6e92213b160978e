"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Avatar } from "@/components/ui/avatar";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { menuItem } from "@/components/ui/menu-item";
import { useViewer } from "@/components/viewer/overlay";
import { href } from "@/lib/language/href";

/** Sign in and Join, or the menu of whoever is signed in. Until that is known the room is kept and nothing shown wrong. */
export function AccountCorner() {
  const t = useTranslations("shell");
  const locale = useLocale();
  const path = usePathname();
  const viewer = useViewer();
  if (viewer) return <AccountMenu face={<Avatar {...viewer} url={viewer.avatarUrl} size={40} />} />;
  const back = `?next=${encodeURIComponent(path)}`;
  return (
    <div
      className={`flex items-center gap-2.5 ${viewer === undefined ? "[[data-signed-in]_&]:invisible" : ""}`}
    >
      <Link href={href(locale, `/sign-in${back}`)} prefetch={false} className={buttonClass({ size: "sm" })}>
        {t("signIn")}
      </Link>
      <Link
        href={href(locale, `/sign-up${back}`)}
        prefetch={false}
        className={buttonClass({ variant: "primary", size: "sm" })}
      >
        {t("join")}
      </Link>
    </div>
  );
}

const deskNames = { "/moderation": "moderation", "/moderation/rules": "rulesDesk" } as const;

/** One's own places: in the corner of wide screens, on one's profile on a phone. */
export function AccountMenu({ face, align }: { face: ReactNode; align?: "left" }) {
  const t = useTranslations("shell");
  const locale = useLocale();
  const viewer = useViewer();
  if (!viewer) return null;
  const places: { icon: IconName; path: string; label: string }[] = [
    { icon: "user", path: `/people/${viewer.handle}`, label: t("profile") },
    { icon: "edit", path: "/compose/drafts", label: t("drafts") },
    { icon: "settings", path: "/settings", label: t("settings") },
    { icon: "flag", path: "/reports", label: t("myReports") },
    ...(viewer.desk
      ? [{ icon: "shield" as const, path: viewer.desk, label: t(deskNames[viewer.desk]) }]
      : []),
    ...(viewer.isAdmin ? [{ icon: "system" as const, path: "/admin/channels", label: t("admin") }] : []),
    { icon: "out", path: "/sign-out", label: t("signOut") },
  ];
  return (
    <Menu label={t("account")} face={face} align={align}>
      <p className="truncate px-3 pt-2 pb-1 font-semibold">{viewer.name}</p>
      <p className="truncate px-3 pb-2 text-ink-3 text-xs">@{viewer.handle}</p>
      {places.map(({ icon, path, label }) => (
        <Link key={path} href={href(locale, path)} prefetch={false} className={menuItem}>
          <Icon name={icon} size={20} className="text-ink-2" />
          {label}
        </Link>
      ))}
    </Menu>
  );
}

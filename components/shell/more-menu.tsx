"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { menuItem } from "@/components/ui/menu-item";
import { href } from "@/lib/language/href";

/** Language, look, rules and about, where there is no room for the rail's foot. */
export function MoreMenu({ align, direction }: { align?: "left" | "right"; direction?: "up" | "down" }) {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <Menu
      label={t("more")}
      align={align}
      direction={direction}
      face={
        <span className="grid size-11 place-items-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink">
          <Icon name="globe" />
        </span>
      }
    >
      <div className="flex w-60 flex-col gap-2 p-2">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <Link href={href(locale, "/rules")} prefetch={false} className={menuItem}>
        <Icon name="shield" size={20} className="text-ink-2" />
        {t("rules")}
      </Link>
      <Link href={href(locale, "/about")} prefetch={false} className={menuItem}>
        <Icon name="info" size={20} className="text-ink-2" />
        {t("about")}
      </Link>
    </Menu>
  );
}

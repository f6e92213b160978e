"use client";

import { useLocale, useTranslations } from "use-intl";
import { announce } from "@/components/ui/announce";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { menuItem } from "@/components/ui/menu-item";
import { useHiding } from "@/components/viewer/overlay";
import { href } from "@/lib/language/href";
import type { Declaration } from "@/lib/notes/rules";

/** What the author declares, each with what it means and a way to meet less of it. */
export function Declared({ declarations }: { declarations: Declaration[] }) {
  if (declarations.length === 0) return null;
  return (
    <ul className="mb-2.5 flex flex-wrap gap-2">
      {declarations.map((each) => (
        <li key={each}>
          <Label declaration={each} />
        </li>
      ))}
    </ul>
  );
}

function Label({ declaration }: { declaration: Declaration }) {
  const t = useTranslations("note");
  const feed = useTranslations("feed");
  const locale = useLocale();
  const { hidden, setHidden } = useHiding(declaration);
  const what = feed(`declared.${declaration}`);
  async function change() {
    await setHidden(!hidden);
    if (!hidden) announce(t("declaredHidden", { what }));
  }
  return (
    <Menu
      align="left"
      label={t("declaredBy", { what })}
      face={
        <span className="target flex items-center gap-1 rounded-full bg-sunken px-2.5 py-0.5 text-ink-2 text-xs transition hover:text-ink">
          {what}
          <Icon name="down" size={12} />
        </span>
      }
    >
      <p className="w-64 px-3 py-2 text-ink-2 text-xs">{feed(`declaredWhat.${declaration}`)}</p>
      <button type="button" className={`${menuItem} no-js:hidden`} onClick={change}>
        <Icon name={hidden ? "eye" : "eye-off"} size={20} />
        {hidden ? t("showDeclared", { what }) : t("hideDeclared", { what })}
      </button>
      <a className={menuItem} href={href(locale, "/settings/content")} rel="nofollow">
        <Icon name="settings" size={20} />
        {t("chooseSeen")}
      </a>
    </Menu>
  );
}

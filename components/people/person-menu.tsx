"use client";

import Link from "next/link";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { menuItem } from "@/components/ui/menu-item";
import { usePerson } from "@/components/viewer/overlay";
import { href } from "@/lib/language/href";

export function PersonMenu({ id, name }: { id: string; name: string }) {
  const t = useTranslations("people");
  const locale = useLocale();
  const { blocked, muted, setBlocked, setMuted } = usePerson(id);
  const [asking, setAsking] = useState(false);
  function block() {
    setAsking(false);
    setBlocked(true);
  }
  return (
    <>
      <Menu
        label={t("more", { name })}
        align="start"
        face={
          <span className="grid size-11 place-items-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink">
            <Icon name="more" />
          </span>
        }
      >
        <button
          type="button"
          className={`${menuItem} no-js:hidden`}
          title={t("muteWords")}
          onClick={() => setMuted(!muted)}
        >
          <Icon name={muted ? "eye" : "mute"} size={20} className="text-ink-2" />
          {t(muted ? "unmute" : "mute")}
        </button>
        <button
          type="button"
          className={`${menuItem} no-js:hidden`}
          onClick={() => (blocked ? setBlocked(false) : setAsking(true))}
        >
          <Icon name="block" size={20} className="text-ink-2" />
          {t(blocked ? "unblock" : "block")}
        </button>
        <Link href={href(locale, `/reports/new?kind=account&id=${id}`)} prefetch={false} className={menuItem}>
          <Icon name="flag" size={20} className="text-ink-2" />
          {t("report")}
        </Link>
      </Menu>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("blockTitle", { name })}
        closeLabel={t("close")}
      >
        <p className="text-ink-2">{t("blockWords")}</p>
        <div className="mt-6 flex justify-end gap-3">
          <Button onClick={() => setAsking(false)}>{t("cancel")}</Button>
          <Button variant="danger" onClick={block}>
            {t("block")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

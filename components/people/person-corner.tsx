"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { FollowButton } from "@/components/people/follow-button";
import { PersonMenu } from "@/components/people/person-menu";
import { PlainDistance } from "@/components/people/plain-distance";
import { AccountMenu } from "@/components/shell/account-corner";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { usePerson, useViewer } from "@/components/viewer/overlay";
import { href } from "@/lib/language/href";

/** What one can do about a person: follow, mute, block, report; about oneself: edit. */
export function PersonCorner({ id, name }: { id: string; name: string }) {
  const t = useTranslations("people");
  const locale = useLocale();
  const viewer = useViewer();
  const { blocked, setBlocked } = usePerson(id);
  if (viewer?.id === id) {
    return (
      <div className="flex items-center gap-1">
        <Link href={href(locale, "/settings")} prefetch={false} className={buttonClass()}>
          {t("edit")}
        </Link>
        <div className="md:hidden">
          <AccountMenu
            align="left"
            face={
              <span className="grid size-11 place-items-center rounded-full text-ink-2">
                <Icon name="more" />
              </span>
            }
          />
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-1">
      {blocked ? (
        <button type="button" onClick={() => setBlocked(false)} className={buttonClass()}>
          {t("unblock")}
        </button>
      ) : (
        <FollowButton id={id} name={name} primary={Boolean(viewer)} />
      )}
      <PersonMenu id={id} name={name} />
      <noscript>
        <div className="flex flex-wrap gap-2 text-sm">
          <PlainDistance id={id} />
        </div>
      </noscript>
    </div>
  );
}

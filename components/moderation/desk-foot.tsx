import Link from "next/link";
import { KeysHelp } from "@/components/moderation/keys-help";
import { PauseDesk, ResumeDesk } from "@/components/moderation/pause-desk";
import { Icon } from "@/components/ui/icon";
import { hasDuty, requireModerator } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { exposureOf } from "@/lib/desk/exposure";
import { isPaused } from "@/lib/desk/pausing";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** How the day has been for whoever works here, and the way to a break. */
export async function DeskFoot({ locale }: { locale: Locale }) {
  const t = translator(locale, "desk");
  const viewer = await currentViewer();
  // those who edit rules alone have no cases
  if (!hasDuty(viewer, "review")) return null;
  const moderator = requireModerator(viewer);
  const [today, paused] = await Promise.all([exposureOf(moderator, new Date()), isPaused(moderator)]);
  return (
    <footer className="border-line border-t px-4 py-2">
      {today.breakDue && !paused && <p className="pt-1 pb-2 text-sm text-warn">{t("care.due")}</p>}
      <div className="flex items-center gap-2">
        <p title={t("care.why")} className="mr-auto text-pretty text-ink-3 text-xs">
          {t("care.today", { pictures: today.pictures, minutes: today.minutes })}
        </p>
        {hasDuty(viewer, "lead") && (
          <Link
            href={href(locale, "/moderation/raid")}
            prefetch={false}
            aria-label={t("raid.title")}
            title={t("raid.title")}
            className="target grid size-9 place-items-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink"
          >
            <Icon name="warning" size={18} />
          </Link>
        )}
        <KeysHelp />
        {paused ? <ResumeDesk /> : <PauseDesk />}
      </div>
    </footer>
  );
}

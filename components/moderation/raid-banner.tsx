import Link from "next/link";
import { ExactTime } from "@/components/moderation/exact-time";
import { Icon } from "@/components/ui/icon";
import { hasDuty, requireModerator } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { runningRaid } from "@/lib/desk/raid";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** That the switch is on, for everybody at the desk; seniors come to it from here. */
export async function RaidBanner({ locale }: { locale: Locale }) {
  const t = translator(locale, "desk");
  const viewer = await currentViewer();
  if (!hasDuty(viewer, "review")) return null;
  const raid = await runningRaid(requireModerator(viewer));
  if (!raid) return null;
  const words = (
    <>
      <Icon name="clock" size={16} className="shrink-0 text-warn" />
      <span>
        {t.rich("raid.banner", {
          until: () => <ExactTime key="until" at={raid.until} locale={locale} />,
        })}
      </span>
    </>
  );
  const look = "flex items-center gap-2 border-line border-b bg-warn-soft px-6 py-2 text-ink text-sm";
  return hasDuty(viewer, "lead") ? (
    <Link href={href(locale, "/moderation/raid")} prefetch={false} className={`${look} hover:underline`}>
      {words}
    </Link>
  ) : (
    <p className={look}>{words}</p>
  );
}

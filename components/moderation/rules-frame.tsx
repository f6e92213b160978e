import type { ReactNode } from "react";
import { MoreMenu } from "@/components/shell/more-menu";
import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { hasDuty } from "@/lib/accounts/authority";
import { currentViewer } from "@/lib/auth/current";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/**
 * The desk of those who edit the rules: no queue, because many of them have no cases. Its links are plain ones: who leaves
 * with words unsaved is asked first (`useLeaveGuard`).
 */
export async function RulesFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = translator(locale, "ruleDesk");
  const viewer = await currentViewer();
  return (
    <div className="min-h-dvh">
      <header className="sticky top-0 z-20 border-line border-b bg-surface">
        <div className="mx-auto flex min-h-14 max-w-[1120px] items-center gap-1 px-3 lg:px-6">
          <a
            href={href(locale, "/explore")}
            aria-label={t("site")}
            title={t("site")}
            className="grid size-11 shrink-0 place-items-center rounded-full text-ink-2 hover:bg-sunken hover:text-ink"
          >
            <Icon name="left" />
          </a>
          <a href={href(locale, "/moderation/rules")} className="target truncate font-semibold text-base">
            {t("tab")}
          </a>
          <div className="ml-auto flex shrink-0 items-center gap-1">
            <a
              href={href(locale, "/moderation/terms")}
              className={buttonClass({ variant: "plain", size: "sm" })}
            >
              {translator(locale, "terms")("tab")}
            </a>
            {hasDuty(viewer, "review") && (
              <a href={href(locale, "/moderation")} className={buttonClass({ variant: "plain", size: "sm" })}>
                {t("desk")}
              </a>
            )}
            <MoreMenu />
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 py-6 outline-none lg:px-8">
        {children}
      </main>
    </div>
  );
}

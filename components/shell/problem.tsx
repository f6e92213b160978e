"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { useLocale, useTranslations } from "use-intl";
import { announce } from "@/components/ui/announce";
import { buttonClass } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { useOverlay, useProblem } from "@/components/viewer/overlay";
import { href } from "@/lib/language/href";

/** Where a like, collect or follow that did not go through is spoken of: a toast, or the way to sign in and come back. */
export function MarkProblem() {
  const t = useTranslations("shell");
  const locale = useLocale();
  const path = usePathname();
  const store = useOverlay();
  const problem = useProblem();
  useEffect(() => {
    if (!problem || problem.signIn) return;
    announce(problem.message || t("markFailed"));
    store.clearProblem();
  }, [problem, store, t]);
  const back = `?next=${encodeURIComponent(path)}`;
  return (
    <Dialog
      open={problem?.signIn ?? false}
      onClose={() => store.clearProblem()}
      title={t("signInTitle")}
      closeLabel={t("close")}
    >
      <p className="text-ink-2">{t("signInWords")}</p>
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Link
          href={href(locale, `/sign-in${back}`)}
          prefetch={false}
          onClick={() => store.clearProblem()}
          className={buttonClass()}
        >
          {t("signIn")}
        </Link>
        <Link
          href={href(locale, `/sign-up${back}`)}
          prefetch={false}
          onClick={() => store.clearProblem()}
          className={buttonClass({ variant: "primary" })}
        >
          {t("join")}
        </Link>
      </div>
    </Dialog>
  );
}

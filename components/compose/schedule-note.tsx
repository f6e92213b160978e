"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";
import type { Keeper, Keeping } from "@/components/compose/draft-keeper";
import { ScheduleBanner } from "@/components/compose/schedule-banner";
import { ScheduleDialog } from "@/components/compose/schedule-dialog";
import { announce } from "@/components/ui/announce";
import type { Schedule } from "@/lib/drafts/queries";
import { href } from "@/lib/language/href";

type Props = {
  requestId: string;
  /** When this draft goes out, as the server said when it was opened. */
  known: Schedule | null;
  /** Why it could not, when it was due. */
  whyFailed: string;
  keeping: Keeping;
  keeper: Keeper;
  open: boolean;
  onOpen: (open: boolean) => void;
};

/** Sending a note out later: what is settled about it, and settling it. */
export function ScheduleNote({ requestId, known, whyFailed, keeping, keeper, open, onOpen }: Props) {
  const t = useTranslations("drafts");
  const locale = useLocale();
  const router = useRouter();
  function scheduled(): void {
    keeper.letGo();
    announce(t("scheduled"), { tone: "good" });
    router.push(href(locale, "/compose/drafts"));
  }
  return (
    <>
      {known && (
        <ScheduleBanner {...{ requestId, whyFailed }} schedule={known} onChange={() => onOpen(true)} />
      )}
      {open && (
        <ScheduleDialog
          {...{ requestId, saved: keeping.saved, at: known?.at ?? null }}
          onWait={keeper.flush}
          onClose={() => onOpen(false)}
          onScheduled={scheduled}
        />
      )}
    </>
  );
}

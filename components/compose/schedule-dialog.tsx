"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { scheduleDraft } from "@/components/compose/draft-door";
import type { Keeping } from "@/components/compose/draft-keeper";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { FormMessage } from "@/components/ui/form-message";
import { ownZone } from "@/components/ui/own-zone";
import { momentOf, momentTrouble, scheduleWindow, wallClock } from "@/lib/drafts/rules";

type Props = {
  requestId: string;
  saved: Keeping["saved"];
  /** When it is scheduled for already. */
  at: string | null;
  /** Asks that what is still unsaved is saved now. */
  onWait: () => void;
  onClose: () => void;
  onScheduled: () => void;
};

const fiveMinutes = 300_000;

/** When the note goes out by itself. The draft is saved first; the time is that of the zone this device is in. */
export function ScheduleDialog({ requestId, saved, at, onWait, onClose, onScheduled }: Props) {
  const t = useTranslations("drafts");
  const [timeZone] = useState(ownZone);
  const [now] = useState(() => Date.now());
  const [wall, setWall] = useState(() => wallClock(at ? new Date(at) : soon(now), timeZone));
  const [step, setStep] = useState<"choosing" | "waiting" | "doubtful">("choosing");
  const [trouble, setTrouble] = useState("");

  const unsaved = saved === "device" || saved === "not possible";
  const isSaved = saved === "yes";
  useEffect(() => {
    if (step !== "waiting") return;
    if (unsaved) {
      setTrouble(t("scheduleUnsaved"));
      setStep("choosing");
    } else if (isSaved) void send(false);
  });

  async function send(confirmed: boolean): Promise<void> {
    const moment = momentOf(wall, timeZone);
    setStep("choosing");
    if (!moment || momentTrouble(moment, new Date())) {
      setTrouble(t("scheduleWhen"));
      return;
    }
    const refused = await scheduleDraft(requestId, { at: moment.toISOString(), timeZone, confirmed });
    if (!refused) onScheduled();
    else if (refused.doubtful) setStep("doubtful");
    if (refused) setTrouble(refused.message || t("tryAgain"));
  }

  function go(): void {
    if (step === "doubtful") void send(true);
    else setStep("waiting");
    onWait();
  }

  return (
    <Dialog open onClose={onClose} title={t("schedule")} closeLabel={t("close")}>
      <div className="flex flex-col gap-4">
        <TextField
          label={t("scheduleAt")}
          name="scheduled-for"
          type="datetime-local"
          value={wall}
          min={wallClock(new Date(now + scheduleWindow.least), timeZone)}
          max={wallClock(new Date(now + scheduleWindow.most), timeZone)}
          onChange={(event) => setWall(event.target.value)}
          hint={t("scheduleZone", { zone: timeZone.replaceAll("_", " ") })}
        />
        <FormMessage>{trouble}</FormMessage>
        <p className="text-ink-2 text-sm">{t("scheduleWords")}</p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>{t("notNow")}</Button>
          <Button variant="primary" pending={step === "waiting"} onClick={go}>
            {step === "doubtful" ? t("scheduleAnyway") : t("schedule")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** A friendly first guess: two hours from now, to the five minutes. */
function soon(now: number): Date {
  return new Date(Math.ceil((now + 2 * scheduleWindow.least) / fiveMinutes) * fiveMinutes);
}

"use client";

import { useTranslations } from "use-intl";
import { Key } from "@/components/moderation/key";
import { Submit } from "@/components/ui/form";
import { measures } from "@/lib/moderation/ladder";

/** Written out, because Tailwind reads this source as it stands; a backslash has to be one in both. */
const whenChosen = {
  dismiss: "hidden group-has-[[value=dismiss]:checked]/decide:inline",
  label: "hidden group-has-[[value=label]:checked]/decide:inline",
  blur: "hidden group-has-[[value=blur]:checked]/decide:inline",
  limit_reach: String.raw`hidden group-has-[[value=limit\_reach]:checked]/decide:inline`,
  hide: "hidden group-has-[[value=hide]:checked]/decide:inline",
  take_down: String.raw`hidden group-has-[[value=take\_down]:checked]/decide:inline`,
  mute: "hidden group-has-[[value=mute]:checked]/decide:inline",
  suspend: "hidden group-has-[[value=suspend]:checked]/decide:inline",
  ban: "hidden group-has-[[value=ban]:checked]/decide:inline",
};

/** Says what pressing it does, by the measure that is chosen. */
export function DecideSend({ held }: { held: boolean }) {
  const t = useTranslations("moderation");
  return (
    <Submit variant="primary" wide className="min-h-12" data-key="send">
      {measures.map((action) => (
        <span key={action} className={whenChosen[action]}>
          {action === "dismiss" && held ? t("desk.submit.release") : t(`desk.submit.${action}`)}
        </span>
      ))}
      <Key>⌘↵</Key>
    </Submit>
  );
}

"use client";

import { useTranslations } from "use-intl";
import type { DraftPicture } from "@/components/compose/draft";
import { FormMessage } from "@/components/ui/form-message";

type Props = {
  pictures: DraftPicture[];
  /** Opens the list of cities; null where there is one chosen, or no list to open. */
  onPlace: (() => void) | null;
};

/** What happened to the photos by itself, said once and kindly. */
export function Hints({ pictures, onPlace }: Props) {
  const t = useTranslations("compose");
  const place = useTranslations("places");
  const there = pictures.flatMap(({ state }) => (state.kind === "there" ? [state.picture] : []));
  const located = there.filter(({ hadLocation }) => hadLocation).length;
  const moving = there.filter((picture) => picture.moving).length;
  const stilled = there.filter((picture) => picture.animated && !picture.moving).length;
  const failures = new Set(pictures.flatMap(({ state }) => (state.kind === "failed" ? [state.reason] : [])));
  return (
    <>
      <FormMessage className="mt-3">
        {failures.size > 0 && [...failures].map((reason) => <p key={reason}>{reason}</p>)}
      </FormMessage>
      <FormMessage tone="good" className="mt-3">
        {located > 0 && (
          <>
            {t("locationRemoved", { count: located })}{" "}
            {onPlace && (
              <button
                type="button"
                onClick={onPlace}
                className="target font-semibold underline underline-offset-2"
              >
                {place("tag")}
              </button>
            )}
          </>
        )}
      </FormMessage>
      <FormMessage tone="info" className="mt-3">
        {moving > 0 && t("moving", { count: moving })}
      </FormMessage>
      <FormMessage tone="info" className="mt-3">
        {stilled > 0 && t("firstFrame", { count: stilled })}
      </FormMessage>
    </>
  );
}

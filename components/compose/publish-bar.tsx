"use client";

import { useTranslations } from "use-intl";
import { acceptedFiles, takeFiles } from "@/components/compose/add-photos";
import type { Uploads } from "@/components/compose/use-uploads";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icons";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props = {
  uploads: Uploads;
  pending: boolean;
  label: string;
  onTopic: () => void;
  onSchedule?: () => void;
};

/** Within reach of the thumb on a phone: photos, camera, a topic, and the one red button. Publishing waits for uploads. */
export function PublishBar({ uploads, pending, label, onTopic, onSchedule }: Props) {
  const t = useTranslations("compose");
  const drafts = useTranslations("drafts");
  const hydrated = useHydrated();
  const busy = uploads.underWay > 0;
  const why = busy
    ? t("waitForUploads", { count: uploads.underWay })
    : uploads.failed > 0
      ? t("failedStay", { count: uploads.failed })
      : "";
  return (
    <div className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface px-2 pb-[env(safe-area-inset-bottom)] md:sticky md:z-10 md:mt-4 md:border-t-0 md:bg-page md:px-0 md:py-3">
      <div className="flex min-h-15 flex-wrap content-center items-center gap-1 py-1.5">
        {hydrated && (
          <>
            <Source icon="images" label={t("addPhotos")} onAdd={uploads.add} multiple className="md:hidden" />
            <Source
              icon="camera"
              label={t("takePhoto")}
              onAdd={uploads.add}
              className="hidden pointer-coarse:grid"
            />
            <button
              type="button"
              onClick={onTopic}
              aria-label={t("addTopic")}
              title={t("addTopic")}
              className={round}
            >
              <Icon name="hash" />
            </button>
            {onSchedule && (
              <button
                type="button"
                onClick={onSchedule}
                disabled={busy}
                aria-label={drafts("schedule")}
                title={drafts("schedule")}
                className={`${round} disabled:opacity-40`}
              >
                <Icon name="clock" />
              </button>
            )}
          </>
        )}
        <p
          id="publish-why"
          role="status"
          className="-order-1 min-w-0 basis-full text-center text-ink-2 text-xs md:order-none md:ml-auto md:basis-auto md:text-right"
        >
          {why}
        </p>
        <Button
          type="submit"
          variant="primary"
          pending={pending || busy}
          aria-describedby="publish-why"
          className="ml-auto min-w-28 md:ml-2 md:min-w-36"
        >
          {label}
        </Button>
      </div>
    </div>
  );
}

const round =
  "relative grid size-11 shrink-0 cursor-pointer place-items-center rounded-full text-ink-2 transition hover:bg-sunken hover:text-ink has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-info";

type SourceProps = {
  icon: IconName;
  label: string;
  onAdd: Uploads["add"];
  multiple?: boolean;
  className: string;
};

function Source({ icon, label, onAdd, multiple, className }: SourceProps) {
  return (
    <label title={label} className={`${round} ${className}`}>
      <Icon name={icon} />
      <input
        type="file"
        aria-label={label}
        multiple={multiple}
        accept={multiple ? acceptedFiles : "image/*"}
        capture={multiple ? undefined : "environment"}
        onChange={(event) => takeFiles(event, onAdd)}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </label>
  );
}

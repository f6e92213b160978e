"use client";

import { useTranslations } from "use-intl";
import type { DraftPicture } from "@/components/compose/draft";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { textLength } from "@/lib/language/text";
import { limits } from "@/lib/notes/rules";

type Props = {
  picture: DraftPicture | null;
  at: number;
  count: number;
  onClose: () => void;
  onAlt: (alt: string) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onCrop: () => void;
  onRestore: () => void;
  /** On to another photo of the note. */
  onWalk: (to: number) => void;
};

/** One photo from near: what it shows, in words, how it is cropped, and where it stands in the note. */
export function PhotoDialog({ picture, at, count, onClose, ...does }: Props) {
  const t = useTranslations("compose");
  return (
    <Dialog
      open={picture !== null}
      onClose={onClose}
      title={t("photoOf", { at: at + 1, count })}
      closeLabel={t("close")}
      className="max-md:mx-0 max-md:mb-0 max-md:w-full max-md:max-w-none max-md:rounded-b-none md:w-[min(560px,calc(100vw-32px))]"
    >
      {picture && (
        <div className="flex flex-col gap-4">
          {/* what changes here by a press: the page's own announcer is silent behind a modal dialog */}
          <p role="status" className="sr-only">
            {[t("photoOf", { at: at + 1, count }), at === 0 && t("cover")].filter(Boolean).join(", ")}
          </p>
          <Near {...{ picture, at, count }} onWalk={does.onWalk} />
          <div className="-mt-1 flex flex-wrap justify-center gap-2">
            <Button size="sm" onClick={does.onCrop}>
              <Icon name="crop" size={18} />
              {t("crop")}
            </Button>
            {picture.original && (
              <Button size="sm" variant="plain" onClick={does.onRestore}>
                {t("restore")}
              </Button>
            )}
            {at > 0 && (
              <Button size="sm" variant="outline" onClick={() => does.onMove(0)}>
                {t("makeCover")}
              </Button>
            )}
          </div>
          <Description alt={picture.alt} onAlt={does.onAlt} />
          <div className="flex flex-wrap items-center gap-x-2 gap-y-3">
            {count > 1 && (
              <span className="flex rounded-full border border-line">
                <IconButton
                  icon="left"
                  size={18}
                  label={t("moveEarlier")}
                  disabled={at === 0}
                  className="size-9 target"
                  onClick={() => does.onMove(at - 1)}
                />
                <IconButton
                  icon="right"
                  size={18}
                  label={t("moveLater")}
                  disabled={at === count - 1}
                  className="size-9 target"
                  onClick={() => does.onMove(at + 1)}
                />
              </span>
            )}
            <IconButton icon="trash" size={20} label={t("remove")} onClick={does.onRemove} />
            <Button onClick={onClose} className="ml-auto">
              {t("done")}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

type NearProps = Pick<Props, "at" | "count" | "onWalk"> & { picture: DraftPicture };

function Near({ picture: { state, preview, alt }, at, count, onWalk }: NearProps) {
  const t = useTranslations("compose");
  const walk = (side: "left" | "right", to: number) =>
    to >= 0 &&
    to < count && (
      <IconButton
        icon={side}
        label={t(side === "left" ? "previousPhoto" : "nextPhoto")}
        onClick={() => onWalk(to)}
        className={`absolute top-1/2 -translate-y-1/2 bg-raised/85 text-ink shadow-float hover:bg-raised ${side === "left" ? "left-2" : "right-2"}`}
      />
    );
  return (
    <div className="relative -mx-6 grid h-[min(40dvh,420px)] place-items-center bg-sunken p-2">
      <img
        src={state.kind === "there" ? state.picture.masterUrl || state.picture.smallUrl : preview}
        alt={alt}
        className="max-h-full max-w-full rounded-[4px] object-contain"
        style={{ maxHeight: "calc(min(40dvh, 420px) - 16px)" }}
      />
      {walk("left", at - 1)}
      {walk("right", at + 1)}
    </div>
  );
}

function Description({ alt, onAlt }: { alt: string; onAlt: (alt: string) => void }) {
  const t = useTranslations("compose");
  const length = textLength(alt);
  const tooLong = length > limits.altText;
  return (
    <TextArea
      label={t("altLabel")}
      name="alt-text"
      hint={t("altHint")}
      rows={2}
      value={alt}
      onChange={(event) => onAlt(event.target.value)}
      error={tooLong ? t("altLong") : undefined}
      aside={
        <span className={`text-xs tabular-nums ${tooLong ? "font-semibold text-brand-text" : "text-ink-3"}`}>
          <span aria-hidden="true">
            {length} / {limits.altText}
          </span>
          <span className="sr-only">{t("countOf", { length, limit: limits.altText })}</span>
        </span>
      }
      className="max-h-40 min-h-20"
    />
  );
}

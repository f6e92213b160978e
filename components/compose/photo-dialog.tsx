"use client";

import { useTranslations } from "use-intl";
import type { DraftPicture } from "@/components/compose/draft";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { codePointLength } from "@/lib/language/text";
import { limits } from "@/lib/notes/rules";

type Props = {
  picture: DraftPicture | null;
  at: number;
  count: number;
  onClose: () => void;
  onAlt: (alt: string) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
};

/** One photo from near: what it shows, in words, and where it stands in the note. */
export function PhotoDialog({ picture, at, count, onClose, onAlt, onMove, onRemove }: Props) {
  const t = useTranslations("compose");
  const length = codePointLength(picture?.alt ?? "");
  return (
    <Dialog
      open={picture !== null}
      onClose={onClose}
      title={t("photoOf", { at: at + 1, count })}
      closeLabel={t("close")}
      className="max-md:mx-0 max-md:mb-0 max-md:w-full max-md:max-w-none max-md:rounded-b-none"
    >
      {picture && (
        <div className="flex flex-col gap-4">
          <img
            src={picture.state.kind === "there" ? picture.state.picture.smallUrl : picture.preview}
            alt={picture.alt}
            className="mx-auto max-h-[36dvh] rounded-card object-contain"
          />
          <TextArea
            label={t("altLabel")}
            name="alt-text"
            hint={t("altHint")}
            rows={2}
            value={picture.alt}
            onChange={(event) => onAlt(event.target.value)}
            error={length > limits.altText ? t("altLong") : undefined}
            className="min-h-20"
          />
          <div className="flex flex-wrap items-center gap-2">
            <IconButton
              icon="left"
              label={t("moveEarlier")}
              disabled={at === 0}
              onClick={() => onMove(at - 1)}
            />
            <IconButton
              icon="right"
              label={t("moveLater")}
              disabled={at === count - 1}
              onClick={() => onMove(at + 1)}
            />
            {at > 0 && <Button onClick={() => onMove(0)}>{t("makeCover")}</Button>}
            <Button variant="plain" onClick={onRemove}>
              {t("remove")}
            </Button>
            <Button variant="outline" onClick={onClose} className="ml-auto">
              {t("done")}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

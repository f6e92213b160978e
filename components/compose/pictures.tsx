"use client";

import { type Dispatch, lazy, Suspense, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTranslations } from "use-intl";
import { AddPhotos } from "@/components/compose/add-photos";
import type { Change, DraftPicture } from "@/components/compose/draft";
import { PhotoDialog } from "@/components/compose/photo-dialog";
import { PictureTile } from "@/components/compose/picture-tile";
import { useReorder } from "@/components/compose/use-reorder";
import type { Uploads } from "@/components/compose/use-uploads";
import { WriteWords } from "@/components/compose/write-words";
import { announce } from "@/components/ui/announce";
import { limits } from "@/lib/notes/rules";

// Comes when it is first opened: nobody else pays for it.
const PhotoEditor = lazy(() =>
  import("@/components/compose/photo-editor").then((module) => ({ default: module.PhotoEditor })),
);

type Props = {
  pictures: DraftPicture[];
  uploads: Uploads;
  dispatch: Dispatch<Change>;
  error?: string;
  /** The first picture is a card of words. */
  hasCard: boolean;
  /** Opens where cards are written. */
  onCard: () => void;
  /** The photo that is looked at from near. */
  open: string | null;
  onOpen: (key: string | null) => void;
};

/** The photos of the note in their order; the first is its cover. */
export function Pictures(props: Props) {
  const { pictures, uploads, dispatch, error, hasCard, onCard, open, onOpen } = props;
  const t = useTranslations("compose");
  const cards = useTranslations("cards");
  const [cropping, setCropping] = useState<string | null>(null);
  const count = pictures.length;
  const opened = pictures.findIndex(({ key }) => key === open);
  const cropped = pictures.find(({ key }) => key === cropping);
  const list = useRef<HTMLUListElement>(null);
  const reorder = useReorder(list, move);

  function move(key: string, to: number): void {
    const place = Math.max(0, Math.min(count - 1, to));
    dispatch({ kind: "moved", key, to: place });
    announce(place === 0 ? t("movedToCover") : t("movedTo", { at: place + 1, count }), { silent: true });
  }

  function remove(key: string): void {
    onOpen(null);
    uploads.remove(key);
  }

  return (
    <section aria-label={t("photos")}>
      <ul
        ref={list}
        className={
          count === 0
            ? ""
            : `relative grid grid-cols-4 gap-2 md:gap-3 ${count > 9 ? "md:grid-cols-4" : "md:grid-cols-3"}`
        }
      >
        {pictures.map((picture, at) => (
          <PictureTile
            key={picture.key}
            {...{ picture, at, count, reorder }}
            onOpen={() => (hasCard && at === 0 ? onCard() : onOpen(picture.key))}
            onMove={(to) => move(picture.key, to)}
            onRetry={() => uploads.retry(picture.key)}
            onRemove={() => remove(picture.key)}
          />
        ))}
        {count < limits.pictures && (
          <AddPhotos
            first={count === 0}
            left={limits.pictures - count}
            onAdd={uploads.add}
            invalid={Boolean(error)}
          />
        )}
      </ul>
      {count === 0 && <WriteWords onOpen={onCard} />}
      {hasCard && <p className="mt-2 text-ink-3 text-xs">{cards("tap")}</p>}
      {count > (hasCard ? 2 : 1) && <p className="mt-2 text-ink-3 text-xs">{t("orderHint")}</p>}
      <PhotoDialog
        picture={pictures[opened] ?? null}
        at={opened}
        count={count}
        onClose={() => onOpen(null)}
        onAlt={(alt) => open && dispatch({ kind: "alt", key: open, alt })}
        onMove={(to) => open && move(open, to)}
        onRemove={() => open && remove(open)}
        onCrop={() => setCropping(open)}
        onRestore={() => open && uploads.restore(open)}
        onWalk={(to) => onOpen(pictures[to]?.key ?? null)}
      />
      {cropped && <Cropping picture={cropped} uploads={uploads} onClose={() => setCropping(null)} />}
    </section>
  );
}

type CroppingProps = { picture: DraftPicture; uploads: Uploads; onClose: () => void };

/** Outside of the composer's form, which Enter on a slider would send. */
function Cropping({ picture, uploads, onClose }: CroppingProps) {
  const { key, original } = picture;
  const { state } = original ?? picture;
  return createPortal(
    <Suspense>
      <PhotoEditor
        file={uploads.fileOf(key)}
        rendition={state.kind === "there" ? state.picture.masterUrl : undefined}
        crop={original?.crop}
        onClose={onClose}
        onDone={(cut) => {
          onClose();
          if (cut) uploads.replace(key, cut.file, cut.crop);
          else if (original) uploads.restore(key);
        }}
      />
    </Suspense>,
    document.body,
  );
}

"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { type Crop, isWhole, mostZoom, turnedLeft, whole, within } from "@/components/compose/crop";
import { CropControls } from "@/components/compose/crop-controls";
import styles from "@/components/compose/crop-controls.module.css";
import { CropStage } from "@/components/compose/crop-stage";
import { cutOut, openSource, type Source } from "@/components/compose/cut-out";
import { Button } from "@/components/ui/button";
import { useModal } from "@/components/ui/use-modal";

type Props = {
  /** The file as it was picked, and the server's largest rendition: what there is. */
  file: File | undefined;
  rendition: string | undefined;
  /** How it is cropped so far. */
  crop: Crop | undefined;
  onClose: () => void;
  /** Null: the photo as it came. */
  onDone: (cut: { file: File; crop: Crop } | null) => void;
};

/** Cropping, turning and straightening one photo, in a dark room of its own. */
export function PhotoEditor({ file, rendition, crop: before = whole, onClose, onDone }: Props) {
  const t = useTranslations("compose.editor");
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [source, failed] = useSource(file, rendition);
  const [crop, setCrop] = useState(before);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState(false);

  useModal(dialog, true, onClose);

  const alter = (to: Partial<Crop>) => source && setCrop((now) => within({ ...now, ...to }, source));

  async function finish(): Promise<void> {
    if (!source || busy) return;
    if (isWhole(crop, source)) return onDone(null);
    setBusy(true);
    try {
      const file = await cutOut(source, crop);
      // closed meanwhile: the photo stays as it was
      if (dialog.current?.open) onDone({ file, crop });
    } catch {
      // a device without the memory for it; the photo stays as it was
      setTrouble(true);
      setBusy(false);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    const by = { "+": 1.1, "=": 1.1, "-": 1 / 1.1 }[event.key];
    if (by) alter({ zoom: Math.min(mostZoom, crop.zoom * by) });
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      className={`${styles.room} m-auto size-full max-h-none max-w-none select-none overflow-hidden bg-page text-ink open:flex open:flex-col md:h-[min(860px,94dvh)] md:w-[min(760px,94vw)] md:rounded-dialog md:shadow-float`}
    >
      <header className="flex items-center justify-between gap-2 px-2 pt-[max(8px,env(safe-area-inset-top))] pb-2">
        <Button variant="plain" onClick={() => dialog.current?.close()}>
          {t("cancel")}
        </Button>
        <h2 id={titleId} className="truncate font-semibold text-base">
          {t("title")}
        </h2>
        <Button variant="primary" onClick={finish} pending={busy} disabled={!source}>
          {t("done")}
        </Button>
      </header>
      <p role="alert" className="px-4 text-center text-sm text-warn">
        {(failed || trouble) && t(failed ? "cannotOpen" : "cannotCut")}
      </p>
      <div className="relative min-h-0 flex-1">
        {source ? (
          <CropStage source={source} crop={crop} onChange={alter} />
        ) : (
          !failed && (
            <p className="grid size-full animate-pulse place-items-center text-ink-2">{t("opening")}</p>
          )
        )}
      </div>
      <CropControls
        crop={crop}
        disabled={!source}
        untouched={!source || isWhole(crop, source)}
        onChange={alter}
        onTurn={() => source && setCrop((now) => turnedLeft(now, source))}
        onReset={() => setCrop(whole)}
      />
    </dialog>
  );
}

/** Opens the photo, and lets go of it at the end. */
function useSource(file: File | undefined, rendition: string | undefined): [Source | null, boolean] {
  const [source, setSource] = useState<Source | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    let opened: Source | null = null;
    openSource(file, rendition).then(
      (found) => {
        opened = found;
        if (gone) found.close();
        else setSource(found);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      opened?.close();
    };
  }, [file, rendition]);
  return [source, failed];
}

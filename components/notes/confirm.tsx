"use client";

import { useState } from "react";
import { createPortal } from "react-dom";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  words: string;
  no: string;
  yes: string;
  onYes: () => Promise<void>;
};

/** Asks once before what cannot be taken back. Rendered beside, not inside, what opened it: a closed menu would hide it. */
export function Confirm({ open, onClose, title, words, no, yes, onYes }: Props) {
  const t = useTranslations("note");
  const [busy, setBusy] = useState(false);
  async function go() {
    setBusy(true);
    await onYes().finally(() => setBusy(false));
    onClose();
  }
  if (!open) return null;
  return createPortal(
    <Dialog open onClose={onClose} title={title} closeLabel={t("close")}>
      <p className="text-ink-2">{words}</p>
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Button onClick={onClose}>{no}</Button>
        <Button variant="danger" pending={busy} onClick={go}>
          {yes}
        </Button>
      </div>
    </Dialog>,
    document.body,
  );
}

"use client";

import Link from "next/link";
import { type RefObject, useState } from "react";
import { createPortal } from "react-dom";
import { useLocale, useTranslations } from "use-intl";
import type { DraftPicture } from "@/components/compose/draft";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { href } from "@/lib/language/href";

type Setting = {
  photos: DraftPicture[];
  /** The author's own switch, in the settings. */
  isOn: boolean;
  form: RefObject<HTMLFormElement | null>;
  /** Opens a photo for describing. */
  onDescribe: (key: string) => void;
  /** The note is published already. */
  editing?: boolean;
};

/** Reminds of photos without alt text when the note is about to go out: once, and never in the way. */
export function useAltReminder({ photos, isOn, form, onDescribe, editing = false }: Setting) {
  const [asked, setAsked] = useState(false);
  const [held, setHeld] = useState<{ submitter: HTMLElement | null } | null>(null);
  const bare = photos.filter(({ state, alt }) => state.kind === "there" && alt.trim() === "");
  const [first] = bare;
  return {
    /** Whether publishing waits for an answer this time. */
    holdsBack(submitter: HTMLElement | null): boolean {
      if (!isOn || asked || !first) return false;
      setAsked(true);
      setHeld({ submitter });
      return true;
    },
    dialog: held && (
      <AltReminder
        count={bare.length}
        goOn={editing ? "save" : "publish"}
        onClose={() => setHeld(null)}
        onDescribe={() => {
          setHeld(null);
          if (first) onDescribe(first.key);
        }}
        onGoOn={() => {
          setHeld(null);
          form.current?.requestSubmit(held.submitter);
        }}
      />
    ),
  };
}

type Props = {
  count: number;
  goOn: "save" | "publish";
  onClose: () => void;
  onDescribe: () => void;
  onGoOn: () => void;
};

function AltReminder({ count, goOn, onClose, onDescribe, onGoOn }: Props) {
  const t = useTranslations("compose");
  const locale = useLocale();
  return createPortal(
    <Dialog open onClose={onClose} title={t("reminder.title", { count })} closeLabel={t("close")}>
      <p className="text-pretty text-ink-2">{t("reminder.words")}</p>
      <div className="mt-6 flex flex-wrap justify-end gap-3">
        <Button onClick={onGoOn}>{t(`reminder.${goOn}`)}</Button>
        <Button variant="primary" onClick={onDescribe}>
          {t("reminder.describe")}
        </Button>
      </div>
      <p className="mt-5 text-ink-3 text-xs">
        <Link href={href(locale, "/settings#reminders")} className="target underline underline-offset-4">
          {t("reminder.settings")}
        </Link>
      </p>
    </Dialog>,
    document.body,
  );
}

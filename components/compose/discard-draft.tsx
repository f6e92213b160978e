"use client";

import { startTransition, useActionState, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Confirm } from "@/components/notes/confirm";
import { Icon } from "@/components/ui/icon";
import { idle } from "@/lib/action-state";
import { discardDraft } from "@/lib/drafts/actions";

/** Throws a draft away; asks first where scripts run. */
export function DiscardDraft({ id, name }: { id: string; name: string }) {
  const t = useTranslations("drafts");
  const [, discard, pending] = useActionState(discardDraft, idle);
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  return (
    <>
      <form
        ref={form}
        action={discard}
        className="relative"
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) setAsking(true);
        }}
      >
        <input type="hidden" name="id" value={id} />
        <button
          type="submit"
          aria-label={t("discardOf", { title: name })}
          title={t("discard")}
          className="grid size-11 place-items-center rounded-full text-ink-3 transition hover:bg-page hover:text-ink"
        >
          <Icon name="trash" size={20} />
        </button>
      </form>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t("discardTitle")}
        words={t("discardWords")}
        no={t("keep")}
        yes={t("discard")}
        onYes={async () => {
          if (form.current) {
            const sent = new FormData(form.current);
            startTransition(() => discard(sent));
          }
        }}
      />
    </>
  );
}

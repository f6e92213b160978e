"use client";

import Link from "next/link";
import { useActionState, useEffect, useId, useRef } from "react";
import { useLocale, useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { FormBody, Submit } from "@/components/ui/form";
import { FormPassword } from "@/components/ui/form-fields";
import { Icon } from "@/components/ui/icon";
import { useOverlay } from "@/components/viewer/overlay";
import { type ActionState, idle } from "@/lib/action-state";
import { href } from "@/lib/language/href";
import { goOn } from "@/lib/restricted/actions";
import { moreMinutes } from "@/lib/restricted/limits";

/** Over everything, and not to be closed: today's time is over. The code gives more of it. */
export function TimeUp({ settings }: { settings: string }) {
  const t = useTranslations("shell");
  const leave = href(useLocale(), "/sign-out");
  const store = useOverlay();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [state, submit, pending] = useActionState<ActionState<void>, FormData>(goOn, idle);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    if (state.status === "done") store.restart();
  }, [state, store]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onCancel={(event) => event.preventDefault()}
      // Esc pressed twice closes without asking.
      onClose={(event) => event.currentTarget.isConnected && event.currentTarget.showModal()}
      className="m-0 h-dvh max-h-none w-screen max-w-none overflow-auto bg-page p-0 text-ink"
    >
      <div className="grid min-h-full place-content-center px-5 py-8">
        <div className="w-[min(400px,calc(100vw-40px))]">
          <span className="grid size-16 place-items-center rounded-full bg-brand-soft text-brand-text">
            <Icon name="moon" size={30} />
          </span>
          <h2 id={title} tabIndex={-1} className="mt-5 font-bold text-xl tracking-tight outline-none">
            {t("timeUp")}
          </h2>
          <p className="mt-2 text-balance break-keep text-base text-ink-2">{t("timeUpWords")}</p>
          <div className="mt-7 rounded-dialog bg-surface p-5">
            <FormBody state={state} submit={submit} pending={pending}>
              <FormPassword
                name="code"
                label={t("timeUpCode")}
                hint={t("timeUpCodeHint", { count: moreMinutes })}
                autoComplete="off"
                inputMode="numeric"
                maxLength={4}
                showWords={t("showCode")}
                hideWords={t("hideCode")}
              />
              <Submit variant="primary" className="self-start">
                {t("timeUpMore", { count: moreMinutes })}
              </Submit>
            </FormBody>
          </div>
          <div className="mt-4 flex flex-wrap items-center gap-y-2">
            <Link href={settings} prefetch={false} className={buttonClass({ variant: "plain" })}>
              {t("timeUpSettings")}
            </Link>
            <Link href={leave} prefetch={false} className={buttonClass({ variant: "plain" })}>
              {t("signOut")}
            </Link>
          </div>
        </div>
      </div>
    </dialog>
  );
}

"use client";

import {
  type Dispatch,
  type FormEvent,
  type RefObject,
  startTransition,
  useEffect,
  useEffectEvent,
  useState,
} from "react";
import { useAltReminder } from "@/components/compose/alt-reminder";
import { type Change, change, type Draft, type DraftPicture } from "@/components/compose/draft";
import { findings } from "@/components/compose/refused";
import { useCheck } from "@/components/compose/use-check";
import { useDrop } from "@/components/compose/use-drop";
import { useUploads } from "@/components/compose/use-uploads";
import type { Refused } from "@/lib/action-state";

type Setting = {
  accountId: string;
  form: RefObject<HTMLFormElement | null>;
  draft: Draft;
  dispatch: Dispatch<Change>;
  submit: (sent: FormData) => void;
  pending: boolean;
  refused: Refused | null;
  /** Photos that the author is reminded to describe, who may have switched that off. */
  reminder: { photos: DraftPicture[]; isOn: boolean };
  /** The note is published already. */
  editing?: boolean;
  /** Whether something else has to be settled before the note is sent. */
  holdsBack?: () => boolean;
  onSend?: () => void;
  onRefused: (refused: Refused) => void;
};

/** What a new note and an edit have in common: photos come in, words are checked as they change, and the form is sent. */
export function useComposing(setting: Setting) {
  const { accountId, form, draft, dispatch, submit, pending, refused, editing } = setting;
  const uploads = useUploads(accountId, draft, dispatch);
  const check = useCheck(refused && findings(refused));
  const drop = useDrop(uploads.add);
  const [openPhoto, setOpenPhoto] = useState<string | null>(null);
  const reminder = useAltReminder({ ...setting.reminder, form, onDescribe: setOpenPhoto, editing });

  const settle = useEffectEvent(setting.onRefused);
  const { take } = check;
  useEffect(() => {
    if (!refused) return;
    settle(refused);
    const found = findings(refused);
    if (found) take(found);
    form.current
      ?.querySelector<HTMLElement>("#clash, [aria-invalid=true], [name=confirmed], [name=objecting]")
      ?.focus();
  }, [refused, take, form]);

  function alter(to: Change): void {
    dispatch(to);
    if (to.kind === "words") check.askSoon(change(draft, to));
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (pending || uploads.underWay > 0 || setting.holdsBack?.()) return;
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    if (reminder.holdsBack(submitter)) return;
    setting.onSend?.();
    const sent = new FormData(event.currentTarget, submitter);
    check.send();
    startTransition(() => submit(sent));
  }

  const asked = refused !== null && findings(refused) !== null;
  return {
    uploads,
    /** Of the `<form>`, which also works as it stands. */
    whole: { ref: form, action: submit, onSubmit, noValidate: true, ...drop.handlers },
    /** Of everything in it. */
    fields: {
      ...{ draft, dispatch, alter, uploads, pending, asked },
      found: check.found,
      errors: refused?.fields ?? {},
      values: refused?.values ?? {},
      photo: { open: openPhoto, onOpen: setOpenPhoto },
      dropping: drop.over,
    },
    dialog: reminder.dialog,
  };
}

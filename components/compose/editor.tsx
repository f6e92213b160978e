"use client";

import { useActionState, useRef, useState } from "react";
import { useLocale } from "use-intl";
import type { ChannelChoice } from "@/components/compose/choices";
import { chosenIn } from "@/components/compose/chosen";
import { ComposerFields } from "@/components/compose/composer-fields";
import { CameBack } from "@/components/compose/composer-head";
import { type Draft, tileOf } from "@/components/compose/draft";
import { EditClash } from "@/components/compose/edit-clash";
import { EditHead } from "@/components/compose/edit-head";
import { draftOfNote } from "@/components/compose/kept-edit";
import { detailOf } from "@/components/compose/refused";
import type { RuleNames } from "@/components/compose/rule-notes";
import { useComposing } from "@/components/compose/use-composing";
import { useEdit } from "@/components/compose/use-edit";
import { FormMessage } from "@/components/ui/form-message";
import { type ActionState, idle, type Refused } from "@/lib/action-state";
import { href } from "@/lib/language/href";
import { editNote } from "@/lib/notes/actions";
import type { Edited } from "@/lib/notes/editing";
import type { NoteToEdit } from "@/lib/notes/own";
import type { PlaceView } from "@/lib/places/names";

type Props = {
  accountId: string;
  requestId: string;
  note: NoteToEdit;
  channels: ChannelChoice[];
  rules: RuleNames;
  /** Cities to offer before one is searched for. */
  places: PlaceView[];
  /** Whether the author wants to be reminded of photos without alt text. */
  remindsAlt: boolean;
};

/** Editing a note that is published: the composer's own fields, over the note as it is. */
export function Editor({ accountId, requestId, note, channels, rules, places, remindsAlt }: Props) {
  const locale = useLocale();
  const [state, submit, pending] = useActionState<ActionState<Edited>, FormData>(editNote, idle);
  const refused = state.status === "refused" ? state : null;
  const [begun] = useState(() => begin(refused, note, requestId));
  const { draft, dispatch, from, setFrom, keeping, startFrom } = useEdit({ accountId, note, begun });
  const form = useRef<HTMLFormElement>(null);
  const [taken, setTaken] = useState<Refused | null>(null);
  const newer = refused && refused !== taken ? (detailOf(refused).now ?? null) : null;
  // Those that were published without words were asked about then.
  const added = draft.pictures.filter(({ key }) => !note.pictures.some(({ id }) => id === key));
  const { uploads, whole, fields, dialog } = useComposing({
    ...{ accountId, form, draft, dispatch, submit, pending, refused },
    reminder: { photos: added, isOn: remindsAlt },
    editing: true,
    onRefused: (why) => {
      // Seen what it has become, whoever saves again means it.
      const { now } = detailOf(why);
      if (now) setFrom(now.revision);
    },
  });
  const path = href(locale, `/notes/${note.id}/edit`);

  function discard(now: NoteToEdit): void {
    uploads.stop();
    startFrom(now);
  }

  return (
    <form {...whole} className="mx-auto max-w-[1120px]">
      <EditHead
        path={href(locale, `/notes/${note.id}`)}
        saved={keeping.saved}
        onDiscard={keeping.cameBack ? null : () => discard(newer ?? note)}
      />
      {keeping.cameBack && <CameBack words="edit.cameBack" onStartAfresh={() => discard(note)} />}
      <FormMessage className="mx-2 mb-3 md:mx-0">{!fields.asked && !newer && refused?.message}</FormMessage>
      {newer && (
        <EditClash
          now={newer}
          path={path}
          onTake={() => {
            discard(newer);
            setTaken(refused);
          }}
        />
      )}
      <input type="hidden" name="noteId" value={note.id} />
      <input type="hidden" name="requestId" value={draft.requestId} />
      <input type="hidden" name="from" value={newer?.revision ?? from} />
      <ComposerFields {...{ ...fields, rules, channels, places }} editing />
      {dialog}
    </form>
  );
}

/** What the form begins with: the note, or (without scripts) what came back with a refusal. */
function begin(refused: Refused | null, note: NoteToEdit, requestId: string): Draft {
  const draft = draftOfNote(note, requestId);
  if (!refused) return draft;
  const { values } = refused;
  return {
    ...draft,
    requestId: values.requestId ?? requestId,
    title: values.title ?? draft.title,
    body: values.body ?? draft.body,
    channel: values.channel ?? draft.channel,
    ...chosenIn(values),
    placeId: values.placeId ? Number(values.placeId) : draft.placeId,
    cardTemplate: values.cardTemplate || draft.cardTemplate,
    pictures:
      detailOf(refused).pictures?.map(({ alt, ...picture }) => tileOf(picture, alt)) ?? draft.pictures,
  };
}

"use client";

import { type Dispatch, useState } from "react";
import { useTranslations } from "use-intl";
import { type ChannelChoice, Choices } from "@/components/compose/choices";
import type { Change, Draft } from "@/components/compose/draft";
import { Hints } from "@/components/compose/hints";
import { Pictures } from "@/components/compose/pictures";
import { PlaceRow } from "@/components/compose/place-row";
import { PlainCard } from "@/components/compose/plain-card";
import { PlainPictures } from "@/components/compose/plain-pictures";
import { PublishBar } from "@/components/compose/publish-bar";
import { RedrawOffer } from "@/components/compose/redraw-offer";
import { type RuleNames, RuleNotes } from "@/components/compose/rule-notes";
import type { Uploads } from "@/components/compose/use-uploads";
import { NoteWords } from "@/components/compose/words";
import { Writing } from "@/components/compose/writing";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Check } from "@/lib/notes/checking";
import type { PlaceView } from "@/lib/places/names";

type Props = {
  draft: Draft;
  dispatch: Dispatch<Change>;
  /** A change of words, which the rule check wants to know about. */
  alter: Dispatch<Change>;
  uploads: Uploads;
  found: Check;
  rules: RuleNames;
  channels: ChannelChoice[];
  /** Cities to offer before one is searched for. */
  places: PlaceView[];
  errors: Record<string, string>;
  /** What came back with a refusal (where no script runs). */
  values: Record<string, string>;
  /** The author was asked about their words, and may go on with them. */
  asked: boolean;
  pending: boolean;
  /** The photo whose dialog is open. */
  photo: { open: string | null; onOpen: (key: string | null) => void };
  /** Files are being dragged over the form. */
  dropping: boolean;
  /** A new note can also go out later. */
  onSchedule?: () => void;
  /** The note is published already. */
  editing?: boolean;
};

/** Everything of a note that is filled in: photos, words, choices, and the bar that sends it. The same for new and old notes. */
export function ComposerFields(props: Props) {
  const { draft, dispatch, alter, uploads, found, rules, channels, errors, asked, pending, dropping } = props;
  const { places, values, photo, onSchedule } = props;
  const t = useTranslations("compose");
  const hydrated = useHydrated();
  const [placing, setPlacing] = useState(false);
  const [writing, setWriting] = useState<"not yet" | "open" | "closed">("not yet");
  const [redrawn, setRedrawn] = useState(0);
  const { pictures } = draft;
  const editing = props.editing ?? false;
  const plainCard = editing ? cardOf(draft) : null;
  return (
    <>
      <div className="grid gap-x-10 gap-y-2 px-2 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] md:px-0">
        <div className="md:sticky md:top-[calc(var(--top)+16px)] md:self-start">
          {hydrated ? (
            <>
              <Pictures
                {...{ pictures, uploads, dispatch, error: errors.pictures }}
                hasCard={draft.cardTemplate !== null}
                onCard={() => setWriting("open")}
                open={photo.open}
                onOpen={photo.onOpen}
              />
              <RedrawOffer {...{ draft, dispatch }} onDrawn={() => setRedrawn((times) => times + 1)} />
              <Attached draft={draft} />
              <input type="hidden" name="cardTemplate" value={draft.cardTemplate ?? ""} />
            </>
          ) : (
            <>
              <PlainPictures pictures={pictures} error={errors.pictures} hasCard={plainCard !== null} />
              <PlainCard values={values} error={errors.cardWords} card={plainCard} />
            </>
          )}
          {hydrated && errors.pictures && <p className="mt-2 text-brand-text text-sm">{errors.pictures}</p>}
          <Hints
            pictures={pictures}
            onPlace={hydrated && draft.placeId === null ? () => setPlacing(true) : null}
          />
        </div>
        <div>
          <NoteWords draft={draft} dispatch={alter} hits={found.hits} errors={errors} />
          <RuleNotes {...{ found, rules, asked, pending, editing }} />
          <Choices draft={draft} dispatch={alter} channels={channels} errors={errors} />
          <PlaceRow
            placeId={draft.placeId}
            popular={places}
            picking={placing}
            onPick={setPlacing}
            onChoose={(placeId) => dispatch({ kind: "words", words: { placeId } })}
            typed={values.placeName ?? ""}
            error={errors.placeId}
          />
          <PublishBar
            uploads={uploads}
            pending={pending}
            label={editing ? t("saveChanges") : t("publish")}
            onTopic={addHash}
            onSchedule={onSchedule}
          />
        </div>
      </div>
      <Writing
        key={redrawn}
        {...{ draft, dispatch }}
        begun={writing !== "not yet"}
        open={writing === "open"}
        onClose={() => setWriting("closed")}
      />
      {dropping && (
        <p className="pointer-events-none fixed inset-3 z-40 grid place-items-center rounded-dialog border-4 border-info border-dashed bg-info-soft/90 font-semibold text-ink text-lg">
          {t("dropHere")}
        </p>
      )}
    </>
  );
}

/** The card of a note that has one. */
function cardOf({ cardTemplate, pictures: [first] }: Draft) {
  return cardTemplate && first ? { template: cardTemplate, words: first.alt } : null;
}

/** The uploaded photos, as the form sends them. */
function Attached({ draft }: { draft: Draft }) {
  return draft.pictures.flatMap(({ key, state, alt }) =>
    state.kind === "there"
      ? [
          <input key={key} type="hidden" name="mediaIds[]" value={state.picture.id} />,
          <input key={`${key}-alt`} type="hidden" name="alts[]" value={alt} />,
        ]
      : [],
  );
}

/** Begins a topic where the caret is. */
function addHash(): void {
  const field = document.querySelector<HTMLTextAreaElement>("#note-body");
  if (!field) return;
  field.focus();
  const before = field.value.slice(0, field.selectionStart);
  const mark = before === "" || /\s$/u.test(before) ? "#" : " #";
  field.setRangeText(mark, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

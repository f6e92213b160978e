"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useAltReminder } from "@/components/compose/alt-reminder";
import { type ChannelChoice, Choices } from "@/components/compose/choices";
import { chosenIn } from "@/components/compose/chosen";
import { CameBack, ComposerHead } from "@/components/compose/composer-head";
import { type Change, change, type Draft, tileOf } from "@/components/compose/draft";
import { Hints } from "@/components/compose/hints";
import { Pictures } from "@/components/compose/pictures";
import { PlaceRow } from "@/components/compose/place-row";
import { PlainCard } from "@/components/compose/plain-card";
import { PlainPictures } from "@/components/compose/plain-pictures";
import { PublishBar } from "@/components/compose/publish-bar";
import { type RuleNames, RuleNotes } from "@/components/compose/rule-notes";
import { useCheck } from "@/components/compose/use-check";
import { useDraft } from "@/components/compose/use-draft";
import { useDrop } from "@/components/compose/use-drop";
import { useUploads } from "@/components/compose/use-uploads";
import { NoteWords } from "@/components/compose/words";
import { Writing } from "@/components/compose/writing";
import { FormMessage } from "@/components/ui/form-message";
import { useHydrated } from "@/components/ui/use-hydrated";
import { type ActionState, idle, type Refused } from "@/lib/action-state";
import { blankContent } from "@/lib/drafts/rules";
import { composeNote } from "@/lib/notes/actions";
import type { Check } from "@/lib/notes/checking";
import type { ComposedPicture } from "@/lib/notes/composing";
import type { Published } from "@/lib/notes/publishing";
import type { PlaceView } from "@/lib/places/names";
import type { Hit } from "@/lib/screening/screen";

type Props = {
  accountId: string;
  requestId: string;
  /** Requests that have become notes lately: a draft of one of them is done with. */
  published: string[];
  channels: ChannelChoice[];
  rules: RuleNames;
  topic: string;
  /** Cities to offer before one is searched for. */
  places: PlaceView[];
  /** Whether the author wants to be reminded of photos without alt text. */
  remindsAlt: boolean;
};

type Detail = { pictures?: ComposedPicture[]; hits?: Hit[] };

/** Composing a note. One form, which works as it stands; with scripts, photos upload at once and nothing typed is lost. */
export function Composer(props: Props) {
  const { accountId, requestId, published, channels, rules, topic, places, remindsAlt } = props;
  const t = useTranslations("compose");
  const [state, submit, pending] = useActionState<ActionState<Published>, FormData>(composeNote, idle);
  const refused = state.status === "refused" ? state : null;
  const [blank] = useState(() => begin(refused, requestId, topic));
  const { draft, dispatch, keeping, startAfresh } = useDraft({ accountId, blank, published });
  const uploads = useUploads(draft, dispatch);
  const check = useCheck();
  const drop = useDrop(uploads.add);
  const hydrated = useHydrated();
  const [placing, setPlacing] = useState(false);
  const [writing, setWriting] = useState<"not yet" | "open" | "closed">("not yet");
  const form = useRef<HTMLFormElement>(null);
  const { pictures } = draft;
  const [openPhoto, setOpenPhoto] = useState<string | null>(null);
  // a card of words describes itself
  const photos = draft.cardTemplate === null ? pictures : pictures.slice(1);
  const reminder = useAltReminder({ photos, isOn: remindsAlt, form, onDescribe: setOpenPhoto });

  const { take } = check;
  useEffect(() => {
    if (!refused) return;
    const found = findings(refused);
    if (found) take(found);
    form.current?.querySelector<HTMLElement>("[aria-invalid=true], [name=confirmed]")?.focus();
  }, [refused, take]);

  function alter(to: Change): void {
    dispatch(to);
    if (to.kind === "words") check.askSoon(change(draft, to));
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (pending || uploads.underWay > 0) return;
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    if (reminder.holdsBack(submitter)) return;
    const sent = new FormData(event.currentTarget, submitter);
    check.send();
    startTransition(() => submit(sent));
  }

  const errors = refused?.fields ?? {};
  const rulesSpoke = refused !== null && findings(refused) !== null;
  return (
    <form
      ref={form}
      action={submit}
      onSubmit={onSubmit}
      noValidate
      {...drop.handlers}
      className="mx-auto max-w-[1120px]"
    >
      <ComposerHead saved={keeping.saved} />
      {keeping.cameBack && <CameBack onStartAfresh={startAfresh} />}
      <FormMessage className="mx-2 mb-3 md:mx-0">{!rulesSpoke && refused?.message}</FormMessage>
      <input type="hidden" name="requestId" value={draft.requestId} />
      <div className="grid gap-x-10 gap-y-2 px-2 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] md:px-0">
        <div className="md:sticky md:top-[calc(var(--top)+16px)] md:self-start">
          {hydrated ? (
            <>
              <Pictures
                {...{ pictures, uploads, dispatch, error: errors.pictures }}
                hasCard={draft.cardTemplate !== null}
                onCard={() => setWriting("open")}
                open={openPhoto}
                onOpen={setOpenPhoto}
              />
              <Attached draft={draft} />
              <input type="hidden" name="cardTemplate" value={draft.cardTemplate ?? ""} />
            </>
          ) : (
            <>
              <PlainPictures pictures={pictures} error={errors.pictures} />
              <PlainCard values={refused?.values ?? {}} error={errors.cardWords} />
            </>
          )}
          {hydrated && errors.pictures && <p className="mt-2 text-brand-text text-sm">{errors.pictures}</p>}
          <Hints
            pictures={pictures}
            onPlace={hydrated && draft.placeId === null ? () => setPlacing(true) : null}
          />
        </div>
        <div>
          <NoteWords draft={draft} dispatch={alter} hits={check.found.hits} errors={errors} />
          <RuleNotes found={check.found} rules={rules} asked={rulesSpoke} pending={pending} />
          <Choices draft={draft} dispatch={alter} channels={channels} errors={errors} />
          <PlaceRow
            placeId={draft.placeId}
            popular={places}
            picking={placing}
            onPick={setPlacing}
            onChoose={(placeId) => dispatch({ kind: "words", words: { placeId } })}
            typed={refused?.values.placeName ?? ""}
            error={errors.placeId}
          />
          <PublishBar uploads={uploads} pending={pending} onTopic={() => addHash(form.current)} />
        </div>
      </div>
      <Writing
        {...{ draft, dispatch }}
        begun={writing !== "not yet"}
        open={writing === "open"}
        onClose={() => setWriting("closed")}
      />
      {reminder.dialog}
      {drop.over && (
        <p className="pointer-events-none fixed inset-3 z-40 grid place-items-center rounded-dialog border-4 border-info border-dashed bg-info-soft/90 font-semibold text-ink text-lg">
          {t("dropHere")}
        </p>
      )}
    </form>
  );
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

/** What the form begins with: empty, or (without scripts) what came back with a refusal. */
function begin(refused: Refused | null, requestId: string, topic: string): Draft {
  const values = refused?.values ?? {};
  return {
    ...blankContent,
    requestId: values.requestId ?? requestId,
    title: values.title ?? "",
    body: values.body ?? (topic ? `#${topic} ` : ""),
    channel: values.channel ?? "",
    ...chosenIn(values),
    placeId: values.placeId ? Number(values.placeId) : null,
    cardTemplate: values.cardTemplate || null,
    pictures: detailOf(refused).pictures?.map(({ alt, ...picture }) => tileOf(picture, alt)) ?? [],
  };
}

function detailOf(refused: Refused | null): Detail {
  // written by lib/notes/composing.ts
  return (refused?.detail ?? {}) as Detail;
}

function findings(refused: Refused): Check | null {
  const { hits } = detailOf(refused);
  return hits ? { outcome: refused.code === "conflict" ? "ask" : "refuse", hits } : null;
}

/** Begins a topic where the caret is. */
function addHash(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLTextAreaElement>("#note-body");
  if (!field) return;
  field.focus();
  const before = field.value.slice(0, field.selectionStart);
  const mark = before === "" || /\s$/u.test(before) ? "#" : " #";
  field.setRangeText(mark, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

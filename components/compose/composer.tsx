"use client";

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { useAltReminder } from "@/components/compose/alt-reminder";
import { begin } from "@/components/compose/begin";
import type { ChannelChoice } from "@/components/compose/choices";
import { ComposerFields } from "@/components/compose/composer-fields";
import { CameBack, ComposerHead } from "@/components/compose/composer-head";
import { type Change, change } from "@/components/compose/draft";
import { DraftClash } from "@/components/compose/draft-clash";
import { findings } from "@/components/compose/refused";
import type { RuleNames } from "@/components/compose/rule-notes";
import { ScheduleNote } from "@/components/compose/schedule-note";
import { useCheck } from "@/components/compose/use-check";
import { useDraft } from "@/components/compose/use-draft";
import { useDrop } from "@/components/compose/use-drop";
import { useUploads } from "@/components/compose/use-uploads";
import { FormMessage } from "@/components/ui/form-message";
import { type ActionState, idle } from "@/lib/action-state";
import type { DraftView } from "@/lib/drafts/queries";
import { composeNote } from "@/lib/notes/actions";
import type { Published } from "@/lib/notes/publishing";
import type { PlaceView } from "@/lib/places/names";

type Props = {
  accountId: string;
  requestId: string;
  /** A certain draft is taken up again; `stored`: as the server has it, null when at most this browser does. */
  resumed?: boolean;
  stored?: DraftView | null;
  /** Why it could not go out when it was due. */
  whyFailed: string;
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

/** Composing a note. One form, which works as it stands; with scripts, photos upload at once and nothing typed is lost. */
export function Composer(props: Props) {
  const { accountId, requestId, resumed = false, stored = null, published, topic, remindsAlt } = props;
  const { channels, rules, places } = props;
  const [state, submit, pending] = useActionState<ActionState<Published>, FormData>(composeNote, idle);
  const refused = state.status === "refused" ? state : null;
  const [blank] = useState(() => begin(refused, requestId, topic, stored));
  const form = useRef<HTMLFormElement>(null);
  const own = useDraft({ accountId, form, blank, resumed, stored, published });
  const { draft, dispatch, keeping, keeper } = own;
  const uploads = useUploads(accountId, draft, dispatch);
  const check = useCheck();
  const drop = useDrop(uploads.add);
  const { pictures } = draft;
  const [scheduling, setScheduling] = useState(false);
  const [openPhoto, setOpenPhoto] = useState<string | null>(null);
  // a card of words describes itself
  const photos = draft.cardTemplate === null ? pictures : pictures.slice(1);
  const reminder = useAltReminder({ photos, isOn: remindsAlt, form, onDescribe: setOpenPhoto });

  const { take } = check;
  useEffect(() => {
    if (!refused) return;
    keeper.goOn();
    const found = findings(refused);
    if (found) take(found);
    form.current?.querySelector<HTMLElement>("[aria-invalid=true], [name=confirmed]")?.focus();
  }, [refused, take, keeper]);

  function alter(to: Change): void {
    dispatch(to);
    if (to.kind === "words") check.askSoon(change(draft, to));
  }

  function startAfresh(): void {
    uploads.stop();
    own.startAfresh();
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (pending || uploads.underWay > 0) return;
    if (keeping.clash) {
      form.current?.querySelector("#clash-title")?.scrollIntoView();
      return;
    }
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    if (reminder.holdsBack(submitter)) return;
    keeper.hold();
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
      {keeping.clash && <DraftClash clash={keeping.clash} draft={draft} onChoose={own.choose} />}
      <ScheduleNote
        requestId={draft.requestId}
        known={stored?.schedule ?? null}
        whyFailed={props.whyFailed}
        {...{ keeping, keeper }}
        open={scheduling}
        onOpen={setScheduling}
      />
      {keeping.cameBack && !keeping.clash && <CameBack onStartAfresh={startAfresh} />}
      <FormMessage tone="warn" className="mx-2 mb-3 md:mx-0">
        {keeping.why}
      </FormMessage>
      <FormMessage className="mx-2 mb-3 md:mx-0">{!rulesSpoke && refused?.message}</FormMessage>
      <input type="hidden" name="requestId" value={draft.requestId} />
      <ComposerFields
        {...{ draft, dispatch, alter, uploads, rules, channels, places, errors, pending }}
        found={check.found}
        values={refused?.values ?? {}}
        asked={rulesSpoke}
        photo={{ open: openPhoto, onOpen: setOpenPhoto }}
        dropping={drop.over}
        onSchedule={() => setScheduling(true)}
      />
      {reminder.dialog}
    </form>
  );
}

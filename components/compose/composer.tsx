"use client";

import { useActionState, useRef, useState } from "react";
import { begin } from "@/components/compose/begin";
import type { ChannelChoice } from "@/components/compose/choices";
import { ComposerFields } from "@/components/compose/composer-fields";
import { CameBack, ComposerHead } from "@/components/compose/composer-head";
import { DraftClash } from "@/components/compose/draft-clash";
import type { RuleNames } from "@/components/compose/rule-notes";
import { ScheduleNote } from "@/components/compose/schedule-note";
import { useComposing } from "@/components/compose/use-composing";
import { useDraft } from "@/components/compose/use-draft";
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
  const [scheduling, setScheduling] = useState(false);
  // a card of words describes itself
  const photos = draft.cardTemplate === null ? draft.pictures : draft.pictures.slice(1);
  const { uploads, whole, fields, dialog } = useComposing({
    ...{ accountId, form, draft, dispatch, submit, pending, refused },
    reminder: { photos, isOn: remindsAlt },
    holdsBack: () => {
      if (keeping.clash) form.current?.querySelector("#clash-title")?.scrollIntoView();
      return keeping.clash !== null;
    },
    onSend: keeper.hold,
    onRefused: keeper.goOn,
  });

  function startAfresh(): void {
    uploads.stop();
    own.startAfresh();
  }

  return (
    <form {...whole} className="mx-auto max-w-[1120px]">
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
      <FormMessage className="mx-2 mb-3 md:mx-0">{!fields.asked && refused?.message}</FormMessage>
      <input type="hidden" name="requestId" value={draft.requestId} />
      <ComposerFields {...{ ...fields, rules, channels, places }} onSchedule={() => setScheduling(true)} />
      {dialog}
    </form>
  );
}

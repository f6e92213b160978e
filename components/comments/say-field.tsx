"use client";

import { useActionState } from "react";
import { useTranslations } from "use-intl";
import { Answering, Calm, Problem, RoomLeft } from "@/components/comments/say-words";
import { useSaying } from "@/components/comments/use-saying";
import { useTalk } from "@/components/comments/use-talk";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { useViewer } from "@/components/viewer/overlay";
import { idle } from "@/lib/action-state";
import { comment as commentAction } from "@/lib/comments/actions";
import { commentLength } from "@/lib/comments/rules";

/** The field at the bottom, or a kind word where this person is none of those who comment. */
export function SayField() {
  const { closed, author } = useTalk();
  return closed ? <Closed to={closed} name={author.name} /> : <Field />;
}

function Closed({ to, name }: { to: "followers" | "nobody"; name: string }) {
  const t = useTranslations("comments");
  return (
    <p className="flex min-h-11 min-w-0 flex-1 items-center gap-2 rounded-[22px] bg-sunken px-3.5 py-1.5 text-ink-2 text-sm">
      <Icon name="lock" size={16} className="shrink-0" />
      <span title={to === "followers" ? t("followersOf", { name }) : undefined} className="leading-snug">
        {to === "followers" ? t("followersOnly") : t("closed")}
      </span>
    </p>
  );
}

/** A plain form that comes back with its words without JavaScript. */
function Field() {
  const t = useTranslations("comments");
  const { noteId, audience, target, setTarget } = useTalk();
  const viewer = useViewer();
  const [state, post] = useActionState(commentAction, idle);
  const { field, problem, busy, length, typed, send } = useSaying();
  const refused = state.status === "refused" ? state : null;
  const left = commentLength - length;
  // Who reads without scripts is not known here: they are told before they write.
  const invitation = audience === "followers" && viewer === undefined ? t("followersOnly") : t("say");
  const isFilling = left < 50;

  function keys(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) return void send(event);
    if (event.key !== "Escape") return;
    // The first Esc leaves the field, the next one the note.
    event.preventDefault();
    setTarget(null);
    field.current?.blur();
  }

  return (
    <form action={post} onSubmit={send} className="min-w-0 flex-1">
      <input type="hidden" name="id" value={noteId} />
      {refused?.code === "conflict" && <input type="hidden" name="confirmed" value={refused.values.body} />}
      <input type="hidden" name="parentId" value={target?.parentId ?? ""} />
      <input type="hidden" name="answersId" value={target?.answersId ?? ""} />
      {viewer?.calm && <Calm {...viewer.calm} />}
      {target && <Answering name={target.name} onCancel={() => setTarget(null)} />}
      <Problem words={problem} refused={refused} />
      <div className="flex items-end gap-2">
        <textarea
          ref={field}
          name="body"
          rows={1}
          required
          aria-label={target ? t("replyTo", { name: target.name }) : t("comment")}
          placeholder={target ? t("replyTo", { name: target.name }) : invitation}
          defaultValue={refused?.values.body ?? ""}
          onInput={({ currentTarget: { value } }) => typed(value)}
          onKeyDown={keys}
          className="h-11 max-h-32 min-h-11 w-full min-w-0 placeholder:truncate placeholder:text-[0.8125rem] [&:not(:placeholder-shown)]:h-auto [&:not(:placeholder-shown)]:field-sizing-content resize-none rounded-[22px] bg-sunken px-3 py-2.5 text-[0.9375rem] text-ink outline-offset-[-1px]"
        />
        <span data-send="" className="flex shrink-0 flex-col items-center">
          <Button
            type="submit"
            variant="quiet"
            pending={busy}
            className="!bg-ink !text-page"
            aria-describedby={isFilling ? "comment-left" : undefined}
          >
            {busy ? t("sending") : t("send")}
          </Button>
        </span>
      </div>
      {isFilling && <RoomLeft left={left} />}
    </form>
  );
}

"use client";

import { usePathname, useRouter } from "next/navigation";
import { useActionState, useEffect, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { draftOf, keepDraft } from "@/components/comments/own-words";
import { useTalk } from "@/components/comments/use-talk";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { idle } from "@/lib/action-state";
import { comment as commentAction } from "@/lib/comments/actions";
import { commentLength } from "@/lib/comments/schema";
import { href, withoutLocale } from "@/lib/language/href";
import { codePointLength } from "@/lib/language/text";

/**
 * The field at the bottom: a plain form that comes back without JavaScript; with it, words appear at once and stay in the
 * field when they are refused. Who is signed out finds them again after signing in.
 */
export function SayField() {
  const t = useTranslations("comments");
  const locale = useLocale();
  const router = useRouter();
  const path = usePathname();
  const { noteId, viewer, target, setTarget, say } = useTalk();
  const [state, post] = useActionState(commentAction, idle);
  const field = useRef<HTMLTextAreaElement>(null);
  /** The same for every try to send the same words. */
  const request = useRef<{ words: string; id: string } | null>(null);
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const [length, setLength] = useState(0);

  useEffect(() => {
    const element = field.current;
    const words = draftOf(noteId);
    if (element?.value !== "" || words === "") return;
    element.value = words;
    setLength(codePointLength(words));
  }, [noteId]);
  useEffect(() => {
    if (target) field.current?.focus();
  }, [target]);

  async function send(event: React.SyntheticEvent) {
    event.preventDefault();
    const words = field.current?.value ?? "";
    if (busy || words.trim() === "") return field.current?.focus();
    if (viewer === null) return router.push(href(locale, `/sign-in?next=${encodeURIComponent(path)}`));
    if (request.current?.words !== words) request.current = { words, id: newId() };
    setBusy(true);
    setProblem("");
    write("");
    const refused = await say(words, request.current.id);
    setBusy(false);
    if (!refused) return keepDraft(noteId, "");
    // Back into the field, before whatever was typed meanwhile.
    write([words, field.current?.value].filter(Boolean).join("\n"));
    setProblem(refused.problem);
    field.current?.focus();
  }

  function write(words: string) {
    if (field.current) field.current.value = words;
    setLength(codePointLength(words));
  }

  function keys(event: React.KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) return void send(event);
    if (event.key !== "Escape") return;
    // The first Esc leaves the field, the next one the note.
    event.preventDefault();
    setTarget(null);
    field.current?.blur();
  }

  const said = problem || (state.status === "refused" ? (state.fields.body ?? state.message) : "");
  const left = commentLength - length;
  return (
    <form action={post} onSubmit={send} className="peer/say min-w-0 flex-1">
      <input type="hidden" name="id" value={noteId} />
      <input type="hidden" name="parentId" value={target?.parentId ?? ""} />
      <input type="hidden" name="answersId" value={target?.answersId ?? ""} />
      {target && (
        <p className="mb-1.5 flex items-center gap-1 text-ink-2 text-xs">
          <span className="truncate">{t("replyTo", { name: target.name })}</span>
          <button
            type="button"
            aria-label={t("cancelReply", { name: target.name })}
            onClick={() => setTarget(null)}
            className="target grid size-6 place-items-center rounded-full"
          >
            <Icon name="close" size={14} />
          </button>
        </p>
      )}
      <p role="alert" className="text-brand-text text-xs empty:hidden [&:not(:empty)]:mb-2">
        {said}
        {state.status === "refused" && state.code === "unauthenticated" && (
          <a
            className="ml-2 underline"
            href={href(locale, `/sign-in?next=${encodeURIComponent(withoutLocale(path))}`)}
          >
            {t("signIn")}
          </a>
        )}
      </p>
      <div className="flex items-end gap-2">
        <textarea
          ref={field}
          name="body"
          rows={1}
          required
          aria-label={target ? t("replyTo", { name: target.name }) : t("comment")}
          placeholder={target ? t("replyTo", { name: target.name }) : t("say")}
          defaultValue={state.status === "refused" ? state.values.body : ""}
          onInput={({ currentTarget: { value } }) => {
            keepDraft(noteId, value);
            setLength(codePointLength(value));
          }}
          onKeyDown={keys}
          className="h-11 max-h-32 min-h-11 w-full min-w-0 placeholder:truncate [&:not(:placeholder-shown)]:h-auto [&:not(:placeholder-shown)]:field-sizing-content resize-none rounded-[22px] bg-sunken px-3.5 py-2.5 text-[0.9375rem] text-ink outline-offset-[-1px]"
        />
        <span data-send="" className="flex shrink-0 flex-col items-center">
          <Button
            type="submit"
            variant="quiet"
            pending={busy}
            className="!bg-ink !text-page"
            aria-describedby={left < 50 ? "comment-left" : undefined}
          >
            {busy ? t("sending") : t("send")}
          </Button>
        </span>
      </div>
      {left < 50 && (
        <p
          id="comment-left"
          aria-live="polite"
          className={`mt-1 text-xs ${left < 0 ? "text-brand-text" : "text-ink-3"}`}
        >
          {left < 0 ? t("over", { count: -left }) : t("left", { count: left })}
        </p>
      )}
    </form>
  );
}

/** crypto.randomUUID is missing on addresses without https. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

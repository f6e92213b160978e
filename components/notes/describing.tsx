"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect } from "react";
import { useTranslations } from "use-intl";
import { announce } from "@/components/ui/announce";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import type { ButtonLook } from "@/components/ui/button-class";
import { Form, Submit } from "@/components/ui/form";
import { FormArea } from "@/components/ui/form-fields";
import { FormMessage } from "@/components/ui/form-message";
import { type ActionState, idle } from "@/lib/action-state";
import { langOf } from "@/lib/language/detect";
import { acceptAlt, declineAlt, suggestAlt } from "@/lib/notes/actions";
import type { DescribedPicture } from "@/lib/notes/descriptions";

type SuggestProps = { noteId: string; mediaId: string; mine: string | null; authorName: string };

/** A reader's words for one picture. */
export function SuggestAlt({ noteId, mediaId, mine, authorName }: SuggestProps) {
  const t = useTranslations("describe");
  return (
    <Form door={suggestAlt} doneMessage={t("sent", { name: authorName })}>
      <input type="hidden" name="noteId" value={noteId} />
      <input type="hidden" name="mediaId" value={mediaId} />
      <FormArea
        name="alt"
        id={`alt-${mediaId}`}
        label={t("label")}
        rows={2}
        initially={mine ?? ""}
        lang={mine ? langOf(mine) : undefined}
        className="min-h-20!"
      />
      <Submit className="self-start">{t(mine === null ? "send" : "change")}</Submit>
    </Form>
  );
}

/** What a reader proposes, and the author's one press that takes it over. */
export function AltOffer({ id, alt, by }: DescribedPicture["suggestions"][number]) {
  const t = useTranslations("describe");
  return (
    <div className="rounded-card bg-sunken p-4">
      <p className="mb-2 flex items-center gap-2 text-ink-2 text-sm">
        <Avatar handle={by.handle} name={by.name} url={by.avatarUrl} size={24} />
        <span className="min-w-0 truncate">{t("by", { name: by.name })}</span>
      </p>
      <p lang={langOf(alt)} className="whitespace-pre-line break-words">
        {alt}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Answer door={acceptAlt} id={id} look={{ variant: "outline" }} said={t("accepted")}>
          {t("accept")}
        </Answer>
        <Answer door={declineAlt} id={id} look={{ variant: "plain" }} said={t("declined")}>
          {t("decline")}
        </Answer>
      </div>
    </div>
  );
}

type AnswerProps = {
  door: typeof acceptAlt;
  id: string;
  look: ButtonLook;
  /** Said when it is done; the page then shows how things are now. */
  said: string;
  children: string;
};

function Answer({ door, id, look, said, children }: AnswerProps) {
  const router = useRouter();
  const [state, answer, pending] = useActionState<ActionState<void>, FormData>(door, idle);
  const { status } = state;
  useEffect(() => {
    if (status !== "done") return;
    announce(said, { tone: "good" });
    router.refresh();
  }, [status, said, router]);
  return (
    <form action={answer}>
      <input type="hidden" name="suggestionId" value={id} />
      <Button type="submit" pending={pending} {...look}>
        {children}
      </Button>
      <FormMessage className="mt-2">{state.status === "refused" && state.message}</FormMessage>
    </form>
  );
}

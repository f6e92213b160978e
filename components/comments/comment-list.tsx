"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Comment } from "@/components/comments/comment";
import { useTalk } from "@/components/comments/use-talk";
import { Button } from "@/components/ui/button";
import { commentSorts } from "@/lib/comments/rules";
import { compactCount } from "@/lib/language/numbers";

/** The comments of the first level, hottest or newest first, with their replies. */
export function CommentList() {
  const t = useTranslations("comments");
  const locale = useLocale();
  const { comments, next, sort, total, load } = useTalk();
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  async function more(to: typeof sort, cursor: string | null) {
    if (state === "busy") return;
    setState("busy");
    setState((await load(to, cursor)) ? "idle" : "failed");
  }
  return (
    <section id="comments" aria-label={t("title")} className="scroll-mt-28">
      <div className="mb-3 flex min-h-9 items-center justify-between gap-3">
        <h2 className="font-semibold text-[0.8125rem] text-ink-2">
          {t("title")} <span className="tabular-nums">{compactCount(total, locale)}</span>
        </h2>
        {comments.length > 1 && (
          <fieldset className="no-js:hidden flex rounded-full bg-sunken p-0.5 text-xs">
            <legend className="sr-only">{t("sort")}</legend>
            {commentSorts.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={sort === each}
                onClick={() => sort !== each && more(each, null)}
                className="target min-h-7 rounded-full px-3 text-ink-2 transition aria-pressed:bg-chosen aria-pressed:font-semibold aria-pressed:text-ink"
              >
                {t(each)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {comments.length === 0 ? (
        <p className="text-balance break-keep py-8 text-center text-ink-3">{t("empty")}</p>
      ) : (
        <ol className="flex flex-col gap-5">
          {comments.map((comment) => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
      {next && (
        <p className="mt-5 flex justify-center">
          <Button size="sm" pending={state === "busy"} onClick={() => more(sort, next)}>
            {state === "failed" ? t("retry") : t("moreComments")}
          </Button>
        </p>
      )}
      {!next && comments.length > 4 && <p className="pt-6 text-center text-ink-3 text-xs">{t("end")}</p>}
    </section>
  );
}

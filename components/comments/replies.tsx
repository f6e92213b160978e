"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Comment } from "@/components/comments/comment";
import { useTalk } from "@/components/comments/use-talk";
import type { CommentView } from "@/lib/comments/views";

const quiet = "target rounded-full py-1 font-medium text-info text-xs hover:underline";

/** Folded until one wants them; the first few are there already, also without JavaScript. */
export function Replies({ comment: { id, replies, replyCount } }: { comment: CommentView }) {
  const t = useTranslations("comments");
  const { loadReplies, target } = useTalk();
  const [cursor, setCursor] = useState<string | null>(null);
  const [state, setState] = useState<"idle" | "busy" | "failed" | "all">("idle");
  const [open, setOpen] = useState(false);
  if (replyCount === 0) return null;

  async function more() {
    if (state === "busy") return;
    setState("busy");
    const next = await loadReplies(id, cursor);
    if (next === false) return setState("failed");
    setCursor(next);
    setState(next ? "idle" : "all");
  }
  const shown = open || target?.parentId === id || replies.some((reply) => reply.id.startsWith("pending-"));
  const left = state !== "all" && replies.length < replyCount;
  return (
    <details
      open={shown}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="group/replies mt-1"
    >
      <summary className={`w-fit ${quiet}`}>
        <span className="group-open/replies:hidden">— {t("replies", { count: replyCount })}</span>
        <span className="hidden group-open/replies:inline">{t("hideReplies")}</span>
      </summary>
      <ol className="mt-3 flex flex-col gap-4">
        {replies.map((reply) => (
          <Comment key={reply.id} comment={reply} />
        ))}
      </ol>
      {left && (
        <button
          type="button"
          onClick={more}
          aria-busy={state === "busy"}
          className={`mt-2 no-js:hidden ${quiet}`}
        >
          {state === "failed" ? t("retry") : t("moreReplies")}
        </button>
      )}
    </details>
  );
}

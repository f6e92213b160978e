"use client";

import { useEffect, useRef } from "react";
import { useLocale, useTranslations } from "use-intl";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { href } from "@/lib/language/href";

type Props = {
  count: number;
  status: "idle" | "loading" | "failed" | "end";
  moreHref: string | null;
  loadMore: () => void;
};

/** How far before the end the next cards are asked for. */
const ahead = "1600px";

/** The foot of a feed: loads more by itself when it comes near, says when that failed, and says kindly when it is over. */
export function FeedEnd({ count, status, moreHref, loadMore }: Props) {
  const t = useTranslations("feed");
  const locale = useLocale();
  const foot = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) announce(t("loaded", { count: count - before.current }), { silent: true });
    before.current = count;
  }, [count, t]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each count has a foot of its own
  useEffect(() => {
    if (status !== "idle" || !foot.current) return;
    // A busy page hears of several crossings at once: the last one is how it stands.
    const seen = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting && loadMore(), {
      rootMargin: ahead,
    });
    seen.observe(foot.current);
    return () => seen.disconnect();
  }, [status, loadMore, count]);
  return (
    // A new one below the new cards, rather than one that jumps there.
    <div
      key={count}
      ref={foot}
      className="flex min-h-28 flex-col items-center justify-center gap-4 py-10 text-center text-ink-3"
    >
      {status === "end" && (
        <>
          <p>{t("end")}</p>
          <a href={href(locale, "/compose")} className={buttonClass({ size: "sm" })}>
            {t("share")}
          </a>
        </>
      )}
      {status === "loading" && (
        <span
          role="img"
          aria-label={t("loading")}
          className="size-6 animate-spin rounded-full border-2 border-line border-t-ink-3"
        />
      )}
      {status === "idle" && moreHref && (
        <a href={moreHref} className={buttonClass({ size: "sm" })}>
          {t("more")}
        </a>
      )}
      {status === "failed" && (
        <>
          <p>{t("failed")}</p>
          <Button size="sm" onClick={loadMore}>
            {t("retry")}
          </Button>
        </>
      )}
    </div>
  );
}

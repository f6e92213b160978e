"use client";

import { useLocale, useTranslations } from "use-intl";
import type { FeedCard } from "@/lib/feed/dress";
import type { Standing } from "@/lib/feed/explain";
import { factors, type Reasons } from "@/lib/feed/rules";
import { href } from "@/lib/language/href";

/** Said in words of their own: how people felt about it, and its age. */
const [, , ...others] = factors;

const brief = (value: number) => Number(value.toPrecision(value < 1 ? 2 : 3));

type Line = { words: string; by?: string };

/** "Why am I seeing this?": in a feed of one's own what counted when it was ranked; in one that is the same for everyone, its formula. */
export function Why({ card, feed, standing }: { card: FeedCard; feed: string; standing: Standing | null }) {
  const t = useTranslations("feed");
  const locale = useLocale();
  const reasons: Reasons | null = card.why ?? standing;
  const kind = feed.split("/")[0] ?? "";
  const byTime = ["latest", "following", "people", "boards"].includes(kind) || feed.endsWith("/new");
  const lines: Line[] = byTime ? [{ words: t("why.time") }] : reasons ? linesOf(reasons) : [];
  if (!card.why && feed.startsWith("explore/for-you")) lines.push({ words: t("why.turns") });

  function linesOf(from: Reasons): Line[] {
    const { engagement = 1, age = 1, about = "" } = from;
    return [
      { words: t("why.engagement"), by: `${brief(engagement)}` },
      { words: t("why.age"), by: `÷ ${brief(1 / age)}` },
      ...others.flatMap((factor) => {
        const by = from[factor];
        if (by === undefined) return [];
        return [{ words: t(`why.${factor}`, { name: card.author.name, about }), by: `× ${brief(by)}` }];
      }),
    ];
  }

  return (
    <section aria-label={t("why.title")} className="rounded-card bg-sunken p-4">
      <h3 className="font-semibold">{t("why.title")}</h3>
      <dl className="mt-2 flex min-h-16 flex-col gap-1.5 text-ink-2">
        {lines.map(({ words, by }) => (
          <div key={words} className="flex justify-between gap-4">
            <dt className="text-pretty">{words}</dt>
            <dd className="shrink-0 tabular-nums">{by}</dd>
          </div>
        ))}
      </dl>
      <a
        href={href(locale, "/about/ranking")}
        className="mt-1 inline-flex min-h-11 items-center text-info underline"
      >
        {t("why.more")}
      </a>
    </section>
  );
}

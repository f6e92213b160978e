import Link from "next/link";
import type { ReactNode } from "react";
import { Waterfall } from "@/components/feed/waterfall";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import type { FeedPage } from "@/lib/feed/dress";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = FeedPage & {
  locale: Locale;
  /** The feed's path under /api/feeds. */
  feed: string;
  /** The path under which its later pages stand: `<base>/after/<cursor>`. */
  base: string;
  mutes?: boolean;
  /** What to say when there is nothing. */
  empty?: ReactNode;
};

/** A waterfall, or a kind word where it would be empty. */
export function FeedView({ locale, feed, base, cards, next, mutes, empty }: Props) {
  if (cards.length === 0) return empty ?? <NothingYet locale={locale} />;
  const moreHref = next ? href(locale, `${base}/after/${next}`) : null;
  return <Waterfall feed={feed} cards={cards} next={next} moreHref={moreHref} mutes={mutes} />;
}

function NothingYet({ locale }: { locale: Locale }) {
  const t = translator(locale, "feed");
  return (
    <EmptyState icon="camera" title={t("emptyTitle")} words={t("emptyWords")}>
      <Link href={href(locale, "/compose")} prefetch={false} className={buttonClass()}>
        {t("share")}
      </Link>
    </EmptyState>
  );
}

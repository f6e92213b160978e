import Link from "next/link";
import { FeedView } from "@/components/feed/feed-view";
import { buttonClass } from "@/components/ui/button-class";
import type { FeedPage } from "@/lib/feed/dress";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = FeedPage & {
  locale: Locale;
  title: string;
  feed: string;
  base: string;
  start?: string;
  mutes?: boolean;
};

/** A later page of a feed, for readers without JavaScript: the way back, the cards, the way on. */
export function LaterPage({ locale, title, base, start = base, ...feed }: Props) {
  const t = translator(locale, "feed");
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 py-3">
        <h1 className="font-semibold text-lg">{title}</h1>
        <Link href={href(locale, start)} prefetch={false} className={buttonClass({ size: "sm" })}>
          {t("backToStart")}
        </Link>
      </div>
      <FeedView locale={locale} base={base} {...feed} />
    </>
  );
}

import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { currentViewer } from "@/lib/auth/current";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { bannerOf } from "@/lib/moderation/letters";

/** On one's own note while it is in review or taken down: that it is, why, and what one can do. Rendered pages only. */
export async function DecisionBanner({ noteId, locale }: { noteId: string; locale: Locale }) {
  const banner = await bannerOf(await currentViewer(), noteId, locale);
  if (!banner) return null;
  const t = translator(locale, "moderation");
  if (banner.state === "held") {
    return (
      <aside
        aria-label={t("banner.heldTitle")}
        className="mb-4 flex gap-3 rounded-card bg-warn-soft px-4 py-3.5"
      >
        <Icon name="clock" size={20} className="text-warn" />
        <div>
          <p className="font-semibold">{t("banner.heldTitle")}</p>
          <p className="mt-0.5">{t("banner.held")}</p>
        </div>
      </aside>
    );
  }
  const stage = { none: "why", waiting: "waiting", refused: "refused" } as const;
  return (
    <aside
      aria-label={t("banner.downTitle")}
      className="mb-4 flex gap-3 rounded-card bg-brand-soft px-4 py-3.5"
    >
      <Icon name="eye-off" size={20} className="text-brand-text" />
      <div className="min-w-0">
        <p className="font-semibold">{t("banner.downTitle")}</p>
        <p className="mt-0.5">{t("banner.down", { rule: banner.rule })}</p>
        {banner.quotes.length > 0 && (
          <p className="mt-1.5 flex flex-wrap gap-2">
            {t("banner.quotes")}
            {banner.quotes.map((quote) => (
              <span key={quote}>
                <mark className="border-warn border-b-2 bg-warn-soft box-decoration-clone px-1 text-ink">
                  {quote}
                </mark>
              </span>
            ))}
          </p>
        )}
        <Link
          href={href(locale, `/decisions/${banner.decisionId}`)}
          prefetch={false}
          className="target mt-1.5 inline-block font-semibold underline underline-offset-4"
        >
          {t(`banner.${stage[banner.appeal]}`)}
        </Link>
      </div>
    </aside>
  );
}

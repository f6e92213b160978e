import Link from "next/link";
import { DiscardDraft } from "@/components/compose/discard-draft";
import { whyFailed } from "@/components/compose/schedule-words";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import type { DraftView, Schedule } from "@/lib/drafts/queries";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { exactTime } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { placeholderUrl } from "@/lib/media/placeholder";

/** One draft among one's own: its cover, what it says so far, and when it was saved. */
export function DraftRow({ draft, locale }: { draft: DraftView; locale: Locale }) {
  const t = translator(locale, "drafts");
  const { id, content, pictures, savedAt, schedule } = draft;
  const { title, body } = content;
  const cover = pictures[0]?.picture;
  const name = title.trim() || body.trim().slice(0, 40) || t("untitled");
  return (
    <li className="relative flex items-center gap-3 rounded-xl px-2 py-2.5 transition hover:bg-sunken md:gap-4">
      {cover ? (
        <img
          src={cover.smallUrl}
          alt=""
          width={60}
          height={80}
          loading="lazy"
          style={{ background: `center / cover url(${placeholderUrl(cover.thumbhash)}) ${cover.colour}` }}
          className="aspect-3/4 w-15 shrink-0 rounded-control object-cover"
        />
      ) : (
        <span className="grid aspect-3/4 w-15 shrink-0 place-items-center rounded-control bg-sunken text-ink-3">
          <Icon name="edit" size={22} />
        </span>
      )}
      <div className="min-w-0 flex-1">
        <Link
          href={href(locale, `/compose/${id}`)}
          prefetch={false}
          aria-label={t("goOn", { title: name })}
          className="line-clamp-1 break-all font-semibold after:absolute after:inset-0 after:rounded-xl"
        >
          <span lang={langOf(title || body)}>{title.trim() || t("untitled")}</span>
        </Link>
        {body.trim() && (
          <p lang={langOf(body)} className="mt-0.5 line-clamp-1 break-all text-ink-2 text-sm">
            {body}
          </p>
        )}
        {schedule && (
          <p className={`mt-1 text-sm ${schedule.failure ? "text-brand-text" : "text-info"}`}>
            {planOf(schedule, locale)}
          </p>
        )}
        <p className="mt-1 text-ink-3 text-xs">
          <RelativeTime at={savedAt} locale={locale} /> · {t("photos", { count: pictures.length })}
        </p>
      </div>
      <DiscardDraft id={id} name={name} />
    </li>
  );
}

/** When it goes out, or that it did not and why. */
function planOf(schedule: Schedule, locale: Locale): string {
  const t = translator(locale, "drafts");
  const { at, timeZone, failure } = schedule;
  const when = { at: exactTime(new Date(at), locale, timeZone), zone: timeZone.replaceAll("_", " ") };
  if (!failure) return t("goesOut", when);
  return [t("failedAt", when), whyFailed(schedule, locale)].join(locale === "zh" ? "" : " ").trim();
}

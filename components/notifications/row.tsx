import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { RelativeTime } from "@/components/ui/relative-time";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { placeholderUrl } from "@/lib/media/placeholder";
import type { NotificationView } from "@/lib/notifications/queries";

type Props = { notification: NotificationView; locale: Locale };

/** Where a row leads: to the words it is about. */
function target({ kind, note, comment, actor, decisionId, reportId }: NotificationView): string | null {
  if (kind === "decision" || (kind === "appeal_outcome" && decisionId)) {
    return decisionId && `/decisions/${decisionId}`;
  }
  if (kind === "appeal_outcome") return reportId && `/reports/${reportId}`;
  if (kind === "report_outcome") return reportId && `/reports/${reportId}`;
  if (kind === "scheduled_failed") return "/compose/drafts";
  if (kind === "follow") return actor && `/people/${actor.handle}`;
  if (!note) return null;
  if (kind === "alt_suggestion") return `/notes/${note.id}/alt`;
  return comment ? `/notes/${note.id}#comment-${comment.id}` : `/notes/${note.id}`;
}

export function NotificationRow({ notification, locale }: Props) {
  const to = target(notification);
  const content = notification.actor ? (
    <FromPerson notification={notification} locale={locale} />
  ) : (
    <Notice notification={notification} locale={locale} />
  );
  const look = "relative flex min-h-18 items-start gap-3 rounded-xl px-3 py-3.5";
  return (
    <li>
      {to ? (
        <Link href={href(locale, to)} prefetch={false} className={`${look} transition hover:bg-sunken`}>
          {content}
          {notification.unread && <UnreadDot locale={locale} />}
        </Link>
      ) : (
        <div className={look}>
          {content}
          {notification.unread && <UnreadDot locale={locale} />}
        </div>
      )}
    </li>
  );
}

function UnreadDot({ locale }: { locale: Locale }) {
  return (
    <span className="mt-2 size-2 shrink-0 rounded-full bg-brand">
      <span className="sr-only">{translator(locale, "inbox")("unread")}</span>
    </span>
  );
}

function FromPerson({ notification, locale }: Props) {
  const t = translator(locale, "inbox");
  const { actor, kind, note, comment, cover, at } = notification;
  if (!actor) return null;
  const words = comment ?? (note && { body: note.title, language: note.language });
  return (
    <>
      <Avatar handle={actor.handle} name={actor.name} url={actor.avatarUrl} size={44} />
      <div className="min-w-0 flex-1">
        <p className="text-sm">
          <bdi className="font-semibold">{actor.name}</bdi> <span className="text-ink-2">{t(kind)}</span>
          <span className="text-ink-3"> · </span>
          <RelativeTime at={at} locale={locale} className="text-ink-3 text-xs" />
        </p>
        {words ? (
          <p lang={htmlLang(words.language)} className="mt-1 line-clamp-2 break-words">
            {"body" in words ? words.body : ""}
          </p>
        ) : (
          kind !== "follow" && <p className="mt-1 text-ink-3">{t("gone")}</p>
        )}
      </div>
      {cover && note && (
        <img
          src={cover.smallUrl}
          alt=""
          width={48}
          height={64}
          loading="lazy"
          style={{ backgroundImage: `url(${placeholderUrl(cover.thumbhash)})`, backgroundSize: "cover" }}
          className="h-16 w-12 shrink-0 rounded-lg object-cover"
        />
      )}
    </>
  );
}

const notices = {
  decision: "shield",
  report_outcome: "shield",
  appeal_outcome: "shield",
  released: "check",
  scheduled_published: "check",
  scheduled_failed: "clock",
  scheduled_held: "eye",
  held: "eye",
} as const;

/** From the house itself, not from a person. */
function Notice({ notification: { kind, note, comment, commentId, at, automated }, locale }: Props) {
  const t = translator(locale, "inbox");
  if (!(kind in notices)) return null;
  // `in` has just said so
  const notice = kind as keyof typeof notices;
  const words = notice === "released" && commentId ? "releasedComment" : notice;
  const about = comment ? { text: comment.body, ...comment } : note && { text: note.title, ...note };
  return (
    <>
      <span className="grid size-11 shrink-0 place-items-center rounded-full bg-info-soft text-info">
        <Icon name={notices[notice]} size={22} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="text-sm">
          <span className="font-semibold">{t(`${words}Title`)}</span>
          <span className="text-ink-3"> · </span>
          <RelativeTime at={at} locale={locale} className="text-ink-3 text-xs" />
        </p>
        <p className="mt-1 text-ink-2">
          {t(automated && notice === "decision" ? "decisionByItself" : words)}
        </p>
        {about && (
          <p lang={htmlLang(about.language)} className="mt-1 truncate text-ink-3 text-sm">
            {about.text}
          </p>
        )}
      </div>
    </>
  );
}

import { Changed } from "@/components/notes/changed";
import { Icon } from "@/components/ui/icon";
import { htmlLang } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { placeholderUrl } from "@/lib/media/placeholder";
import type { Version } from "@/lib/notes/history";

type Change = Version["pictures"][number];
type Props = { changes: Change[]; language: string; locale: Locale };

/** What happened to the photos. One that is no longer in the note is named by its place, and not shown. */
export function PhotoChanges({ changes, language, locale }: Props) {
  if (changes.length === 0) return null;
  return (
    <ul className="mt-3 space-y-2 border-line border-t pt-3 first:mt-0 first:border-t-0 first:pt-0">
      {changes.map((change) => (
        <li key={`${change.kind}-${change.mediaId}`} className="flex gap-3 text-sm">
          <Thumbnail change={change} language={language} />
          <div className="min-w-0 self-center">
            <p>{sentence(change, locale)}</p>
            {change.kind === "described" && (
              <Changed
                pieces={change.words}
                language={language}
                locale={locale}
                className="mt-0.5 text-ink-2"
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function sentence(change: Change, locale: Locale): string {
  const t = translator(locale, "notePage");
  switch (change.kind) {
    case "removed":
      return t("history.photos.removed", { from: change.from });
    case "moved":
      return change.at === 1
        ? t("history.photos.cover", { from: change.from })
        : t("history.photos.moved", { from: change.from, at: change.at });
    case "added": {
      const words = t("history.photos.added", { at: change.at });
      return change.picture ? words : `${words}${locale === "zh" ? "。" : ". "}${t("history.photos.gone")}`;
    }
    case "described":
      return t("history.photos.described", { at: change.at });
  }
}

function Thumbnail({ change: { picture }, language }: { change: Change; language: string }) {
  const frame = "grid size-14 shrink-0 place-items-center overflow-hidden rounded-control bg-sunken";
  if (!picture) {
    return (
      <span className={`${frame} border border-line border-dashed text-ink-3`}>
        <Icon name="image" size={20} />
      </span>
    );
  }
  return (
    <img
      src={picture.smallUrl}
      alt={picture.alt}
      lang={htmlLang(language)}
      loading="lazy"
      width={56}
      height={56}
      className={`${frame} object-cover`}
      style={{ background: `center / cover url(${placeholderUrl(picture.thumbhash)}) ${picture.colour}` }}
    />
  );
}

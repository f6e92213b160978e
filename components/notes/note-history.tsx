import { BackToNote } from "@/components/notes/back-to-note";
import { Changed, look } from "@/components/notes/changed";
import { PhotoChanges } from "@/components/notes/photo-changes";
import { RelativeTime } from "@/components/ui/relative-time";
import { htmlLang } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { NoteHistory, Version } from "@/lib/notes/history";

type Props = {
  history: NoteHistory;
  locale: Locale;
  /** The note's own address for this reader. */
  path: string;
};

/** Every version of a note, newest first, each with what changed in it. */
export function NoteHistoryView({ history, locale, path }: Props) {
  const t = translator(locale, "notePage");
  const { versions, title, language } = history;
  return (
    <div className="mx-auto w-full max-w-2xl px-3 pt-2 pb-12 md:px-6">
      <BackToNote locale={locale} path={path} />
      <h1 className="font-bold text-xl">{t("history.title")}</h1>
      <p lang={htmlLang(language)} className="mt-1 truncate text-ink-2">
        {title}
      </p>
      {versions.length > 1 && (
        <p className="mt-3 text-ink-2 text-sm">
          {t.rich("history.legend", {
            added: (words) => <ins className={look.added}>{words}</ins>,
            removed: (words) => <del className={look.removed}>{words}</del>,
          })}
        </p>
      )}
      <ol className="mt-6 border-line border-l-2 pl-5 md:pl-6">
        {versions.map((version, at) => (
          <VersionItem key={version.at} version={version} now={at === 0} locale={locale} />
        ))}
      </ol>
      {versions.length === 1 && <p className="mt-6 text-ink-2">{t("history.none")}</p>}
      {history.more && <p className="mt-6 text-ink-2">{t("history.more")}</p>}
    </div>
  );
}

type ItemProps = { version: Version; now: boolean; locale: Locale };

function VersionItem({ version, now, locale }: ItemProps) {
  const t = translator(locale, "notePage");
  const { title, body, contentWarning, pictures, whole, language } = version;
  const untouched = [title, body, contentWarning ?? []].every((pieces) =>
    pieces.every(({ kind }) => kind === "same"),
  );
  return (
    <li className="relative pb-8 last:pb-1 before:absolute before:top-1.5 before:-left-[27px] before:size-3 before:rounded-full before:border-2 before:border-page before:bg-ink-3 md:before:-left-[31px]">
      <h2 className="flex flex-wrap items-baseline gap-x-2 font-semibold text-sm">
        {(now || whole) && <span>{now ? t("history.now") : t("history.first")}</span>}
        <span className="font-normal text-ink-3 text-xs">
          <RelativeTime at={version.at} locale={locale} />
        </span>
      </h2>
      <div className="mt-2 rounded-card bg-surface px-4 py-3.5 ring-1 ring-line">
        {untouched && !whole ? (
          <p className="text-ink-2 text-sm">{t("history.onlyPhotos")}</p>
        ) : (
          <>
            <Changed pieces={title} language={language} locale={locale} className="font-semibold text-base" />
            <Changed pieces={body} language={language} locale={locale} className="mt-1.5 text-[0.9375rem]" />
            {contentWarning && (
              <div className="mt-2 text-sm">
                <span className="text-ink-3">{t("history.warning")}</span>
                <Changed pieces={contentWarning} language={language} locale={locale} className="" />
              </div>
            )}
          </>
        )}
        <PhotoChanges changes={pictures} language={language} locale={locale} />
      </div>
    </li>
  );
}

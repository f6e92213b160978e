import Link from "next/link";
import { CaseClassified } from "@/components/moderation/case-classified";
import { DifferencesShown } from "@/components/moderation/differences-shown";
import { HiddenPictures } from "@/components/moderation/hidden-pictures";
import { Quoted } from "@/components/moderation/quoted";
import { htmlLang } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { CaseView } from "@/lib/moderation/case-view";
import type { Snapshot } from "@/lib/moderation/snapshot";
import { waited } from "@/lib/moderation/told";

type Props = { opened: CaseView; locale: Locale };

/** The thing as it was, and as it is now when that differs. */
export function CaseSubject({ opened, locale }: Props) {
  const t = translator(locale, "moderation");
  const { then, now, standing } = opened;
  const quotes = then.hits.map(({ quote }) => quote);
  return (
    <>
      <section>
        <Heading>{t(waited.includes(opened.origin) ? "desk.thenHeld" : "desk.then")}</Heading>
        <Shown snapshot={then} quotes={quotes} locale={locale} />
        {then.objection && <p className="mt-3 font-semibold text-ink-2 text-sm">{t("desk.objection")}</p>}
        {quotes.length > 0 && (
          <p className="mt-3 text-ink-2 text-xs">
            {t("desk.machineFound")}{" "}
            <span lang={htmlLang(then.language)}>{quotes.map((quote) => `“${quote}”`).join(" ")}</span>
          </p>
        )}
        {opened.classified.length > 0 && <CaseClassified findings={opened.classified} locale={locale} />}
      </section>
      <section>
        <Heading>{t("desk.now")}</Heading>
        {now && (
          <>
            {otherPictures(then, now) && <HiddenPictures images={now.images} locale={locale} />}
            <DifferencesShown then={then} now={now} locale={locale} />
          </>
        )}
        <p className="text-ink-2">
          {!now && standing !== "deleted" && `${t("desk.unchanged")} `}
          {t(`desk.standing.${standing}`)}
        </p>
      </section>
    </>
  );
}

/** Its author took photos out since, or put others in. */
function otherPictures(then: Snapshot, now: Snapshot): boolean {
  const keys = ({ images }: Snapshot) => images.map(({ largeKey }) => largeKey).join();
  return keys(then) !== keys(now);
}

export function Heading({ children }: { children: string }) {
  return <h2 className="mb-2 font-semibold text-ink-3 text-xs">{children}</h2>;
}

type ShownProps = { snapshot: Snapshot; quotes: string[]; locale: Locale };

function Shown({ snapshot, quotes, locale }: ShownProps) {
  const t = translator(locale, "moderation");
  const { title, body, contentWarning, language, under, images } = snapshot;
  return (
    <div data-quotable="" className="mb-2">
      <HiddenPictures images={images} locale={locale} />
      {under && (
        <p className="mb-1 text-ink-2">
          <Link
            href={href(locale, `/notes/${under.noteId}`)}
            prefetch={false}
            className="underline underline-offset-4"
          >
            {t("desk.contextComment", { title: under.title })}
          </Link>
        </p>
      )}
      {title !== "" && (
        <p className="font-semibold text-base">
          <Quoted text={title} quotes={quotes} language={language} />
        </p>
      )}
      {body !== "" && (
        <p className="prose-text text-base">
          <Quoted text={body} quotes={quotes} language={language} />
        </p>
      )}
      {contentWarning && (
        <p className="mt-1 text-ink-2">
          {t("desk.warning")} <Quoted text={contentWarning} quotes={quotes} language={language} />
        </p>
      )}
    </div>
  );
}

import Link from "next/link";
import { ReadRule } from "@/components/moderation/read-rule";
import { Icon } from "@/components/ui/icon";
import { currentViewer } from "@/lib/auth/current";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { numbersList } from "@/lib/language/numbers";
import { exactDay, exactTime } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { bannersOf, type Classified, type NoteBanner } from "@/lib/moderation/banners";
import type { FoundWords } from "@/lib/moderation/found-words";

/** On one's own note: that it waits, and everything that is done to it, why, and what one can do. Rendered pages only. */
export async function DecisionBanner({ noteId, locale }: { noteId: string; locale: Locale }) {
  const banners = await bannersOf(await currentViewer(), noteId, locale);
  return banners.map((banner) =>
    banner.state === "held" ? (
      <Held key="held" {...banner} locale={locale} />
    ) : (
      <Restricted key={`${banner.decisionId} ${banner.action}`} banner={banner} locale={locale} />
    ),
  );
}

type Waiting = Omit<Extract<NoteBanner, { state: "held" }>, "state">;

function Held({ found, resembles, classified, locale }: Waiting & { locale: Locale }) {
  const t = translator(locale, "moderation");
  return (
    <aside
      aria-label={t("banner.heldTitle")}
      className="mb-4 flex gap-3 rounded-card bg-warn-soft px-4 py-3.5"
    >
      <Icon name="clock" size={20} className="text-warn" />
      <div>
        <p className="font-semibold">{t("banner.heldTitle")}</p>
        {classified ? (
          <HeldByClassifier classified={classified} locale={locale} />
        ) : (
          <div className="mt-0.5 space-y-1.5">
            {found && <HeldForWords found={found} locale={locale} />}
            <p>
              {resembles && t("banner.resembles", { rule: resembles })} {t("banner.held")}
            </p>
          </div>
        )}
      </div>
    </aside>
  );
}

/** Which words the check found in it, and by which rule. */
function HeldForWords({ found: { rule, quotes }, locale }: { found: FoundWords; locale: Locale }) {
  const t = translator(locale, "moderation");
  return (
    <>
      <p>
        {t("banner.found", rule)} <ReadRule locale={locale} rule={rule} />
      </p>
      <Quotes quotes={quotes} locale={locale} />
    </>
  );
}

function Quotes({ quotes, locale }: { quotes: string[]; locale: Locale }) {
  return (
    <p className="mt-1.5 flex flex-wrap gap-2">
      {translator(locale, "moderation")("banner.quotes")}
      {quotes.map((quote) => (
        <span key={quote} lang={langOf(quote)}>
          <mark className="border-warn border-b-2 bg-warn-soft box-decoration-clone px-1 text-ink">
            {quote}
          </mark>
        </span>
      ))}
    </p>
  );
}

/** The statement of reasons for that: what is done, by which rule, how it was noticed, how long and what comes next. */
function HeldByClassifier({ classified, locale }: { classified: Classified; locale: Locale }) {
  const t = translator(locale, "moderation");
  const { rule, words, pictures, at } = classified;
  const numbers = numbersList(pictures, locale);
  const where = words ? "words" : "pictures";
  return (
    <div className="mt-0.5 space-y-1.5">
      <p>{t("banner.classified.what")}</p>
      <p>
        {t(`banner.classified.${where}`, { count: pictures.length, pictures: numbers })}{" "}
        {t("banner.classified.rule", rule)} <ReadRule locale={locale} rule={rule} />
      </p>
      <p>{t("banner.classified.how", { date: exactDay(new Date(at), locale, "UTC") })}</p>
      <p>{t("banner.classified.next")}</p>
    </div>
  );
}

type Standing = Extract<NoteBanner, { state: "restricted" }>;
type Words = ReturnType<typeof translator<"moderation">>;

const stages = { none: "why", waiting: "waiting", refused: "refused" } as const;

function Restricted({ banner, locale }: { banner: Standing; locale: Locale }) {
  const t = translator(locale, "moderation");
  const gone = banner.part === "whole" && (banner.action === "hide" || banner.action === "take_down");
  const { title, what } = wordsOf(t, banner);
  const until = banner.until && `${exactTime(new Date(banner.until), locale, "UTC")} UTC`;
  return (
    <aside
      aria-label={title}
      className={`mb-4 flex gap-3 rounded-card px-4 py-3.5 ${gone ? "bg-brand-soft" : "bg-warn-soft"}`}
    >
      <Icon
        name={banner.action === "label" ? "info" : "eye-off"}
        size={20}
        className={gone ? "text-brand-text" : "text-warn"}
      />
      <div className="min-w-0">
        <p className="font-semibold">{title}</p>
        <p className="mt-0.5">
          {what} {until && t("banner.until", { until })}
        </p>
        {banner.quotes.length > 0 && <Quotes quotes={banner.quotes} locale={locale} />}
        <Link
          href={href(locale, `/decisions/${banner.decisionId}`)}
          prefetch={false}
          className="target mt-1.5 inline-block font-semibold underline underline-offset-4"
        >
          {t(`banner.${stages[banner.appeal]}`)}
        </Link>
      </div>
    </aside>
  );
}

function wordsOf(t: Words, { action, part, imageNumber, rule }: Standing): { title: string; what: string } {
  if (part === "image") {
    const which = action === "blur" ? "blurImage" : "hideImage";
    return {
      title: t("banner.title.image"),
      what: t(`banner.what.${which}`, { rule, number: imageNumber ?? 1 }),
    };
  }
  const known = action === "label" || action === "blur" || action === "limit_reach" || action === "hide";
  const named = known ? action : "take_down";
  return { title: t(`banner.title.${named}`), what: t(`banner.what.${named}`, { rule }) };
}

import Link from "next/link";
import { LetterBody } from "@/components/moderation/letter-body";
import { Quoted } from "@/components/moderation/quoted";
import { ReadRule } from "@/components/moderation/read-rule";
import { FormMessage } from "@/components/ui/form-message";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { exactDay, exactTime } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import type { Letter } from "@/lib/moderation/letters";

type Props = { letter: Letter; locale: Locale };

/** The statement of reasons, as a letter; `within` a page that has its own title. */
export function DecisionLetter({ letter, locale, within = false }: Props & { within?: boolean }) {
  const Title = within ? "h3" : "h1";
  const t = translator(locale, "moderation");
  const { rule, respondent, appeal } = letter;
  const day = (moment: string) => exactDay(new Date(moment), locale, "UTC");
  const granted = appeal?.outcome === "granted";
  const facts = {
    ...letter,
    name: respondent.name,
    language: letter.snapshot.language,
    until: letter.until && `${exactTime(new Date(letter.until), locale, "UTC")} UTC`,
    appealBy: day(letter.appealBy),
    strike: letter.strike
      ? { points: letter.strike.points, until: day(letter.strike.expiresAt) }
      : ("none" as const),
  };
  return (
    <article>
      <Title className={`font-bold ${within ? "text-lg" : "text-xl"}`}>
        {t(`decision.title.${letter.action}`)}
      </Title>
      <p className="mt-1 text-ink-3">
        <time dateTime={letter.at}>{day(letter.at)}</time>
      </p>
      {granted && (
        <FormMessage tone="good" className="mt-4">
          {t(letter.mine ? "decision.overturned" : "decision.overturnedOther")}
        </FormMessage>
      )}
      {letter.over && !granted && (
        <FormMessage tone="good" className="mt-4">
          {t("decision.over")}
        </FormMessage>
      )}
      <div className="prose-text mt-5 space-y-4 text-base">
        <LetterBody
          t={translator(locale, "letter")}
          facts={facts}
          ruleLink={<ReadRule locale={locale} rule={rule} />}
        />
        <p>{t(letter.automatedDecision ? "decision.signatureByItself" : "decision.signature")}</p>
      </div>
      {!letter.mine && (
        <p className="mt-4 text-ink-3 text-sm">
          {t("decision.to", { name: respondent.name, handle: respondent.handle })}
        </p>
      )}
      <AsItWas letter={letter} locale={locale} />
    </article>
  );
}

const headings = {
  note: "yourNote",
  comment: "yourComment",
  account: "yourProfile",
  board: "yourBoard",
} as const;

/** The thing a decision is about, with the words it rests on marked. */
export function AsItWas({ letter, locale }: Props) {
  const t = translator(locale, "moderation");
  const { snapshot, quotes, kind, noteId, mine } = letter;
  return (
    <section className="mt-8 rounded-card bg-sunken p-5">
      <h2 className="font-semibold text-ink-2 text-sm">
        {t(mine ? `decision.${headings[kind]}` : "decision.about")}
      </h2>
      {snapshot.title !== "" && (
        <p className="mt-2 font-semibold text-base">
          <Quoted text={snapshot.title} quotes={quotes} language={snapshot.language} />
        </p>
      )}
      {snapshot.body !== "" && (
        <p className="prose-text mt-2">
          <Quoted text={snapshot.body} quotes={quotes} language={snapshot.language} />
        </p>
      )}
      {snapshot.images.length > 0 && kind === "note" && (
        <p className="mt-2 text-ink-2 text-sm">{t("decision.pictures", { count: snapshot.images.length })}</p>
      )}
      {noteId && mine && kind === "note" && (
        <Link
          href={href(locale, `/notes/${noteId}`)}
          prefetch={false}
          className="target mt-3 inline-block font-semibold text-sm underline decoration-line underline-offset-4"
        >
          {t("decision.openNote")}
        </Link>
      )}
    </section>
  );
}

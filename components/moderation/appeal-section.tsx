import { InTheirWords } from "@/components/moderation/in-their-words";
import { Form, Submit } from "@/components/ui/form";
import { FormArea } from "@/components/ui/form-fields";
import { FormMessage } from "@/components/ui/form-message";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { appeal as sendAppeal } from "@/lib/moderation/actions";
import type { Letter } from "@/lib/moderation/letters";
import { wordsLimit } from "@/lib/moderation/limits";
import type { AppealView, Objection } from "@/lib/moderation/objections";

type Props = { letter: Letter; locale: Locale };

/** Below the letter: the form to object with, or what became of the objection. */
export function AppealSection({ letter, locale }: Props) {
  if (!letter.appeal && (letter.action === "dismiss" || !letter.mine)) return null;
  return (
    <Objecting
      objection={{ ...letter, decisionId: letter.id }}
      locale={locale}
      words="appeal"
      automated={letter.automatedDecision}
    />
  );
}

type Objected = {
  objection: Objection;
  locale: Locale;
  words: "appeal" | "doubt";
  /** No person decided. */
  automated?: boolean;
};

/** For the person concerned, or for one who reported the thing. */
export function Objecting({ objection, locale, words, automated = false }: Objected) {
  const t = translator(locale, "moderation");
  const { appeal, mayAppeal, appealBy, decisionId } = objection;
  if (appeal) return <Filed appeal={appeal} locale={locale} words={words} />;
  if (!mayAppeal) {
    const date = exactDay(new Date(appealBy), locale, "UTC");
    return <p className="mt-8 text-ink-2">{t("appeal.tooLate", { date })}</p>;
  }
  return (
    <section className="mt-10 border-line border-t pt-8">
      <h2 className="font-bold text-lg">{t(`${words}.title`)}</h2>
      <p className="mt-1 mb-5 text-ink-2">{automated ? t("appeal.leadByItself") : t(`${words}.lead`)}</p>
      <Form door={sendAppeal}>
        <input type="hidden" name="decisionId" value={decisionId} />
        <FormArea
          name="words"
          label={t(`${words}.words`)}
          hint={t(`${words}.hint`)}
          maxLength={wordsLimit}
          required
          rows={5}
        />
        <Submit variant="primary" className="self-start">
          {t("appeal.send")}
        </Submit>
      </Form>
    </section>
  );
}

function Filed({ appeal, locale, words }: { appeal: AppealView } & Pick<Objected, "locale" | "words">) {
  const t = translator(locale, "moderation");
  return (
    <section className="mt-10 border-line border-t pt-8">
      <h2 className="font-bold text-lg">{t("appeal.sent")}</h2>
      <InTheirWords words={appeal.words} className="prose-text mt-3 text-base" />
      <div className="mt-5">
        {appeal.outcome === null ? (
          <FormMessage tone={appeal.someoneCanJudge ? "info" : "warn"}>
            {t(appeal.someoneCanJudge ? "appeal.waiting" : "appeal.nobody")}
          </FormMessage>
        ) : (
          <FormMessage tone={appeal.outcome === "granted" ? "good" : "info"}>
            <p className="font-semibold">{t(`${words}.${appeal.outcome}`)}</p>
            <p lang={langOf(appeal.reason ?? "")} className="mt-1 whitespace-pre-line">
              {appeal.reason}
            </p>
          </FormMessage>
        )}
      </div>
    </section>
  );
}

import { Form, Submit } from "@/components/ui/form";
import { FormArea } from "@/components/ui/form-fields";
import { FormMessage } from "@/components/ui/form-message";
import { langOf } from "@/lib/language/detect";
import type { Locale } from "@/lib/language/locales";
import { exactDay } from "@/lib/language/time";
import { translator } from "@/lib/language/translate";
import { appeal as sendAppeal } from "@/lib/moderation/actions";
import type { AppealView, Letter } from "@/lib/moderation/letters";
import { wordsLimit } from "@/lib/moderation/limits";

type Props = { letter: Letter; locale: Locale };

/** Below the letter: the form to object with, or what became of the objection. */
export function AppealSection({ letter, locale }: Props) {
  const t = translator(locale, "moderation");
  if (letter.appeal) return <Filed appeal={letter.appeal} locale={locale} />;
  if (letter.action === "dismiss" || !letter.mine) return null;
  if (!letter.mayAppeal) {
    const date = exactDay(new Date(letter.appealBy), locale, "UTC");
    return <p className="mt-8 text-ink-2">{t("appeal.tooLate", { date })}</p>;
  }
  return (
    <section className="mt-10 border-line border-t pt-8">
      <h2 className="font-bold text-lg">{t("appeal.title")}</h2>
      <p className="mt-1 mb-5 text-ink-2">{t("appeal.lead")}</p>
      <Form door={sendAppeal}>
        <input type="hidden" name="decisionId" value={letter.id} />
        <FormArea
          name="words"
          label={t("appeal.words")}
          hint={t("appeal.hint")}
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

function Filed({ appeal, locale }: { appeal: AppealView; locale: Locale }) {
  const t = translator(locale, "moderation");
  return (
    <section className="mt-10 border-line border-t pt-8">
      <h2 className="font-bold text-lg">{t("appeal.sent")}</h2>
      <blockquote
        lang={langOf(appeal.words)}
        className="prose-text mt-3 whitespace-pre-line border-line border-l-2 pl-4 text-base"
      >
        {appeal.words}
      </blockquote>
      <div className="mt-5">
        {appeal.outcome === null ? (
          <FormMessage tone={appeal.someoneCanJudge ? "info" : "warn"}>
            {t(appeal.someoneCanJudge ? "appeal.waiting" : "appeal.nobody")}
          </FormMessage>
        ) : (
          <FormMessage tone={appeal.outcome === "granted" ? "good" : "info"}>
            <p className="font-semibold">{t(`appeal.${appeal.outcome}`)}</p>
            <p lang={langOf(appeal.reason ?? "")} className="mt-1 whitespace-pre-line">
              {appeal.reason}
            </p>
          </FormMessage>
        )}
      </div>
    </section>
  );
}

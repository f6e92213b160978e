import Link from "next/link";
import { DecideForm } from "@/components/moderation/decide-form";
import { ruleName } from "@/components/moderation/rule-name";
import { FormMessage } from "@/components/ui/form-message";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { messages } from "@/lib/language/messages";
import { translator } from "@/lib/language/translate";
import type { CaseView } from "@/lib/moderation/case-view";
import { rulebook } from "@/lib/moderation/rulebook";
import { proposalFor } from "@/lib/moderation/standing";

type Props = { opened: CaseView; filter: string; locale: Locale };

/** The form to decide with, or why somebody else does. */
export async function Decide({ opened, filter, locale }: Props) {
  if (opened.barred) return <Barred barred={opened.barred} locale={locale} />;
  const { then, respondent } = opened;
  // The letter is in the language of the one it goes to, the choice in the moderator's.
  const [rules, mine, proposal] = await Promise.all([
    rulebook(respondent.locale),
    rulebook(locale),
    proposalFor(opened.id),
  ]);
  const titles = new Map(mine.map(({ id, title }) => [id, title]));
  const named = rules.map(({ id, parentId, cited, version, title, defaultAction }) => ({
    id,
    parentId,
    number: cited,
    version,
    title,
    name: ruleName(locale, id, titles.get(id) ?? title),
    defaultAction,
  }));
  const quotes = then.hits.filter(({ ruleId }) => ruleId === opened.ruleId).map(({ quote }) => quote);
  return (
    <DecideForm
      caseId={opened.id}
      filter={filter}
      kind={opened.kind}
      held={opened.standing === "held"}
      source={opened.origin}
      proposal={proposal}
      images={then.images.length}
      picture={opened.picture}
      ruleId={opened.ruleId}
      rules={named}
      quotes={quotes}
      language={then.language}
      respondent={{ name: respondent.name, locale: respondent.locale }}
      letter={messages[respondent.locale].letter}
    />
  );
}

function Barred({ barred, locale }: { barred: NonNullable<CaseView["barred"]>; locale: Locale }) {
  const t = translator(locale, "moderation");
  if (barred.why === "reported") return <FormMessage tone="info">{t("desk.barred.reported")}</FormMessage>;
  return (
    <FormMessage tone="info">
      {barred.by === null
        ? t("desk.barred.decidedByItself")
        : t(`desk.barred.${barred.why}`, { name: barred.by })}
      {barred.why === "decided" && (
        <Link
          href={href(locale, `/decisions/${barred.decisionId}`)}
          prefetch={false}
          className="mt-1 block font-semibold underline underline-offset-4"
        >
          {t("desk.readDecision")}
        </Link>
      )}
    </FormMessage>
  );
}

import { Form, Submit } from "@/components/ui/form";
import { RelativeTime } from "@/components/ui/relative-time";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { discardRuleDrafts } from "@/lib/moderation/actions";
import type { OpenedRule } from "@/lib/moderation/rule-desk";
import { ruleDeskPath } from "@/lib/moderation/rule-views";

/** All that was saved since the last version, and the way to be rid of it. */
export function RuleDrafts({ locale, rule }: { locale: Locale; rule: OpenedRule }) {
  const t = translator(locale, "ruleDesk");
  const [newest] = rule.drafts;
  if (!newest) return null;
  return (
    <section aria-label={t("drafts")} className="mt-2">
      {rule.drafts.length > 1 && (
        <>
          <h2 className="font-semibold text-base">{t("drafts")}</h2>
          <ol className="mt-1">
            {rule.drafts.map(({ id, by, at }) => (
              <li key={id}>
                <a
                  href={`${href(locale, ruleDeskPath(rule.id, "changes"))}&draft=${id}`}
                  aria-current={id === rule.draft?.id ? "true" : undefined}
                  className="inline-flex min-h-11 items-center gap-2 hover:underline aria-[current]:font-semibold"
                >
                  <span>
                    {t.rich("draftRow", {
                      name: by ?? t("nobody"),
                      time: () => <RelativeTime key="at" at={at.toISOString()} locale={locale} />,
                    })}
                  </span>
                  {id === newest.id && <span className="text-ink-3 text-xs">{t("newest")}</span>}
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-ink-2 text-sm hover:text-ink">
          {t("discard")}
        </summary>
        <p className="mb-3 text-ink-2 text-sm">
          {t(rule.inForce || rule.ahead ? "discardWords" : "discardNew")}
        </p>
        <Form door={discardRuleDrafts}>
          <input type="hidden" name="ruleId" value={rule.id} />
          <input type="hidden" name="draftId" value={newest.id} />
          <Submit variant="danger" size="sm" className="self-start">
            {t("discard")}
          </Submit>
        </Form>
      </details>
    </section>
  );
}

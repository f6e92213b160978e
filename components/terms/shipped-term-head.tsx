import { ruleName } from "@/components/moderation/rule-name";
import { ActionChip } from "@/components/terms/action-chip";
import { SwitchButton } from "@/components/terms/switch-button";
import { patternName } from "@/components/terms/term-name";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import type { Switched } from "@/lib/terms/listing";
import type { ShippedTerm } from "@/lib/terms/shipped";

type Props = { locale: Locale; term: ShippedTerm; set: Switched | undefined; mayKeep: boolean };

/** What a shipped term is called, what it does now and by whom, and one press to change that. */
export function ShippedTermHead({ locale, term, set, mayKeep }: Props) {
  const t = translator(locale, "terms");
  const { id, ruleId, inTalk } = term;
  const action = set?.action ?? term.action;
  return (
    <header className="mt-4 flex flex-wrap items-start justify-between gap-3">
      <div className="min-w-0">
        <h1 className="break-words font-bold text-xl">{patternName(t, id)}</h1>
        <p className="mt-0.5 break-words text-ink-3 text-xs">
          <code>{id}</code>
        </p>
        <p className="mt-1.5 flex flex-wrap items-center gap-2 text-ink-2 text-sm">
          <ActionChip action={action}>
            {t(action === "allow" ? "states.off" : `actions.${action}`)}
          </ActionChip>
          <span>{ruleName(locale, ruleId, ruleId)}</span>
          {inTalk && inTalk !== action && <span>· {t("inTalk", { action: t(`actions.${inTalk}`) })}</span>}
        </p>
        {set?.by && (
          <p className="mt-1.5 text-ink-3 text-xs">
            {t("switchedBy", { action: t(`actions.${set.action}`), name: set.by })}
          </p>
        )}
      </div>
      {mayKeep && (
        <SwitchButton termId={id} next="term" to={set ? "on" : "off"}>
          {t(set ? "asShipped" : "off")}
        </SwitchButton>
      )}
    </header>
  );
}

"use client";

import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { ActionChoice } from "@/components/moderation/action-choice";
import { type DecideFacts, DecidePreview, type Draft } from "@/components/moderation/decide-preview";
import { Key } from "@/components/moderation/key";
import { QuoteField } from "@/components/moderation/quote-field";
import { Form, Submit, useFormProgress } from "@/components/ui/form";
import { FormArea, FormSelect, FormText } from "@/components/ui/form-fields";
import { decide } from "@/lib/moderation/actions";
import { reasonLimit, suspensionDays } from "@/lib/moderation/limits";

/** What only a suspension asks for, shown by the choice itself, so without JavaScript too. */
const whenSuspending = "hidden group-has-[[value=suspend]:checked]/decide:block";

/** Decides a case: an action, a rule, a reason, the words it rests on; and shows what the person will read. */
export function DecideForm(facts: DecideFacts) {
  return (
    <Form door={decide} className="group/decide">
      <Fields facts={facts} />
    </Form>
  );
}

function Fields({ facts }: { facts: DecideFacts }) {
  const t = useTranslations("moderation");
  const { refused } = useFormProgress();
  const [draft, setDraft] = useState<Draft>(() => initialDraft(facts));
  const { caseId, kind, rules, quotes, respondent } = facts;
  const language = t(`desk.languages.${respondent.locale}`);
  const takeDownToo = refused ? "takeDownToo" in refused.values : true;
  function read(event: FormEvent<HTMLElement>) {
    const form = event.currentTarget.closest("form");
    if (form) setDraft(draftOf(new FormData(form)));
  }
  return (
    <div className="flex flex-col gap-4" onInput={read}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="filter" value={facts.filter} />
      <ActionChoice kind={kind} held={facts.held} initially={draft.action} wrong={refused?.fields.action} />
      <div className={`${whenSuspending} space-y-3`}>
        <FormText
          name="days"
          type="number"
          inputMode="numeric"
          label={t("desk.days")}
          min={suspensionDays.least}
          max={suspensionDays.most}
          initially={String(suspensionDays.usual)}
        />
        {kind !== "account" && (
          <label className="flex min-h-11 items-center gap-3">
            <input
              key={String(takeDownToo)}
              type="checkbox"
              name="takeDownToo"
              defaultChecked={takeDownToo}
              className="size-5 accent-ink"
            />
            {t(`desk.takeDownToo.${kind}`)}
          </label>
        )}
      </div>
      <FormSelect
        name="ruleId"
        label={t("desk.rule")}
        initially={facts.ruleId}
        options={rules.map(({ id, ...rule }) => ({ value: id, label: t("desk.ruleOption", rule) }))}
      />
      <FormArea
        name="reason"
        label={draft.action === "dismiss" ? t("desk.reasonOptional") : t("desk.reason")}
        hint={draft.action === "dismiss" ? undefined : t("desk.reasonHint", { language })}
        lang={respondent.locale === "zh" ? "zh-Hans" : "en"}
        maxLength={reasonLimit}
        rows={2}
        className="min-h-19!"
      />
      <QuoteField initially={quotes.join("\n")} language={facts.language} />
      <DecidePreview facts={facts} draft={draft} />
      <p className="text-ink-3 text-xs">
        {t("desk.reportersTold")} <span className="[@media(hover:none)]:hidden">{t("desk.keys")}</span>
      </p>
      <div className="sticky bottom-0 -mx-4 border-line border-t bg-page px-4 py-3 lg:-mx-8 lg:px-8 max-lg:pb-[calc(12px+env(safe-area-inset-bottom))]">
        <Send held={facts.held} />
      </div>
    </div>
  );
}

function Send({ held }: { held: boolean }) {
  const t = useTranslations("moderation");
  return (
    <Submit variant="primary" wide className="min-h-12" data-key="send">
      <span className="hidden group-has-[[value=dismiss]:checked]/decide:inline">
        {t(held ? "desk.submit.release" : "desk.submit.dismiss")}
      </span>
      <span className="hidden group-has-[[value=take\_down]:checked]/decide:inline">
        {t("desk.submit.take_down")}
      </span>
      <span className="hidden group-has-[[value=suspend]:checked]/decide:inline">
        {t("desk.submit.suspend")}
      </span>
      <Key>⌘↵</Key>
    </Submit>
  );
}

function initialDraft({ kind, ruleId, rules, quotes }: DecideFacts): Draft {
  const usual = rules.find(({ id }) => id === ruleId)?.defaultAction;
  const action = kind === "account" || usual === "suspend" ? "suspend" : "take_down";
  return { action, ruleId, reason: "", quotes, days: suspensionDays.usual, takeDownToo: true };
}

function draftOf(form: FormData): Draft {
  const text = (name: string) => String(form.get(name) ?? "");
  const action = text("action");
  return {
    action: action === "dismiss" || action === "suspend" ? action : "take_down",
    ruleId: text("ruleId"),
    reason: text("reason").trim(),
    quotes: [
      ...new Set(
        text("quotes")
          .split("\n")
          .map((quote) => quote.trim()),
      ),
    ].filter((quote) => quote !== ""),
    days: Number(text("days")) || suspensionDays.usual,
    takeDownToo: form.has("takeDownToo"),
  };
}

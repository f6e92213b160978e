"use client";

import { type FormEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { ActionChoice } from "@/components/moderation/action-choice";
import { type DecideFacts, type Draft, draftOf, initialDraft } from "@/components/moderation/decide-draft";
import { DecidePreview } from "@/components/moderation/decide-preview";
import { DecideSend } from "@/components/moderation/decide-send";
import { Key } from "@/components/moderation/key";
import { MeasureFields } from "@/components/moderation/measure-fields";
import { ProposalLine } from "@/components/moderation/proposal-line";
import { QuoteField } from "@/components/moderation/quote-field";
import { ruleGroups } from "@/components/moderation/rule-groups";
import { Form, useFormProgress } from "@/components/ui/form";
import { FormArea, FormSelect } from "@/components/ui/form-fields";
import { decide } from "@/lib/moderation/actions";
import { fits } from "@/lib/moderation/ladder";
import { reasonLimit } from "@/lib/moderation/limits";

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
  /** The part that was chosen: measures that are none for it are about the whole. */
  const part = useRef(draft.part);
  /** Until a measure is chosen by hand, it is the usual one of the rule. */
  const chosen = useRef(refused !== null);
  function read(event: FormEvent<HTMLElement>) {
    const form = event.currentTarget.closest("form");
    if (!form) return;
    const name = event.target instanceof HTMLElement ? event.target.getAttribute("name") : null;
    if (name === "action") chosen.current = true;
    if (name === "ruleId" && !chosen.current) {
      const { action } = initialDraft({ ...facts, ruleId: draftOf(new FormData(form)).ruleId });
      const usual = form.querySelector(`input[name=action][value=${action}]`);
      if (usual instanceof HTMLInputElement) usual.checked = true;
    }
    const field = form.elements.namedItem("part");
    if (field instanceof HTMLSelectElement) {
      const { action, part: now } = draftOf(new FormData(form));
      if (event.target === field) part.current = now;
      else field.value = fits(action, kind, part.current) ? part.current : "whole";
    }
    setDraft(draftOf(new FormData(form)));
  }
  return (
    <div className="flex flex-col gap-4" onInput={read}>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="filter" value={facts.filter} />
      <ActionChoice kind={kind} held={facts.held} initially={draft.action} wrong={refused?.fields.action} />
      <MeasureFields kind={kind} images={facts.images} picture={facts.picture} />
      <div className="relative">
        <FormSelect
          name="ruleId"
          label={t("desk.rule")}
          initially={facts.ruleId}
          options={ruleGroups(rules, {
            name: ({ name }) => name,
            label: ({ number, name, version }) => t("desk.ruleOption", { number, name, version }),
          })}
        />
        <span data-key="u" data-then="ruleId" className="absolute top-0 right-0">
          <Key>u</Key>
        </span>
      </div>
      <ProposalLine proposal={facts.proposal} ruleId={draft.ruleId} />
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
        <DecideSend held={facts.held} />
      </div>
    </div>
  );
}

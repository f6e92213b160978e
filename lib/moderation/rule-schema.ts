import { z } from "zod";
import { draftMeasures, draftText, type RuleTerms } from "@/lib/moderation/rule-terms";
import { ruleViews } from "@/lib/moderation/rule-views";

/** What editors of the rules send. Messages are keys of errors.json. */

const ruleRef = z.object({ ruleId: z.string("notFound").min(1, "notFound").max(60, "notFound") });

/** Of a draft or a version; none is an empty field. By its id: revisions begin anew with every version. */
const standing = z.union([z.literal("").transform(() => null), z.uuid("notFound")]);

const { title, text, consequence, allowed, notAllowed } = draftText;

/** One field each, named as people's eyes go: what it is and in which language. */
export const draftInput = ruleRef
  .extend({
    /** What the edit rests on. */
    draftId: standing,
    versionId: standing,
    view: z.enum(ruleViews).catch("write"),
    title_en: title,
    title_zh: title,
    text_en: text,
    text_zh: text,
    allowed_en: allowed,
    allowed_zh: allowed,
    notAllowed_en: notAllowed,
    notAllowed_zh: notAllowed,
    consequence_en: consequence,
    consequence_zh: consequence,
    ...draftMeasures,
  })
  .transform((form) => {
    const { ruleId, draftId, versionId, view } = form;
    const { severity, defaultAction, dsaCategory, strikeWeight, strikeMonths } = form;
    const content = {
      en: {
        title: form.title_en,
        text: form.text_en,
        consequence: form.consequence_en,
        allowed: form.allowed_en,
        notAllowed: form.notAllowed_en,
      },
      zh: {
        title: form.title_zh,
        text: form.text_zh,
        consequence: form.consequence_zh,
        allowed: form.allowed_zh,
        notAllowed: form.notAllowed_zh,
      },
    };
    const terms: RuleTerms = {
      severity,
      defaultAction,
      dsaCategory,
      strikeWeight,
      strikeMonths,
      content,
    };
    return { ruleId, draftId, versionId, view, terms };
  });
export type DraftInput = z.output<typeof draftInput>;

/** `versionId`: the newest version that the editor compared the draft with. */
export const publishInput = ruleRef.extend({
  draftId: z.uuid("notFound"),
  versionId: standing,
  /** A day of UTC. */
  from: z.iso.date("ruleDayUnread"),
});
export type PublishInput = z.output<typeof publishInput>;

export const withdrawInput = ruleRef.extend({ versionId: z.uuid("notFound") });
export type WithdrawInput = z.output<typeof withdrawInput>;

export const discardInput = ruleRef.extend({ draftId: z.uuid("notFound") });
export type DiscardInput = z.output<typeof discardInput>;

export const addInput = z.object({
  /** An empty field: a rule of its own. */
  parentId: z.union([z.literal("").transform(() => null), ruleRef.shape.ruleId]),
  /** For a rule of its own; within another one, that one's. */
  dsaCategory: z.union([z.literal("").transform(() => undefined), draftMeasures.dsaCategory]).optional(),
  title_en: title.refine((words) => words !== "", "ruleTitleMissing"),
  title_zh: title.refine((words) => words !== "", "ruleTitleMissing"),
});
export type AddInput = z.output<typeof addInput>;

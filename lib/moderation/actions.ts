"use server";

import { z } from "zod";
import { requireModerator, requireRulesEditor, requireSenior } from "@/lib/accounts/authority";
import { action, type RequestFacts } from "@/lib/action";
import { href } from "@/lib/language/href";
import * as appealing from "@/lib/moderation/appealing";
import { nextAppeal } from "@/lib/moderation/appeals-view";
import * as claiming from "@/lib/moderation/claiming";
import { decide as decideCase } from "@/lib/moderation/deciding";
import * as bank from "@/lib/moderation/image-bank";
import * as notices from "@/lib/moderation/notices";
import { nextCase } from "@/lib/moderation/queue";
import { caseHref } from "@/lib/moderation/queue-filter";
import { requireRemit } from "@/lib/moderation/remit";
import { report as reportSubject } from "@/lib/moderation/reporting";
import { addRule as beginRule } from "@/lib/moderation/rule-adding";
import * as drafting from "@/lib/moderation/rule-drafting";
import * as publishing from "@/lib/moderation/rule-publishing";
import {
  addInput,
  discardInput,
  draftInput,
  publishInput,
  withdrawInput,
} from "@/lib/moderation/rule-schema";
import { ruleDeskPath } from "@/lib/moderation/rule-views";
import {
  appealInput,
  banChangeInput,
  banInput,
  caseRef,
  decideInput,
  judgeInput,
  liftInput,
  noticeInput,
  queueQuery,
  reportInput,
} from "@/lib/moderation/schema";

export const report = action(reportInput, (viewer, input) => reportSubject(viewer, input));
export const fileNotice = action(noticeInput, notices.fileNotice, {
  then: ({ code }, { locale }) => href(locale, `/notices/${code}`),
});
export const appeal = action(appealInput, (viewer, input) => appealing.appeal(viewer, input), {
  then: ({ decisionId, reportId }, { locale }) =>
    href(locale, reportId ? `/reports/${reportId}` : `/decisions/${decisionId}`),
});
export const decide = action(
  z.object({ filter: queueQuery }).and(decideInput),
  async (viewer, { filter, ...input }) => {
    const moderator = requireModerator(viewer);
    await requireRemit(moderator, input.caseId);
    await decideCase(moderator, input);
    return { next: await nextCase(moderator, filter, input.caseId), filter };
  },
  { then: ({ next, filter }, { locale }) => caseHref(locale, next, filter) },
);
export const release = action(caseRef, (viewer, input) => claiming.release(requireModerator(viewer), input), {
  then: (_, { locale }) => href(locale, "/moderation"),
});
export const judge = action(
  judgeInput,
  async (viewer, input) => {
    const senior = requireSenior(viewer);
    await appealing.judge(senior, input);
    return { next: await nextAppeal(senior, input.appealId) };
  },
  { then: ({ next }, { locale }) => href(locale, `/moderation/appeals${next ? `/${next}` : ""}`) },
);
export const saveRuleDraft = action(
  draftInput,
  (viewer, input) => drafting.saveDraft(requireRulesEditor(viewer), input),
  { then: ({ ruleId, view }, { locale }) => href(locale, ruleDeskPath(ruleId, view)) },
);
export const publishRuleDraft = action(
  publishInput,
  (viewer, input) => publishing.publishDraft(requireRulesEditor(viewer), input),
  { then: ({ ruleId }, { locale }) => href(locale, ruleDeskPath(ruleId, "changes")) },
);
export const withdrawRuleVersion = action(
  withdrawInput,
  (viewer, input) => publishing.withdrawVersion(requireRulesEditor(viewer), input),
  { then: ({ ruleId }, { locale }) => href(locale, ruleDeskPath(ruleId)) },
);
export const discardRuleDrafts = action(
  discardInput,
  (viewer, input) => drafting.discardDrafts(requireRulesEditor(viewer), input),
  { then: ({ ruleId }, { locale }) => href(locale, ruleDeskPath(ruleId)) },
);
export const addRule = action(addInput, (viewer, input) => beginRule(requireRulesEditor(viewer), input), {
  then: ({ ruleId }, { locale }) => href(locale, ruleDeskPath(ruleId)),
});

const toImages = { then: (_: unknown, { locale }: RequestFacts) => href(locale, "/moderation/images") };

export const liftBan = action(
  liftInput,
  (viewer, input) => bank.liftBan(requireSenior(viewer), input),
  toImages,
);
export const changeBan = action(
  banChangeInput,
  (viewer, input) => bank.changeBan(requireSenior(viewer), input),
  toImages,
);
export const banPicture = action(
  banInput,
  (viewer, input) => bank.banPicture(requireSenior(viewer), input),
  toImages,
);

"use server";

import { z } from "zod";
import { requireModerator, requireRulesEditor, requireSenior } from "@/lib/accounts/authority";
import { action, type RequestFacts, staffAction } from "@/lib/action";
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
  confirmNoticeInput,
  decideInput,
  judgeInput,
  liftInput,
  noticeInput,
  queueQuery,
  reportInput,
} from "@/lib/moderation/schema";
import * as confirming from "@/lib/moderation/standing-for";

export const report = action(reportInput, (viewer, input) => reportSubject(viewer, input));
export const fileNotice = action(noticeInput, notices.fileNotice, {
  then: ({ code }, { locale }) => href(locale, `/notices/${code}`),
});
export const confirmNotice = action(confirmNoticeInput, confirming.confirmNotice, {
  then: ({ code }, { locale }) => href(locale, `/notices/${code}`),
});
export const appeal = action(appealInput, (viewer, input) => appealing.appeal(viewer, input), {
  then: ({ decisionId, reportId }, { locale }) =>
    href(locale, reportId ? `/reports/${reportId}` : `/decisions/${decisionId}`),
});
export const decide = staffAction(
  requireModerator,
  z.object({ filter: queueQuery }).and(decideInput),
  async (moderator, { filter, ...input }) => {
    await requireRemit(moderator, input.caseId);
    await decideCase(moderator, input);
    return { next: await nextCase(moderator, filter, input.caseId), filter };
  },
  { then: ({ next, filter }, { locale }) => caseHref(locale, next, filter) },
);
export const release = staffAction(
  requireModerator,
  caseRef,
  (moderator, input) => claiming.release(moderator, input),
  {
    then: (_, { locale }) => href(locale, "/moderation"),
  },
);
export const judge = staffAction(
  requireSenior,
  judgeInput,
  async (senior, input) => {
    await appealing.judge(senior, input);
    return { next: await nextAppeal(senior, input.appealId) };
  },
  { then: ({ next }, { locale }) => href(locale, `/moderation/appeals${next ? `/${next}` : ""}`) },
);
export const saveRuleDraft = staffAction(
  requireRulesEditor,
  draftInput,
  (editor, input) => drafting.saveDraft(editor, input),
  { then: ({ ruleId, view }, { locale }) => href(locale, ruleDeskPath(ruleId, view)) },
);
export const publishRuleDraft = staffAction(
  requireRulesEditor,
  publishInput,
  (editor, input) => publishing.publishDraft(editor, input),
  { then: ({ ruleId }, { locale }) => href(locale, ruleDeskPath(ruleId, "changes")) },
);
export const withdrawRuleVersion = staffAction(
  requireRulesEditor,
  withdrawInput,
  (editor, input) => publishing.withdrawVersion(editor, input),
  { then: ({ ruleId }, { locale }) => href(locale, ruleDeskPath(ruleId)) },
);
export const discardRuleDrafts = staffAction(
  requireRulesEditor,
  discardInput,
  (editor, input) => drafting.discardDrafts(editor, input),
  { then: ({ ruleId }, { locale }) => href(locale, ruleDeskPath(ruleId)) },
);
export const addRule = staffAction(
  requireRulesEditor,
  addInput,
  (editor, input) => beginRule(editor, input),
  {
    then: ({ ruleId }, { locale }) => href(locale, ruleDeskPath(ruleId)),
  },
);

const toImages = { then: (_: unknown, { locale }: RequestFacts) => href(locale, "/moderation/images") };

export const liftBan = staffAction(
  requireSenior,
  liftInput,
  (senior, input) => bank.liftBan(senior, input),
  toImages,
);
export const changeBan = staffAction(
  requireSenior,
  banChangeInput,
  (senior, input) => bank.changeBan(senior, input),
  toImages,
);
export const banPicture = staffAction(
  requireSenior,
  banInput,
  (senior, input) => bank.banPicture(senior, input),
  toImages,
);

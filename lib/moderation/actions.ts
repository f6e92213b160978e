"use server";

import { requireModerator, requireSenior } from "@/lib/accounts/authority";
import { action } from "@/lib/action";
import { href } from "@/lib/language/href";
import * as appealing from "@/lib/moderation/appealing";
import * as claiming from "@/lib/moderation/claiming";
import { decide as decideCase } from "@/lib/moderation/deciding";
import { report as reportSubject } from "@/lib/moderation/reporting";
import { appealInput, caseRef, decideInput, judgeInput, reportInput } from "@/lib/moderation/schema";

export const report = action(reportInput, (viewer, input) => reportSubject(viewer, input));
export const appeal = action(appealInput, (viewer, input) => appealing.appeal(viewer, input), {
  then: ({ decisionId }, { locale }) => href(locale, `/decisions/${decisionId}`),
});
export const decide = action(decideInput, (viewer, input) => decideCase(requireModerator(viewer), input), {
  then: (_, { locale }) => href(locale, "/moderation/next"),
});
export const release = action(caseRef, (viewer, input) => claiming.release(requireModerator(viewer), input), {
  then: (_, { locale }) => href(locale, "/moderation"),
});
export const judge = action(judgeInput, (viewer, input) => appealing.judge(requireSenior(viewer), input), {
  then: (_, { locale }) => href(locale, "/moderation/appeals"),
});

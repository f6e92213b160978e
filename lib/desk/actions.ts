"use server";

import { requireModerator, requireSenior } from "@/lib/accounts/authority";
import { staffAction } from "@/lib/action";
import * as bulk from "@/lib/desk/bulk";
import * as pausing from "@/lib/desk/pausing";
import * as raid from "@/lib/desk/raid";
import * as remarks from "@/lib/desk/remarks";
import {
  bulkInput,
  bulkRef,
  handOverInput,
  noInput,
  raidInput,
  remarkInput,
  skipInput,
} from "@/lib/desk/schema";
import { href } from "@/lib/language/href";
import * as claiming from "@/lib/moderation/claiming";
import { nextCase } from "@/lib/moderation/queue";
import { caseHref } from "@/lib/moderation/queue-filter";

export const skip = staffAction(
  requireModerator,
  skipInput,
  async (moderator, { caseId, filter }) => {
    await claiming.release(moderator, { caseId });
    return { next: await nextCase(moderator, filter, caseId), filter };
  },
  { then: ({ next, filter }, { locale }) => caseHref(locale, next, filter) },
);
export const handOver = staffAction(
  requireModerator,
  handOverInput,
  async (moderator, { filter, ...input }) => {
    await claiming.handOver(moderator, input);
    return { next: await nextCase(moderator, filter, input.caseId), filter };
  },
  { then: ({ next, filter }, { locale }) => caseHref(locale, next, filter) },
);
export const remark = staffAction(
  requireModerator,
  remarkInput,
  async (moderator, { filter, ...input }) => {
    await remarks.remark(moderator, input);
    return { caseId: input.caseId, filter };
  },
  { then: ({ caseId, filter }, { locale }) => caseHref(locale, caseId, filter) },
);
export const pause = staffAction(requireModerator, noInput, (moderator) => pausing.pause(moderator), {
  then: (_, { locale }) => href(locale, "/moderation"),
});
export const resume = staffAction(requireModerator, noInput, (moderator) => pausing.resume(moderator), {
  then: (_, { locale }) => href(locale, "/moderation"),
});
export const switchRaidOn = staffAction(
  requireSenior,
  raidInput,
  (senior, input) => raid.switchOn(senior, input),
  {
    then: (_, { locale }) => href(locale, "/moderation/raid"),
  },
);
export const switchRaidOff = staffAction(requireSenior, noInput, (senior) => raid.switchOff(senior), {
  then: (_, { locale }) => href(locale, "/moderation/raid"),
});
export const decideTogether = staffAction(
  requireSenior,
  bulkInput,
  async (senior, { filter, ...input }) => {
    await bulk.decideTogether(senior, input);
    return { filter };
  },
  { then: ({ filter }, { locale }) => caseHref(locale, null, filter) },
);
export const undoTogether = staffAction(
  requireSenior,
  bulkRef,
  (senior, input) => bulk.undoTogether(senior, input),
  {
    then: (_, { locale }) => href(locale, "/moderation"),
  },
);

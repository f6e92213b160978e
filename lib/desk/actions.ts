"use server";

import { requireModerator, requireSenior } from "@/lib/accounts/authority";
import { action } from "@/lib/action";
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

export const skip = action(
  skipInput,
  async (viewer, { caseId, filter }) => {
    const moderator = requireModerator(viewer);
    await claiming.release(moderator, { caseId });
    return { next: await nextCase(moderator, filter, caseId), filter };
  },
  { then: ({ next, filter }, { locale }) => caseHref(locale, next, filter) },
);
export const handOver = action(
  handOverInput,
  async (viewer, { filter, ...input }) => {
    const moderator = requireModerator(viewer);
    await claiming.handOver(moderator, input);
    return { next: await nextCase(moderator, filter, input.caseId), filter };
  },
  { then: ({ next, filter }, { locale }) => caseHref(locale, next, filter) },
);
export const remark = action(
  remarkInput,
  async (viewer, { filter, ...input }) => {
    await remarks.remark(requireModerator(viewer), input);
    return { caseId: input.caseId, filter };
  },
  { then: ({ caseId, filter }, { locale }) => caseHref(locale, caseId, filter) },
);
export const pause = action(noInput, (viewer) => pausing.pause(requireModerator(viewer)), {
  then: (_, { locale }) => href(locale, "/moderation"),
});
export const resume = action(noInput, (viewer) => pausing.resume(requireModerator(viewer)), {
  then: (_, { locale }) => href(locale, "/moderation"),
});
export const switchRaidOn = action(
  raidInput,
  (viewer, input) => raid.switchOn(requireSenior(viewer), input),
  {
    then: (_, { locale }) => href(locale, "/moderation/raid"),
  },
);
export const switchRaidOff = action(noInput, (viewer) => raid.switchOff(requireSenior(viewer)), {
  then: (_, { locale }) => href(locale, "/moderation/raid"),
});
export const decideTogether = action(
  bulkInput,
  async (viewer, { filter, ...input }) => {
    await bulk.decideTogether(requireSenior(viewer), input);
    return { filter };
  },
  { then: ({ filter }, { locale }) => caseHref(locale, null, filter) },
);
export const undoTogether = action(
  bulkRef,
  (viewer, input) => bulk.undoTogether(requireSenior(viewer), input),
  {
    then: (_, { locale }) => href(locale, "/moderation"),
  },
);

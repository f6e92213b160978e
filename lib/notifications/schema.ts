import { z } from "zod";
import type { NotificationKind } from "@/lib/generated/prisma/enums";

export const notificationTabs = ["comments", "likes", "follows", "notices"] as const;
export type NotificationTab = (typeof notificationTabs)[number];

/** Which tab shows what. Notices are what moderation says to a person: decisions, outcomes, what waits, releases. */
export const kindsOf: Record<NotificationTab, NotificationKind[]> = {
  comments: ["comment", "reply", "mention", "alt_suggestion"],
  likes: ["like", "collect", "comment_like"],
  follows: ["follow"],
  notices: [
    "decision",
    "report_outcome",
    "appeal_outcome",
    "released",
    "scheduled_published",
    "scheduled_failed",
    "scheduled_held",
    "held",
  ],
};

export const tabRef = z.object({ tab: z.enum(notificationTabs) });

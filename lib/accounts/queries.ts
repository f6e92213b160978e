import { cache } from "react";
import { noticeFrom, noticeSelect, standingRestriction } from "@/lib/accounts/notices";
import { db } from "@/lib/db";
import { mediaUrl } from "@/lib/media/urls";

/** What everybody may know of a person. `handle` in any case; null when nobody bears it. */
export const profileOf = cache(async (handle: string) => {
  const account = await db.account.findUnique({
    where: { handle: handle.toLowerCase() },
    select: {
      id: true,
      handle: true,
      name: true,
      bio: true,
      followerCount: true,
      followingCount: true,
      noteCount: true,
      receivedCount: true,
      createdAt: true,
      restrictions: {
        where: { ...standingRestriction(), action: "label" },
        take: 1,
        select: noticeSelect,
      },
      avatar: { select: { smallKey: true, largeKey: true } },
      languages: {
        select: { language: true, level: true },
        orderBy: [{ createdAt: "asc" }, { language: "asc" }],
      },
    },
  });
  if (!account) return null;
  const { avatar, createdAt, restrictions, ...rest } = account;
  const [labelled] = restrictions;
  const notice = labelled ? noticeFrom(labelled) : null;
  return {
    ...rest,
    notice,
    joinedAt: createdAt.toISOString(),
    avatarUrl: avatar ? mediaUrl(avatar.largeKey) : null,
  };
});

export type Profile = NonNullable<Awaited<ReturnType<typeof profileOf>>>;
